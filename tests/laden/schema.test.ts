import { describe, expect, test } from 'vitest';
import type { Soort } from '../../src/laden/bestanden.ts';
import { toets } from '../../src/laden/schema.ts';
import { bronTekst, interventieTekst, problemenVan } from '../hulp/content.ts';

/** Elk probleem van een interventie met deze velden: `controle: gevonden`. */
const bij = (velden: Record<string, unknown>) =>
  problemenVan('interventies/a.mdx', interventieTekst(velden)).map((p) => `${p.controle}: ${p.gevonden}`);

const inBron = (regels: string) => problemenVan('bronnen/a.yaml', bronTekst(regels));

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
      `bevindingen:\n  - id: werk\n    uitkomst: werk-gevonden\n    maanden: null\n    richting: positief\n    plaats: tabel 1\n    schatting: ${schatting}\n`,
    );

  test('met een vorm die niet bestaat, noemt de vormen die er wel zijn', () => {
    const [probleem] = bevinding('{ soort: verhoudng, maat: OR, schatting: 1 }');
    expect(probleem).toMatchObject({
      controle: 'veld-keuze',
      plek: { regel: 14, kolom: 25 },
      verwacht: 'een van: per100, procentpunt, verhouding, verschil, woorden',
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
});

test('een auteur is een mens of een organisatie, niet beide en niet los', () => {
  const auteurs = (yaml: string) =>
    problemenVan('bronnen/a.yaml', bronTekst().replace('[{ familie: Smit }]', yaml)).map((p) => p.gevonden);
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
  const soorten: Soort[] = ['interventie', 'bron', 'leerpad', 'ervaring', 'begrippen', 'kennisvragen', 'permalinks'];
  const waarden = [null, undefined, 0, '', 'tekst', true, [], [null], ['a'], [{}], {}, { a: 1 }, [[]]];

  test.each(soorten)('%s', (soort) => {
    const goed = waarden.filter((waarde) => toets(soort, waarde, {}).bezwaren.length === 0);
    expect(goed).toEqual(['begrippen', 'kennisvragen', 'permalinks'].includes(soort) ? [[]] : []);
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
