import { describe, expect, test } from 'vitest';
import type { Soort } from '../../src/laden/bestanden.ts';
import { toets } from '../../src/laden/schema.ts';
import { bronTekst, interventieTekst, kort, problemenVan } from '../hulp/content.ts';

/** Zonder hoe het formulier het veld noemt. */
const zonderTitel = (gevonden: string) => gevonden.replace(/ \(\*[^*]+\*\)/, '');

/** Elk probleem van een interventie met deze velden: `controle: gevonden`. */
const bij = (velden: Record<string, unknown>) =>
  problemenVan('interventies/a.mdx', interventieTekst(velden)).map((p) => `${p.controle}: ${zonderTitel(p.gevonden)}`);

const inBron = (regels: string) => problemenVan('bronnen/a.yaml', bronTekst(regels));

test('een melding noemt een veld ook zoals het formulier het noemt', () => {
  const [probleem] = problemenVan('interventies/a.mdx', interventieTekst({ inEenZin: null }));
  expect(probleem?.gevonden).toBe('`inEenZin` (*In één zin*) is leeg');
});

test('wie te vroeg publiceert, hoort in één keer wat er ontbreekt, op de plek waar het klaarstaat', () => {
  const tekst = interventieTekst({ status: 'gepubliceerd', beoordelaars: ['Iemand'] }).replace(
    '---\n',
    '---\n# stoppen: later\n# halverwege:\n',
  );
  const waar = problemenVan('interventies/a.mdx', tekst).map((p) => `${p.plek?.regel} ${zonderTitel(p.gevonden)}`);
  expect(waar).toContain('2 `stoppen` ontbreekt');
  expect(waar).toContain('3 `halverwege` ontbreekt');
  expect(waar.length).toBeGreaterThan(10);
});

test('een concept met alleen de verplichte velden is in orde', () => {
  expect(bij({})).toEqual([]);
});

test.each([
  [{ titel: null }, 'veld-ontbreekt: `titel` is leeg'],
  [{ titel: 5 }, 'veld-soort: `5` bij `titel`'],
  [{ titel: true }, 'veld-soort: `true` bij `titel`'],
  [{ titel: 'x' }, 'veld-lengte: 1 teken bij `titel`'],
  [{ titel: ' Spatie ervoor' }, 'veld-vorm: `" Spatie ervoor"` bij `titel`'],
  [{ versie: '1' }, 'veld-soort: `"1"` bij `versie`'],
  [{ versie: 1.5 }, 'veld-soort: `1.5` bij `versie`'],
  [{ versie: 0 }, 'veld-lengte: `0` bij `versie`'],
  [{ beoordelenVoor: '2027-02-31' }, 'veld-vorm: `"2027-02-31"` bij `beoordelenVoor`'],
  [{ beoordelenVoor: '2027-02-29' }, 'veld-vorm: `"2027-02-29"` bij `beoordelenVoor`'],
  [{ beoordelenVoor: '31-12-2027' }, 'veld-vorm: `"31-12-2027"` bij `beoordelenVoor`'],
  [{ beoordelenVoor: '2027-1-1' }, 'veld-vorm: `"2027-1-1"` bij `beoordelenVoor`'],
  [{ situaties: 'Eén situatie.' }, 'veld-soort: `"Eén situatie."` bij `situaties`'],
  [{ situaties: ['Maar één situatie.'] }, 'veld-lengte: een lijst van 1 bij `situaties`'],
  [{ context: 'gemeente' }, 'veld-soort: `"gemeente"` bij `context`'],
  [{ status: 'klaar' }, 'veld-keuze: `"klaar"` bij `status`'],
  [{ vorm: ['groep', 'groep'] }, 'veld-vorm: een lijst bij `vorm`'],
  [{ besprekingUrl: 'javascript:alert(1)' }, 'veld-vorm: `"javascript:alert(1)"` bij `besprekingUrl`'],
  [
    { besprekingUrl: 'https://jan:geheim@example.org' },
    'veld-vorm: `"https://jan:geheim@example.org"` bij `besprekingUrl`',
  ],
  [{ voorheen: ['../bronnen/a'] }, 'veld-vorm: `"../bronnen/a"` bij `voorheen.1`'],
  [{ layout: '../src/layouts/Pagina.astro' }, 'veld-onbekend: het onbekende veld `layout`'],
  [{ toString: 'x' }, 'veld-onbekend: het onbekende veld `toString`'],
])('%o', (velden, verwacht) => {
  expect(bij(velden)).toEqual([verwacht]);
});

test.each([
  ['id', 'de bestandsnaam is het id'],
  ['bewijskracht', 'wordt berekend'],
])('wie `%s` invult, hoort waarom dat niet hoeft', (veld, uitleg) => {
  const [probleem] = problemenVan('interventies/a.mdx', interventieTekst({ [veld]: 'a' }));
  expect(probleem).toMatchObject({ controle: 'veld-onbekend', doe: expect.stringContaining(uitleg) });
});

test('richting en bewijskracht zijn in een rij niet in te vullen', () => {
  const rij = { uitkomst: 'inkomen', toelichting: 'Zelf gewogen.', gezochtOp: '2026-01-01' };
  expect(bij({ bewijs: [{ ...rij, richting: 'positief', bewijskracht: 'sterk' }] })).toEqual([
    'veld-onbekend: het onbekende veld `richting`',
    'veld-onbekend: het onbekende veld `bewijskracht`',
  ]);
});

test('een tikfout in het type verbergt de andere fouten niet, en keurt de velden van het type niet af', () => {
  expect(bij({ type: 'vakmanschp', werkvorm: 'Intervisie', kleur: 'rood', tijd: 1 })).toEqual([
    'veld-keuze: `"vakmanschp"` bij `type`',
    'veld-soort: `1` bij `tijd`',
    'veld-onbekend: het onbekende veld `kleur`',
  ]);
});

test('elk type heeft alleen zijn eigen velden', () => {
  expect(bij({ type: 'vakmanschap' })).toEqual(['veld-ontbreekt: `werkvorm` ontbreekt']);
  expect(bij({ type: 'netwerk', werkvorm: 'Intervisie' })).toEqual(['veld-onbekend: het onbekende veld `werkvorm`']);
});

describe('de grootte van een effect', () => {
  const bevinding = (schatting: string) =>
    inBron(
      `bevindingen:\n  - id: werk\n    uitkomst: werk-gevonden\n    gemeten: null\n    richting: positief\n    plaats: tabel 1\n    schatting: ${schatting}\n`,
    );

  test('met een vorm die niet bestaat, noemt de vormen die er wel zijn', () => {
    const [probleem] = bevinding('{ soort: verhoudng, maat: OR, schatting: 1 }');
    expect(probleem).toMatchObject({
      controle: 'veld-keuze',
      plek: { regel: 14, kolom: 25 },
      verwacht: 'een van: per100, procentpunt, verhouding, verschil, woorden, telling',
    });
    expect(probleem?.doe).toContain('Lijkt op: verhouding.');
  });

  test('zonder vorm mist de vorm', () => {
    expect(bevinding('{ schatting: 1 }')[0]).toMatchObject({
      controle: 'veld-ontbreekt',
      gevonden: '`bevindingen.1.schatting.soort` ontbreekt',
    });
  });

  test.each(['.nan', '.inf', '"1"', '1,5'])('is een gewoon getal, niet %s', (getal) => {
    expect(bevinding(`{ soort: verhouding, maat: OR, schatting: ${getal} }`).length).toBeGreaterThan(0);
  });

  test.each(['schatting', 'onder', 'boven'])('is bij een verhouding altijd meer dan 0, ook `%s`', (veld) => {
    const waarden = { schatting: 1.2, onder: 0.9, boven: 1.5, [veld]: -0.2 };
    const [probleem, ...meer] = bevinding(
      `{ soort: verhouding, maat: OR, ${Object.entries(waarden)
        .map(([naam, waarde]) => `${naam}: ${waarde}`)
        .join(', ')} }`,
    );
    expect(probleem).toMatchObject({
      controle: 'veld-lengte',
      gevonden: expect.stringContaining(`\`-0.2\` bij \`bevindingen.1.schatting.${veld}\``),
      verwacht: 'meer dan 0',
    });
    expect(meer).toEqual([]);
  });

  test.each([
    ['{ soort: procentpunt, verschil: 120 }', 'ten hoogste 100'],
    ['{ soort: procentpunt, verschil: 7, onder: -120, boven: 9 }', 'minstens -100'],
    ['{ soort: per100, met: 140, zonder: 30 }', 'ten hoogste 100'],
    ['{ soort: per100, met: 40, zonder: 30, voorafMet: -1, voorafZonder: 3 }', 'minstens 0'],
  ])('%s past niet op honderd', (schatting, verwacht) => {
    expect(bevinding(schatting)).toMatchObject([{ controle: 'veld-lengte', verwacht }]);
  });

  test('heeft grenzen die een getal zijn, of open', () => {
    const met = (boven: string) =>
      bevinding(`{ soort: verhouding, maat: OR, schatting: 8, onder: 1.1, boven: ${boven} }`);
    expect(met('open')).toEqual([]);
    for (const getypt of ['oneindig', 'opn', 'Open', '"∞"'])
      expect(met(getypt), getypt).toMatchObject([
        {
          controle: 'veld-soort',
          verwacht: 'een getal, of `open`',
          doe: expect.stringContaining('Typ: `open`.'),
        },
      ]);
    expect(met('1,9')[0]?.doe).toContain('Typ: `1.9`.');
  });
});

describe('een getal dat als tekst aankomt, krijgt de raad wat je typt', () => {
  test.each([
    ['n: 1.250.000', '`1250000`'],
    ['n: "153"', '`153`'],
    ['n: 1,250', '`1250` of `1.25`'],
    ['uitval: 0,31', '`0.31`'],
  ])('%s', (regel, raad) => {
    expect(inBron(`${regel}\n`)).toMatchObject([
      { controle: 'veld-soort', doe: expect.stringMatching(new RegExp(`Typ: ${raad}\\.$`)) },
    ]);
  });

  test('en geen raad als er geen getal in te lezen is', () => {
    expect(inBron('n: honderd\n')[0]?.doe).not.toContain('Typ');
  });

  test('ook in de kop van een interventie', () => {
    expect(problemenVan('interventies/a.mdx', interventieTekst({ versie: '2' }))[0]?.doe).toContain('Typ: `2`.');
  });
});

describe('een getal met precies drie cijfers achter de punt vraagt wat bedoeld is', () => {
  const plekVan = (problemen: ReturnType<typeof inBron>) =>
    problemen.map(({ controle, plek }) => `${plek?.regel}:${plek?.kolom} ${controle}`);

  test.each([
    ['n: 16.000', '16000', '16'],
    ['n: 1.250', '1250', '1.25'],
    [
      'bevindingen: [{ id: a, uitkomst: inkomen, gemeten: null, richting: positief, plaats: tabel, schatting: { soort: verschil, eenheid: euro, waarde: -1.250 } }]',
      '-1250',
      '-1.25',
    ],
  ])('%s', (regel, duizendtal, kommagetal) => {
    const [probleem, ...meer] = inBron(`${regel}\n`);
    expect(probleem).toMatchObject({
      controle: 'getal-duidelijk',
      plek: { regel: 8 },
      verwacht: `\`${duizendtal}\` of \`${kommagetal}\``,
    });
    expect(meer).toEqual([]);
  });

  test('in elk bestand, op zijn regel en kolom', () => {
    expect(
      plekVan(problemenVan('interventies/a.mdx', interventieTekst().replace('versie: 1', 'versie: 1.000'))),
    ).toContainEqual(expect.stringMatching(/^\d+:9 getal-duidelijk$/));
    expect(
      plekVan(problemenVan('onderzoeken.yaml', '- id: a\n  naam: Een proef\n  ontwerp: rct\n  n: 1.801\n')),
    ).toEqual(['4:6 getal-duidelijk']);
  });

  test('elk getal in één keer, en over wat erop rust nog niets', () => {
    const velden = 'soort: verschil, eenheid: euro, waarde: 1.250, onder: 1.100, boven: 1.400';
    const problemen = inBron(
      `n: 16.000\nbevindingen:\n  - { id: a, uitkomst: inkomen, gemeten: null, richting: negatief, plaats: tabel, schatting: { ${velden} } }\n  - { id: b, uitkomst: inkomen, gemeten: null, richting: negatief, plaats: tabel, schatting: { soort: verschil, eenheid: euro, waarde: 50 } }\n`,
    );
    expect(problemen.map(({ controle }) => controle)).toEqual([...Array(4).fill('getal-duidelijk'), 'richting-klopt']);
  });

  test.each(['uitval: 0.125', 'n: 1250', 'opmerkingen: [Het kostte 1.250 euro.]', 'jaargang: "1.250"'])(
    '%s mag',
    (regel) => {
      expect(inBron(`${regel}\n`)).toEqual([]);
    },
  );

  test('waar tekst hoort, gaat het om de tekst', () => {
    expect(inBron('jaargang: 1.250\n')).toMatchObject([
      { controle: 'veld-soort', verwacht: expect.stringContaining('tekst') },
    ]);
  });
});

describe('een DOI', () => {
  const doi = (getypt: string) => problemenVan('bronnen/a.yaml', bronTekst(`doi: ${getypt}\n`));

  test.each([
    'https://doi.org/10.1000/182',
    'http://dx.doi.org/10.1000/182',
    '"doi:10.1000/182"',
    '10.1000/182.',
    '"10.1000/182,"',
    '(10.1000/182)',
    '10.1000/182)',
  ])('%s krijgt de raad wat je typt', (getypt) => {
    expect(doi(getypt)).toMatchObject([{ controle: 'veld-vorm', doe: expect.stringContaining('Typ: `10.1000/182`.') }]);
  });

  test.each([
    '10.1000/182',
    '10.1016/S0140-6736(96)09097-6',
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  ])('%s mag', (getypt) => {
    expect(doi(getypt)).toEqual([]);
  });
});

describe('een webadres met een leesteken erachter', () => {
  const kaal = 'https://example.org/onderzoek';

  test.each(['.', ',', ')', '…', '>'])('%s krijgt de raad wat je typt', (erachter) => {
    const problemen = problemenVan('bronnen/a.yaml', bronTekst().replace(kaal, `"${kaal}${erachter}"`));
    expect(problemen).toMatchObject([
      { controle: 'veld-vorm', plek: { regel: 5 }, doe: expect.stringContaining(`Typ: \`${kaal}\`.`) },
    ]);
  });

  test('ook bij een bewaarde kopie en een bericht van intrekking', () => {
    const erbij = `archiefUrl: ${kaal}.\nstand: ingetrokken\nintrekking: { datum: 2024-01-02, url: "${kaal};" }\n`;
    expect(kort(problemenVan('bronnen/a.yaml', bronTekst(erbij))).toSorted()).toEqual([
      '10:39 veld-vorm',
      '8:13 veld-vorm',
    ]);
  });
});

test('wie een bron ingetrokken noemt zoals dat niet gaat, hoort hoe het wel gaat', () => {
  for (const veld of ['ingetrokken', 'teruggetrokken', 'retracted'])
    expect(problemenVan('bronnen/a.yaml', bronTekst(`${veld}: true\n`))).toMatchObject([
      { controle: 'veld-onbekend', doe: expect.stringContaining('`stand: ingetrokken`') },
    ]);
});

describe('het jaar', () => {
  const jaar = (getypt: string) => problemenVan('bronnen/a.yaml', bronTekst().replace('jaar: 2019', `jaar: ${getypt}`));

  test.each(['2019', 'in druk', '"in druk"', 'null'])('mag %s zijn', (getypt) => {
    expect(jaar(getypt)).toEqual([]);
  });

  test.each([
    ['in press', '`in druk`'],
    ['ter perse', '`in druk`'],
    ['In druk', '`in druk`'],
    ['forthcoming', '`in druk`'],
    ['z.j.', '`null`'],
    ['"2019"', '`2019`'],
    ['2019b', '`2019`, met `jaarletter: b` eronder'],
    ['2019-b', '`2019`, met `jaarletter: b` eronder'],
    ['in druk-c', '`in druk`, met `jaarletter: c` eronder'],
    ['z.j.-a', '`null`, met `jaarletter: a` eronder'],
  ])('%s krijgt de raad wat je typt', (getypt, raad) => {
    expect(jaar(getypt)).toMatchObject([{ plek: { regel: 4 }, doe: expect.stringContaining(`Typ: ${raad}.`) }]);
  });
});

test('een auteur is een mens of een organisatie, niet beide en niet los', () => {
  const auteurs = (yaml: string) =>
    problemenVan('bronnen/a.yaml', bronTekst().replace('[{ familie: Smit }]', yaml)).map((p) =>
      zonderTitel(p.gevonden),
    );
  expect(auteurs('[{ organisatie: TNO }, { familie: Smit, voorletters: J. }]')).toEqual([]);
  expect(auteurs('[J. Smit]')).toEqual(['`"J. Smit"` bij `auteurs.1`']);
  expect(auteurs('[{ familie: Smit, organisatie: TNO }]')).toEqual(['het onbekende veld `organisatie`']);
  expect(auteurs('[{}]')).toEqual(['`auteurs.1.familie` ontbreekt']);
});

test('een bron zonder doi en zonder url is niet te vinden', () => {
  const zonder = problemenVan('bronnen/a.yaml', bronTekst().replace(/^url:.*\n/m, ''));
  expect(zonder).toMatchObject([
    { controle: 'veld-regel', plek: { regel: 2, kolom: 8 }, doe: expect.stringContaining('`doi` of een `url`') },
  ]);
  expect(problemenVan('bronnen/a.yaml', bronTekst().replace(/^url:.*\n/m, 'doi: 10.1000/182\n'))).toEqual([]);
});

test.each(['bronnen/a.yaml', 'begrippen.yaml', 'permalinks.yaml'])('een leeg %s zegt dat het leeg is', (pad) => {
  expect(problemenVan(pad, '# alleen een opmerking\n')).toMatchObject([{ gevonden: 'het bestand is leeg' }]);
});

test('een lege lijst met codes of begrippen mag', () => {
  expect(problemenVan('permalinks.yaml', '[]\n')).toEqual([]);
  expect(problemenVan('begrippen.yaml', '[]\n')).toEqual([]);
});

describe('wat er ook staat, elk bezwaar heeft een plek, woorden en een raad', () => {
  const soorten: Soort[] = [
    'interventie',
    'bron',
    'leerpad',
    'ervaring',
    'begrippen',
    'kennisvragen',
    'onderwerpen',
    'permalinks',
  ];
  const waarden = [null, undefined, 0, '', 'tekst', true, [], [null], ['a'], [{}], {}, { a: 1 }, [[]]];

  test.each(soorten)('%s', (soort) => {
    const goed = waarden.filter((waarde) => toets(soort, waarde, {}).bezwaren.length === 0);
    expect(goed).toEqual(['begrippen', 'kennisvragen', 'onderwerpen', 'permalinks'].includes(soort) ? [[]] : []);
    for (const waarde of waarden)
      for (const { plek, gevonden, verwacht, doe } of toets(soort, waarde, {}).bezwaren) {
        expect(plek).toEqual({ regel: 1, kolom: 1 });
        for (const woorden of [gevonden, verwacht, doe]) expect(woorden).toMatch(/\S{2}/);
      }
  });

  test('ook per veld, met elke verkeerde soort waarde', () => {
    for (const veld of Object.keys(conceptveldnamen()))
      for (const waarde of [null, 0, '', true, [], [null], {}, 'x'.repeat(3000)])
        for (const p of problemenVan('interventies/a.mdx', interventieTekst({ [veld]: waarde })))
          expect(`${p.gevonden}|${p.verwacht}|${p.doe}`).toMatch(/^.{3,}\|.{2,}\|.{10,}$/s);
  });
});

function conceptveldnamen(): Record<string, true> {
  const namen = interventieTekst().matchAll(/^(\w+):/gm);
  return Object.fromEntries([...namen].map(([, naam]) => [naam ?? '', true]));
}
