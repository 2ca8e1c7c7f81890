import { expect, test } from 'vitest';
import { recept } from '../../src/weergave/bewijsdata/recept.ts';
import { type Stuk, stukken } from '../../src/weergave/bewijsdata/uitleg.ts';

const voluit = (delen: readonly Stuk[]) => delen.map(({ tekst, soort }) => `${om[soort]}${tekst}${om[soort]}`).join('');
const om = { tekst: '', code: '`', nadruk: '*' } as const;

test('elk voorbeeld van het recept noemt wat het weegt, en wat de regels daarvan vinden', () => {
  expect(recept().stappen.map(({ voorbeeld }) => voluit(voorbeeld))).toEqual([
    'Bron `a` heeft `onderzoeken: [proef]` en bron `b` ook. Twee bevindingen, één uit elke bron, horen dan bij één onderzoek: `proef`.',
    'Twee proeven met loting vinden hetzelfde. Van de tweede zagen wij alleen wat anderen erover schrijven (`secundair`). Er telt 1 bevinding mee; de andere niet, met als reden `niet-gelezen`.',
    'Een proef met loting meldt hoeveel deelnemers tevreden waren, zonder andere groep: `vergelijking: geen`. Die bevinding heeft de rol *meting*.',
    'Een proef meldt `richting: positief` met een OR van 1,2 en een interval van 0,8 tot 1,9. Daar ligt 1 in, en het loopt buiten het gebied. De uitslag is `onbeslist`.',
    'Eén proef was na 6 maanden duidelijk gunstig. Na 24 maanden meldt zij geen verschil, zonder interval. De stem is `positief`, met een verloop: na 6 maanden `positief`, na 24 maanden `onbeslist`.',
    'Een proef met 450 mensen vindt een OR van 8, met een interval van 1,2 tot 53. Dat is breder dan 4 keer. `nauwkeurig` is `false`, en de bewijskracht `beperkt`.',
    'Eén proef vindt 1 punt meer (0,2 tot 1,8), een andere 1 punt meer (−0,2 tot 2,2). De eerste is klein, de tweede `geen-verschil`. Zij spreken elkaar niet tegen: de richting is `positief`, en `klein` is `true`.',
    'Eén proef met 500 mensen, elk apart geloot: 40 van de 100 met, 30 zonder, na 12 maanden. De bewijskracht is `redelijk`. Komt er een tweede zo’n proef bij, dan is zij `sterk`.',
    'Een proef met 900 mensen was gunstig, maar wij zagen geen getal. De bewijskracht is `beperkt`, en `voorZoverWijLazen` is `true`. Staan er zes onbesliste proeven naast twee gunstige, dan is het aangetoond in 2 van de 8.',
    'Bij het eerste voorbeeld van stap 9 (`beperkt`, `positief`) hoort: “Dit werkt misschien, voor zover wij lazen.”',
  ]);
});

test('elk ontwerp staat bij precies één rol', () => {
  const [stap] = recept().stappen.filter(({ kop }) => kop === 'Geef elke bevinding een rol');
  expect(stap?.punten.map(voluit)).toEqual([
    '*vergelijkend*: `rct`, `cluster-rct`, `quasi-experiment`',
    '*overzicht*: `meta-analyse`, `systematische-review`',
    '*meting*: `cohort`, `voor-na`, `dwarsdoorsnede`, `validatie`',
    '*beschrijving*: `kwalitatief`, `procesevaluatie`, `praktijkbeschrijving`, `theorie`, `protocol`, `beleid`',
  ]);
  expect(voluit(stap?.inleiding ?? [])).toContain('een van deze is: `rct`, `cluster-rct`, `quasi-experiment`.');
});

test('de zinnen staan er voor de meeste uitkomsten samen, en voor elke uitkomst met eigen zinnen apart', () => {
  expect(recept().zinnen.map(({ kop }) => kop)).toEqual([
    'Bij de meeste uitkomsten',
    'Bij de uitkomst uitstroom uit de uitkering',
    'Bij de uitkomst hoe bekwaam de professional zich voelt',
    'Bij de uitkomst kosten en baten voor iedereen samen',
    'Bij de uitkomst bruikbaarheid',
    'Bij de uitkomst juiste diagnose',
    'Bij de uitkomst kosten',
    'Bij de uitkomst verdringing van anderen',
  ]);
});

test('wat tussen backticks staat is code, wat tussen sterretjes staat krijgt nadruk, de rest is gewone tekst', () => {
  expect(stukken('`a*` en *een woord*. 2 * 3')).toEqual([
    { tekst: 'a*', soort: 'code' },
    { tekst: ' en ', soort: 'tekst' },
    { tekst: 'een woord', soort: 'nadruk' },
    { tekst: '. 2 * 3', soort: 'tekst' },
  ]);
});

test('nergens in het recept blijft een teken over dat alleen voor de schrijver is', () => {
  const { stappen } = recept();
  const alles = stappen.flatMap(({ inleiding, punten, slot, voorbeeld }) => [inleiding, ...punten, ...slot, voorbeeld]);
  const over = alles.flat().filter(({ soort, tekst }) => soort !== 'code' && /[*`]/.test(tekst));
  expect(over).toEqual([]);
});
