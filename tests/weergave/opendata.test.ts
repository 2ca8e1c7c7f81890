import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { databestanden, verzamelingen } from '../../src/weergave/opendata/bestanden.ts';
import { datasets, dcat, laatsteDag } from '../../src/weergave/opendata/dcat.ts';
import { uitgave } from '../../src/weergave/opendata/uitgave.ts';
import { type Dataomgeving, interventiesdata } from '../../src/weergave/opendata/verzamelingen.ts';
import { leesCsv } from '../hulp/csv.ts';
import { inhoud } from '../hulp/inhoud.ts';

const { bibliotheek, interventies } = inhoud;
const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const omgeving: Dataomgeving = { bibliotheek, interventies, site };
const bestand = (naam: string) => {
  const gevonden = databestanden.find((een) => een.naam === naam);
  if (!gevonden) throw new Error(`Er is geen ${naam}.`);
  return gevonden.inhoud(omgeving);
};

describe('elk bestand met een schema voldoet eraan, en iets anders niet', () => {
  const metSchema = databestanden.flatMap(({ naam, schema }) => (schema ? [[naam, schema] as const] : []));

  test.each(metSchema)('%s', (naam, schema) => {
    const vorm = JSON.parse(bestand(schema));
    expect(vorm.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(vorm.$id).toBe(`${site.adres}/data/${schema}`);
    const toets = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(vorm);
    const gegevens = JSON.parse(bestand(naam));
    expect(toets(gegevens), JSON.stringify(toets.errors?.slice(0, 3))).toBe(true);
    // Zonder titel, naam of id is geen enkel onderdeel nog wat het was.
    const stuk = JSON.parse(bestand(naam).replaceAll('"id": ', '"weg": '));
    expect(toets(stuk)).toBe(false);
  });

  test('er is een schema voor interventies, bronnen, onderzoeken, leerpaden, begrippen en bewijs', () => {
    expect(metSchema.map(([naam]) => naam)).toEqual([
      'bewijs.json',
      'interventies.json',
      'bronnen.csl.json',
      'onderzoeken.json',
      'leerpaden.json',
      'begrippen.json',
    ]);
  });
});

test('elke interventie staat erin met haar velden, haar vaste adres en wat een lezer eerst moet weten', () => {
  const data = interventiesdata(omgeving);
  expect(data.interventies.map(({ id }) => id)).toEqual(interventies.map(({ id }) => id));
  for (const i of data.interventies) {
    expect(i).not.toHaveProperty('lijf');
    if (i.status === 'concept') expect(i.voorbehoud).toContain('nog niet beoordeeld');
  }
});

describe('voor een Nederlands rekenblad staat in elk bestand hetzelfde', () => {
  const paren = databestanden.filter(({ naam }) => naam.endsWith('-nl.csv')).map(({ naam }) => naam);

  test.each(paren)('%s', (naam) => {
    const [gewoon, nl] = [leesCsv(bestand(naam.replace('-nl', ''))), leesCsv(bestand(naam), ';')];
    expect(nl.length).toBe(gewoon.length);
    for (const [i, regel] of nl.entries())
      expect(regel.map((cel) => (/^-?\d+(,\d+)?$/.test(cel) ? Number(cel.replace(',', '.')) : cel))).toEqual(
        gewoon[i]?.map((cel) => (/^-?\d+(\.\d+)?$/.test(cel) ? Number(cel) : cel)),
      );
  });

  test('bij elk rekenbestand', () => {
    const gewoon = databestanden.filter(({ naam }) => /(?<!-nl)\.csv$/.test(naam)).map(({ naam }) => naam);
    expect(paren).toEqual(gewoon.map((naam) => naam.replace('.csv', '-nl.csv')));
  });
});

test('geen cel leest een Nederlands rekenblad als iets anders: geen duizendtal, geen dag', () => {
  const cellen = ['bewijs.csv', 'interventies.csv', 'bewijskaart.csv'].flatMap((naam) => leesCsv(bestand(naam)).flat());
  expect(cellen.filter((cel) => /^-?\d+\.\d{3}$|^\d{1,2}-\d{1,2}$/.test(cel))).toEqual([]);
});

describe('de beschrijving in DCAT', () => {
  const beschrijving = dcat(bibliotheek, site) as { 'dcat:dataset': Record<string, object[]>[] };

  test('noemt elk bestand met zijn adres en, als het er een heeft, zijn schema', () => {
    const distributies = beschrijving['dcat:dataset'].flatMap((set) => set['dcat:distribution'] ?? []);
    expect(distributies.map((een) => (een as { '@id': string })['@id'])).toEqual(
      databestanden.filter(({ naam }) => !naam.includes('schema')).map(({ naam }) => `${site.adres}/data/${naam}`),
    );
    expect(distributies[0]).toHaveProperty('dct:conformsTo', { '@id': `${site.adres}/data/bewijs.schema.json` });
  });

  test.each([
    ['DCAT', dcat(bibliotheek, site)],
    ['schema.org', datasets(bibliotheek, site)],
  ])('heeft alleen hele adressen en geen gebroken getal: %s', (_, gegevens) => {
    const ids: string[] = [];
    JSON.stringify(gegevens, (veld, waarde) => {
      if (veld === '@id') ids.push(waarde);
      if (typeof waarde === 'number') expect(Number.isInteger(waarde)).toBe(true);
      return waarde;
    });
    expect(ids.length).toBeGreaterThan(verzamelingen.length);
    for (const adres of ids) expect(() => new URL(adres)).not.toThrow();
  });
});

describe('het zip-bestand', () => {
  const zip = () => {
    const inhoudVan = uitgave(omgeving, 'De licentie.').find(({ naam }) => naam === 'vakwerk-data.zip')?.inhoud;
    if (!(inhoudVan instanceof Uint8Array)) throw new Error('Het zip-bestand ontbreekt.');
    return inhoudVan;
  };

  test('heeft elk bestand, de licentie en een leeswijzer die zegt wat een concept is', () => {
    const inhoudVan = unzipSync(zip());
    expect(Object.keys(inhoudVan).sort()).toEqual(
      ['LEESMIJ.txt', 'LICENTIE.txt', 'dcat.jsonld', ...databestanden.map(({ naam }) => naam)].sort(),
    );
    const lees = (naam: string) => strFromU8(inhoudVan[naam] ?? new Uint8Array());
    expect(lees('LICENTIE.txt')).toBe('De licentie.');
    expect(lees('LEESMIJ.txt')).toContain('Een concept is nog door niemand beoordeeld.');
    expect(lees('bronnen.bib')).toBe(bestand('bronnen.bib'));
  });

  test('is van dezelfde inhoud altijd hetzelfde, ook in een andere tijdzone', () => {
    const hier = zip();
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(Buffer.compare(Buffer.from(zip()), Buffer.from(hier))).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test('de dag van de gegevens is die van de nieuwste wijziging', () => {
  const dagen = interventies.flatMap(({ wijzigingen }) => wijzigingen.map(({ datum }) => datum)).sort();
  expect(laatsteDag(bibliotheek)).toBe(dagen.at(-1));
});
