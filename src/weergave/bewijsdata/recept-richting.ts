import { rolVan } from '../../kern/bewijs/aanhaling.ts';
import { gebied } from '../../kern/bewijs/interval.ts';
import { type Ontwerp, ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';
import { getal } from '../../kern/getal.ts';
import { aanhaling, type Denkbron, weegDenkbeeldig } from '../bewijsuitleg/denkproef.ts';
import { grenzen, type Stap } from './recept-stap.ts';

/** Het eerste deel van het recept: wat er meetelt, wat het zegt, en welke kant de rij op wijst. De voorbeelden worden door de regels beantwoord. */

export function zoekOp(): Stap {
  return {
    kop: 'Zoek de bevindingen en hun onderzoek op',
    inleiding:
      'Elk onderdeel van `bevindingen` in de rij wijst met `bron` en `bevinding` naar één bevinding van één bron. Heeft de rij geen `bevindingen`, dan telt er niets mee.',
    punten: [
      'Het onderzoek van een bevinding is haar `onderzoek`. Ontbreekt dat, dan is het de enige naam in `onderzoeken` van haar bron. Zoek het op bij `onderzoeken`: daar staan `ontwerp`, `loting` en `n`.',
      'Uitgaven van één overzicht zijn samen één overzicht: volg `verslagVan` tot een bron die dat veld niet heeft.',
    ],
    voorbeeld:
      'Bron `a` heeft `onderzoeken: [proef]` en bron `b` ook. Twee bevindingen, één uit elke bron, horen dan bij één onderzoek: `proef`.',
  };
}

export function watTelt(): Stap {
  const weging = weegDenkbeeldig([{ ontwerp: 'rct' }, { ontwerp: 'rct', inhoud: 'secundair' }]);
  return {
    kop: 'Bepaal wat meetelt',
    inleiding:
      'Een bevinding telt mee als geen van deze redenen geldt. Geldt er meer dan één, dan is de eerste de `reden`.',
    punten: [
      '`stand` van haar bron is `ingetrokken` of `vervangen`: de reden heet ook zo.',
      'haar `directheid` in de rij is niet `zelfde`: `niet-deze-methode`.',
      'zij heeft een `subgroep` of `variant` die niet gelijk is aan die van de rij: `ander-deel`.',
      '`gecontroleerd.inhoud` van haar bron is niet `volledige-tekst` of `samenvatting`: `niet-gelezen`.',
    ],
    slot: ['In de volgende stappen doen alleen de bevindingen mee die meetellen.'],
    voorbeeld: `Twee proeven met loting vinden hetzelfde. Van de tweede zagen wij alleen wat anderen erover schrijven (\`secundair\`). Er telt ${weging.tellend.length} bevinding mee; de andere niet, met als reden \`${weging.nietTellend[0]?.waarom}\`.`,
  };
}

export function rol(): Stap {
  const per = (rol: string) =>
    (Object.keys(ontwerpen) as Ontwerp[])
      .filter((ontwerp) => rolVan(aanhaling({ ontwerp })) === rol)
      .map((ontwerp) => `\`${ontwerp}\``)
      .join(', ');
  const gevolgd: Denkbron = { ontwerp: 'rct', vergelijking: 'geen' };
  return {
    kop: 'Geef elke bevinding een rol',
    inleiding: `Is \`schatting.soort\` \`telling\`, dan is de rol *telling*. Anders volgt de rol uit het ontwerp. Dat is \`ontwerp\` van het onderzoek als de bevinding zelf een \`onderzoek\` noemt, of als \`ontwerp\` van haar bron een van deze is: ${per('vergelijkend')}. In andere gevallen is het \`ontwerp\` van de bron.`,
    punten: [
      `*vergelijkend*: ${per('vergelijkend')}`,
      `*overzicht*: ${per('overzicht')}`,
      `*meting*: ${per('meting')}`,
      `*beschrijving*: ${per('beschrijving')}`,
    ],
    slot: [
      'Een bevinding met de rol vergelijkend of overzicht krijgt de rol meting als `vergelijking` precies `geen` is. Neem `vergelijking` van de bevinding, en anders van haar bron. Een overzicht met `samenhang: true` krijgt ook de rol meting.',
    ],
    voorbeeld: `Een proef met loting meldt hoeveel deelnemers tevreden waren, zonder andere groep: \`vergelijking: geen\`. Die bevinding heeft de rol *${rolVan(aanhaling(gevolgd))}*.`,
  };
}

export function uitslag(): Stap {
  const { verhouding, punten, standaardafwijking } = gebied;
  const gemeld = { soort: 'verhouding', maat: 'OR', schatting: 1.2, onder: 0.8, boven: 1.9 } as const;
  const deel = uitslagVan({ richting: 'positief', schatting: gemeld });
  return {
    kop: 'Bepaal wat elke bevinding zegt',
    inleiding:
      'De waarde van *geen verschil* is 1 bij een `verhouding`, en anders 0. Van een `per100` gaan `onder` en `boven` over het verschil. Er is een interval zodra één van beide er staat. Staat er `open`, of ontbreekt de andere, dan is die grens open. Neem het eerste geval dat klopt.',
    punten: [
      'De rol is telling: `geteld`.',
      'Er is een interval, en `onder` ligt boven geen verschil of `boven` eronder. Een grens die er precies op ligt, en een open grens, doen dat niet. De uitslag is `richting`, als dat `positief` of `negatief` is, en anders `onbeslist`.',
      'Er is een interval zonder open grens dat helemaal in het gebied ligt, grenzen meegerekend: `geen-verschil`.',
      'Er is een interval: `onbeslist`.',
      '`richting` is `positief` of `negatief`: dat. Anders `onbeslist`.',
    ],
    slot: [
      `Het gebied loopt bij een \`verhouding\` van ${getal(verhouding.onder)} tot ${getal(verhouding.boven)}. Bij een \`per100\` is het ${getal(punten.deelVanZonder)} keer \`zonder\` naar beide kanten, en nooit meer dan ${punten.hoogstens}. Bij een \`procentpunt\` is het ${punten.zonderBasis}. Bij een \`verschil\` waarvan \`eenheid\` begint met \`standaardafwijking\` is het ${getal(standaardafwijking)}. Voor iets anders is er geen gebied. Rond wat je uitrekent af op 6 decimalen.`,
      'Een uitslag `positief` of `negatief` is *klein* als het interval helemaal in het gebied ligt.',
    ],
    voorbeeld: `Een proef meldt \`richting: positief\` met een OR van ${getal(gemeld.schatting)} en een interval van ${grenzen(gemeld)}. Daar ligt 1 in, en het loopt buiten het gebied. De uitslag is \`${deel}\`.`,
  };
}

export function stem(): Stap {
  const [vroeg, laat] = [6, 24];
  const proef: Denkbron = { ontwerp: 'rct', onderzoeken: ['proef'] };
  const weging = weegDenkbeeldig([
    { ...proef, maanden: vroeg },
    { ...proef, maanden: laat, schatting: { soort: 'woorden', tekst: '' }, richting: 'geen-verschil' },
  ]);
  return {
    kop: 'Geef elk onderzoek en elk overzicht één stem',
    inleiding:
      'Neem de bevindingen met de rol vergelijkend per onderzoek bij elkaar, en die met de rol overzicht per overzicht. Doe voor elke groep dit.',
    punten: [
      'Is er een bevinding zonder `plek`, laat dan die met een `plek` weg. Zijn er alleen bevindingen met een `plek`, doe de punten hierna dan voor elke plek apart. Zeggen de plekken niet hetzelfde, dan is de stem `onbeslist` en `verdeeld` is `per-plek`.',
      'Is er een bevinding met `primair: true`, laat dan de andere weg.',
      'Het moment is `gemeten.tot`, en anders `gemeten.van`. Onbekend is het vroegste. Zijn er op één moment bevindingen met een interval, laat dan die zonder weg. Zeggen de andere van dat moment niet alle hetzelfde, dan is het moment `onbeslist` en verdeeld.',
      'Het laatste moment dat iets beslist of verdeeld is, geeft de stem. Is dat moment verdeeld, dan is `verdeeld` `per-maat`. Is er zo geen moment, dan is de stem `onbeslist`.',
    ],
    slot: [
      'Klein en geen verschil zijn binnen een groep hetzelfde: staan alleen die naast elkaar, dan is de uitslag het kleine effect. De stem is `klein` als elke bevinding die haar uitspreekt klein is of geen verschil, en de stem niet zelf `geen-verschil` is.',
      'Het `verloop` noemt elk moment met zijn uitslag en of het `verdeeld` is, na het eerste punt; op een moment met een hoofdmaat telt alleen die. Zegt elk moment hetzelfde, dan is het leeg.',
    ],
    voorbeeld: `Eén proef was na ${vroeg} maanden duidelijk gunstig. Na ${laat} maanden meldt zij geen verschil, zonder interval. De stem is \`${weging.stemmen[0]?.uitslag}\`, met een verloop: ${weging.stemmen[0]?.verloop.map((moment) => `na ${moment.maanden} maanden \`${moment.uitslag}\``).join(', ')}.`,
  };
}

export function richting(): Stap {
  const klein = { soort: 'procentpunt', verschil: 1, onder: 0.2, boven: 1.8 } as const;
  const nul = { ...klein, onder: -0.2, boven: 2.2 };
  const weging = weegDenkbeeldig([klein, nul].map((schatting) => ({ ontwerp: 'rct', schatting })));
  return {
    kop: 'Bepaal de richting',
    inleiding:
      'Iets is *beslist* als het `positief`, `negatief` of `geen-verschil` is. Twee besliste uitslagen spreken elkaar tegen als zij verschillen, behalve een klein effect naast `geen-verschil`. Neem het eerste geval dat klopt.',
    punten: [
      'Er telt niets mee: `onbekend`, met de grond `niets`.',
      'Er zijn stemmen. De grond is `vergelijking`. Spreken geen twee stemmen elkaar tegen, dan is de richting die van de besliste stemmen; is er een effect naast `geen-verschil`, dan het effect. Is er niets beslist, dan `onbeslist`. Spreken er twee elkaar tegen, dan `gemengd`, behalve in het geval hieronder.',
      'Er zijn bevindingen met de rol meting. De grond is `meting`. Elke bevinding spreekt voor zich, met dezelfde regel als bij stemmen.',
      'Er zijn tellingen: `geteld`, met de grond `telling`.',
      'Anders is de grond `beschrijving`, en spreekt elke bevinding voor zich.',
    ],
    slot: [
      'Een overzicht is *gezaghebbend* als het beslist is, het een bevinding heeft die hetzelfde zegt uit een bron met `gecontroleerd.verwijzing: bevestigd`, en de zekerheid van zulke bevindingen `redelijk` of `hoog` is. De zekerheid is `zekerheid.oordeel` van de bevinding, anders `zekerheid` van de bron, anders `niet-vermeld`. Op één moment geldt de laagste, van meer momenten de hoogste, in de volgorde `zeer-laag`, `laag`, `niet-vermeld`, `redelijk`, `hoog`.',
      'Zijn alle gezaghebbende overzichten het eens, en is elke stem die één van hen tegenspreekt een onderzoek dat in `omvatOnderzoeken` van een van hen staat? Dan is hun richting die van de rij, en is `nietOveral` `true`.',
      '`klein` van de rij is `true` als de richting `positief` of `negatief` is, en elke besliste stem klein is of `geen-verschil`.',
    ],
    voorbeeld: `Eén proef vindt ${klein.verschil} punt meer (${grenzen(klein)}), een andere ${nul.verschil} punt meer (${grenzen(nul)}). De eerste is klein, de tweede \`geen-verschil\`. Zij spreken elkaar niet tegen: de richting is \`${weging.richting}\`, en \`klein\` is \`${weging.klein}\`.`,
  };
}
