import { describe, expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { bewijslaagWeergave } from '../../src/weergave/interventie/bewijslaag.ts';
import { doenWeergave } from '../../src/weergave/interventie/doen.ts';
import { lerenWeergave } from '../../src/weergave/interventie/lerenlaag.ts';
import { overWeergave } from '../../src/weergave/interventie/overlaag.ts';
import { oudeNamen } from '../../src/weergave/site/vaste-adressen.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { bevinding, onderzoek } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const bron = onderzoek({
  id: 'b',
  bevindingen: [
    bevinding({ id: 'advies', variant: 'advies' }),
    bevinding({ id: 'plicht', variant: 'verplicht', richting: 'negatief' }),
  ],
});
const bibliotheek = (velden: Partial<Bibliotheek> = {}) => maakBibliotheek({}, [bron], velden);
const lijf = { html: '', koppen: [] as { id: string; tekst: string; diepte: number }[] };
const record = (velden: Record<string, unknown>, tekst = lijf) => ({
  ...maakInterventie(velden),
  id: 'een',
  lijf: tekst,
});
const doen = (velden: Record<string, unknown>, tekst = lijf) => doenWeergave(record(velden, tekst), bibliotheek());
const bewijs = (velden: Record<string, unknown>) => bewijslaagWeergave(record(velden), bibliotheek(), site);
const leren = (velden: Record<string, unknown>, tekst = lijf) => lerenWeergave(record(velden, tekst), bibliotheek());
const over = (velden: Record<string, unknown>) => overWeergave(record(velden), bibliotheek());
const rij = (variant: string, naam: string) => ({
  uitkomst: 'werk-gevonden',
  variant,
  toelichting: 'Wat dit betekent.',
  bevindingen: [{ bron: 'b', bevinding: naam, directheid: 'zelfde' }],
});
const zonderOnderzoek = { uitkomst: 'kosten', toelichting: 'Over kosten vonden wij niets.', gezochtOp: '2026-11-01' };

describe('Doen', () => {
  test('zegt over welke vorm het bewijs gaat, en dat een andere vorm een andere kant op wijst', () => {
    const { bewijs: regels } = doen({ bewijs: [rij('advies', 'advies'), rij('verplicht', 'plicht')] });
    expect(regels.map(({ aanhef, naam, zin }) => [aanhef, naam, zin])).toEqual([
      ['', 'Werk gevonden (advies)', 'dit werkt misschien, voor zover wij lazen.'],
      ['Maar ook', 'Werk gevonden (verplicht)', 'dit werkt misschien averechts, voor zover wij lazen.'],
    ]);
  });

  test('toont de drie eerste valkuilen; alle staan bij Leren', () => {
    const valkuilen = ['Het eerste is dit.', 'Het tweede is dit.', 'Het derde is dit.', 'Het vierde is dit.'];
    expect(doen({ valkuilen }).letOp).toEqual(valkuilen.slice(0, 3));
    expect(leren({ valkuilen }).gesprek.find(({ titel }) => titel === 'Valkuilen')?.lijst).toEqual(valkuilen);
  });

  test('zegt van wanneer het begin; alles staat bij Over', () => {
    const wanneer = 'Zodra iemand zegt te willen werken. Ook als er klachten zijn.';
    expect(doen({ wanneer }).wanneer).toBe('Zodra iemand zegt te willen werken.');
    expect(over({ wanneer }).kenmerken.flatMap(({ paren = [] }) => paren)).toContainEqual({
      kop: 'Wanneer',
      tekst: wanneer,
    });
  });

  test('houdt een link bij elke plek die er ooit stond: elk deel, elke rij bewijs, elke kop en elke ervaring', () => {
    const koppen = [{ id: 'tekst-wat-is-het', tekst: 'Wat is het?', diepte: 2 }];
    const {
      elders,
      tekens,
      bewijs: boven,
    } = doen(
      {
        bewijs: [rij('advies', 'advies'), zonderOnderzoek],
        bijlagen: [{ titel: 'Formulier', url: 'https://example.org' }],
      },
      { html: '<p>Tekst.</p>', koppen },
    );
    const plekken = elders.flatMap(({ plekken: alle }) => alle);
    expect(boven.map(({ id }) => id)).toEqual(['bewijs-werk-gevonden-advies']);
    expect(plekken).toEqual(
      expect.arrayContaining([
        { id: 'tekst-wat-is-het', titel: 'Wat is het?', href: '/interventies/een/leren/#tekst-wat-is-het' },
        { id: 'bronnen', titel: 'Bronnen', href: '/interventies/een/over/#bronnen' },
        { id: 'achtergrond', titel: 'Waardoor en voor wie', href: '/interventies/een/bewijs/#achtergrond' },
        { id: 'situaties', titel: 'Herken je dit?', href: '/interventies/een/leren/#situaties' },
      ]),
    );
    // Wat bovenaan staat, heeft daar zijn anker.
    expect(tekens.map(({ id, href, naam }) => [id, href, naam])).toEqual([
      ['bewijs-kosten', '/interventies/een/bewijs/#bewijs-kosten', 'Kosten: onbekend'],
    ]);
  });
});

describe('Bewijs', () => {
  test('scheidt wat er gevonden is van waar niets over te vinden was', () => {
    const { rijen, nietGevonden, opgave } = bewijs({ bewijs: [rij('advies', 'advies'), zonderOnderzoek] });
    expect(rijen.map(({ naam }) => naam)).toEqual(['Werk gevonden (advies)']);
    expect(nietGevonden.map(({ naam, toelichting }) => [naam, toelichting])).toEqual([
      ['Kosten', 'Over kosten vonden wij niets.'],
    ]);
    expect(opgave.map(({ titel, meter }) => [titel, meter?.label ?? ''])).toEqual([
      ['Werk gevonden (advies)', 'beperkt bewijs, 1 onderzoek'],
      ['Waardoor en voor wie', ''],
    ]);
  });

  test('waar wij geen onderzoek naar zagen, staat er als niet gezien', () => {
    const { achtergrond } = bewijs({ kosten: { tekst: 'Wat het kost is niet bekend.' } });
    expect(achtergrond).toHaveLength(4);
    expect(achtergrond.every(({ teken, stand }) => teken === 'geen' && stand === 'Niet gezien')).toBe(true);
  });

  test('een erkenning van een ander heeft de dag tot wanneer zij geldt; of die voorbij is, hangt af van wie kijkt', () => {
    const erkenning = {
      stelsel: 'SEI',
      niveau: 'Goed beschreven',
      commissie: 'Een commissie',
      datum: '2022-01-01',
      geldigTot: '2025-01-01',
      url: 'https://example.org',
    };
    expect(bewijs({ erkenningen: [erkenning] }).erkenningen).toEqual([
      {
        kop: 'Goed beschreven (SEI)',
        tekst: 'Een commissie, 1 januari 2022.',
        geldigTot: '2025-01-01',
        totEnMet: '1 januari 2025',
        bron: { naam: 'example.org', href: 'https://example.org' },
      },
    ]);
  });
});

describe('Leren', () => {
  test('heeft wat er over een stap meer te zeggen is, met haar nummer bij Doen', () => {
    const stappen = [
      { titel: 'Vraag', uitleg: 'Vraag het rustig en wacht.' },
      { titel: 'Bel', uitleg: 'Bel samen met de klant.', meer: 'Leg het gesprek daarna vast.' },
    ];
    expect(leren({ stappen }).stappen).toEqual([{ nummer: 2, titel: 'Bel', meer: 'Leg het gesprek daarna vast.' }]);
    expect(doen({ stappen }).stappen.map(({ uitleg }) => uitleg)).toEqual([
      'Vraag het rustig en wacht.',
      'Bel samen met de klant.',
    ]);
  });

  test('heeft hoe het gezegd wordt, waar Doen alleen mee te vinden is', () => {
    const zoGezegd = ['durf niet te bellen', 'bellen is niks voor mij'];
    expect(leren({ zoGezegd }).zoGezegd).toEqual(zoGezegd);
    const { vindbaar, ...teZien } = doen({ zoGezegd });
    expect(vindbaar.velden.gezegde).toEqual(zoGezegd);
    expect(JSON.stringify(teZien)).not.toContain('durf niet te bellen');
    expect(leren({}).zoGezegd).toEqual([]);
  });

  test('de vaste kopjes van de tekst staan in de opgave', () => {
    const koppen = [
      { id: 'tekst-wat-is-het', tekst: 'Wat is het?', diepte: 2 },
      { id: 'tekst-een-deel', tekst: 'Een deel', diepte: 3 },
    ];
    const titels = leren({}, { html: '<p></p>', koppen }).opgave.map(({ titel }) => titel);
    expect(titels).toContain('Wat is het?');
    expect(titels).not.toContain('Een deel');
  });
});

describe('wat de wet zegt', () => {
  const tekst = 'Meedoen is vrijwillig. De uitkering blijft gelijk.';
  const bijOver = (juridisch: object) =>
    over({ juridisch }).organisatie.find(({ titel }) => titel === 'Wat de wet zegt')?.alineas;

  test('staat bij Over met de dag waarop het is nagekeken', () => {
    expect(bijOver({ tekst, peildatum: '2026-01-02' })).toEqual([tekst, 'Nagekeken in de wet op 2 januari 2026.']);
  });

  test('zonder die dag staat er dat het niet is nagekeken', () => {
    expect(bijOver({ tekst })).toEqual([tekst, 'Niet nagekeken in de wet.']);
  });

  test('begint al op Doen, met de weg naar het geheel', () => {
    const lang = 'Zoek op of het mag van jullie beleid. Vraag het anders een jurist.';
    expect(doen({ juridisch: { tekst: lang } }).magDit).toEqual({
      perUitkering: [],
      begin: 'Zoek op of het mag van jullie beleid.',
      nagekeken: 'Niet nagekeken in de wet.',
      href: '/interventies/een/over/#wet',
      voorop: false,
    });
  });

  test('staat per uitkering op Doen en bij Over, en kan het een plicht zijn, dan vóór de stappen', () => {
    const juridisch = { tekst, perUitkering: [{ uitkering: 'ww', antwoord: 'Dat mag na een half jaar.' }] };
    expect(doen({ juridisch, vrijwilligheid: 'verplicht-mogelijk' }).magDit).toMatchObject({
      perUitkering: [{ uitkering: 'WW', antwoord: 'Dat mag na een half jaar.' }],
      voorop: true,
    });
    expect(bijOver(juridisch)?.[0]).toBe('WW: Dat mag na een half jaar.');
  });

  test('staat nergens als er niets over geschreven is', () => {
    expect([doen({}).magDit, bijOver(undefined as never)]).toEqual([null, undefined]);
  });
});

test('een bron die niet meer geldt, heet zo bij de bronnen en overal in de tekst', () => {
  const weg = onderzoek({
    id: 'weg',
    stand: 'ingetrokken',
    intrekking: { datum: '2025-03-04', url: 'https://example.org/bericht' },
  });
  const link = '<a href="/bronnen/weg/">onderzoek</a>';
  const html = `<p>In een ${link} en een <a href="/bronnen/b/">ander</a> stond dit.</p>`;
  const i = record({}, { html, koppen: [] });
  const alles = maakBibliotheek({}, [bron, weg]);
  expect(lerenWeergave(i, alles).html).toBe(
    `<p>In een ${link} (ingetrokken) en een <a href="/bronnen/b/">ander</a> stond dit.</p>`,
  );
  expect(overWeergave(i, alles).bronnen.map(({ id, geldigheid }) => [id, geldigheid?.woord])).toEqual([
    ['weg', 'ingetrokken'],
    ['b', undefined],
  ]);
});

test('hulpmiddelen elders staan er ook als er geen bronnen zijn', () => {
  const { delen } = over({ bijlagen: [{ titel: 'Formulier', url: 'https://example.org/formulier' }] });
  expect(delen.map(({ id }) => id)).toContain('bronnen');
});

test('een oude naam blijft wijzen naar de interventie die hem had', () => {
  const interventie = { ...maakInterventie({ titel: 'Nieuwe naam' }), id: 'nieuw', bronnen: [] };
  const register = [{ code: 'VW-001', id: 'nieuw', voorheen: ['oud'] }];
  expect(oudeNamen(bibliotheek({ interventies: [interventie], permalinks: register }))).toEqual([
    { oud: 'oud', id: 'nieuw', titel: 'Nieuwe naam' },
  ]);
});
