import { describe, expect, test } from 'vitest';
import { bronMet, problemenSamen } from '../hulp/content.ts';

type Velden = Record<string, unknown>;

/** Een bron met een eigen auteur, titel en adres, tenzij een test anders zegt. */
const bron = (naam: string, velden: Velden = {}) =>
  bronMet({
    titel: `Onderzoek ${naam}`,
    auteurs: [{ organisatie: `Instituut ${naam}` }],
    url: `https://example.org/${naam}`,
    ...velden,
  });

/** Wat er over deze bronnen gemeld wordt: `bestand:regel controle`. */
function gemeld(bronnen: Record<string, Velden>): string[] {
  const bestanden = Object.entries(bronnen).map(([naam, velden]) => [`bronnen/${naam}.yaml`, bron(naam, velden)]);
  return problemenSamen(Object.fromEntries(bestanden))
    .filter(({ controle }) => controle !== 'bron-ongebruikt')
    .map(({ bestand, plek, controle, doe }) =>
      `${bestand}:${plek?.regel} ${controle} ${/Lijkt op: (.*)\.$/.exec(doe)?.[1] ?? ''}`.trim(),
    );
}

const dubbel = (een: Velden, ander: Velden) => gemeld({ a: een, b: ander });
const zonderUrl = { url: undefined };

describe('twee bronnen met dezelfde DOI', () => {
  test.each<[een: Velden, ander: Velden]>([
    [{ doi: '10.1000/abc' }, { doi: '10.1000/abc' }],
    [{ doi: '10.1000/abc' }, { doi: '10.1000/ABC' }],
    [{ doi: '10.1000/abc', ...zonderUrl }, { url: 'https://doi.org/10.1000/abc' }],
    [{ doi: '10.1000/abc', ...zonderUrl }, { url: 'http://dx.doi.org/10.1000/ABC' }],
    [{ doi: '10.1000/abc', ...zonderUrl }, { url: 'https://proxy.example.org/10.1000%2Fabc' }],
    [{ doi: '10.1000/abc', ...zonderUrl }, { url: 'https://uitgever.example.org/doi/10.1000/abc/full' }],
    [{ doi: '10.1000/abc', ...zonderUrl }, { url: 'https://example.org/link?type=DOI&doi=10.1000/abc' }],
    [
      { doi: '10.1002/(SICI)1097-0258(1998)17:15/16<1661::AID-SIM968>3.0.CO;2-2' },
      { doi: '10.1002/(sici)1097-0258(1998)17:15/16<1661::aid-sim968>3.0.co;2-2' },
    ],
  ])('%o en %o worden bij beide gemeld', (een, ander) => {
    const [a, b, ...meer] = dubbel(een, ander);
    expect(a).toMatch(/^bronnen\/a\.yaml:\d+ bron-dubbel b$/);
    expect(b).toMatch(/^bronnen\/b\.yaml:\d+ bron-dubbel a$/);
    expect(meer).toEqual([]);
  });

  test('de melding staat bij de DOI, ook als die in het adres zit', () => {
    const plekken = problemenSamen({
      'bronnen/a.yaml': bron('a', { doi: '10.1000/abc' }),
      'bronnen/b.yaml': bron('b', { url: 'https://doi.org/10.1000/abc' }),
    }).filter(({ controle }) => controle === 'bron-dubbel');
    expect(plekken.map(({ gevonden }) => gevonden)).toEqual([
      'dezelfde DOI als bronnen/b.yaml',
      'dezelfde DOI als bronnen/a.yaml',
    ]);
    expect(plekken.map(({ plek }) => plek?.kolom)).toEqual([6, 6]);
  });
});

describe('twee bronnen met hetzelfde adres', () => {
  const adres = 'https://www.example.org/rapporten/werk';

  test.each([
    'http://example.org/rapporten/werk',
    'https://www.example.org/rapporten/werk/',
    'https://EXAMPLE.org/rapporten/werk#samenvatting',
    'https://example.org/rapporten/werk?utm_source=nieuwsbrief&fbclid=1',
    'https://example.org:443/rapporten/werk',
    'https://web.archive.org/web/20200101000000/https://www.example.org/rapporten/werk',
  ])('%s is hetzelfde adres', (url) => {
    expect(dubbel({ url: adres }, { url })).toHaveLength(2);
  });

  test.each([
    ['een ander stuk van de site', 'https://example.org/rapporten/inkomen'],
    ['een ander nummer achter het vraagteken', 'https://example.org/rapporten/werk?id=2'],
    ['hoofdletters, die een ander document kunnen zijn', 'https://example.org/rapporten/Werk'],
    ['een andere site', 'https://example.com/rapporten/werk'],
  ])('%s niet', (_, url) => {
    expect(dubbel({ url: adres }, { url })).toEqual([]);
  });

  test('dezelfde vragen in een andere volgorde zijn hetzelfde adres', () => {
    expect(dubbel({ url: 'https://example.org/a?b=1&c=2' }, { url: 'https://example.org/a?c=2&b=1' })).toHaveLength(2);
  });

  test.each([
    'https://example.org',
    'https://www.example.org/',
    'https://example.org/nl/',
    'https://example.org/index.html',
  ])('de voordeur %s is geen adres van een publicatie', (url) => {
    expect(dubbel({ url }, { url })).toEqual([]);
  });

  test('een bladzijde met twee publicaties mag, als elk een eigen DOI heeft', () => {
    const url = 'https://example.org/lijst';
    expect(dubbel({ url, doi: '10.1000/een' }, { url, doi: '10.1000/twee' })).toEqual([]);
    expect(dubbel({ url, doi: '10.1000/een' }, { url })).toHaveLength(2);
  });
});

describe('twee bronnen met dezelfde titel', () => {
  test('en hetzelfde jaar zijn dezelfde publicatie, hoe de titel ook getypt is', () => {
    expect(dubbel({ titel: 'Één goed gesprek: wát werkt?' }, { titel: 'Een goed  gesprek – wat werkt' })).toEqual([
      'bronnen/a.yaml:2 bron-dubbel b',
      'bronnen/b.yaml:2 bron-dubbel a',
    ]);
  });

  test('en een artikel dat in druk was en nu verschenen is ook', () => {
    expect(dubbel({ titel: 'Een gesprek', jaar: 'in druk' }, { titel: 'Een gesprek', jaar: 2021 })).toHaveLength(2);
  });

  test.each([
    ['een ander jaar', { jaar: 2018 }, { jaar: 2019 }],
    ['geen jaar', { jaar: null }, { jaar: null }],
  ])('en %s niet', (_, een, ander) => {
    expect(dubbel({ titel: 'Jaarverslag', ...een }, { titel: 'Jaarverslag', ...ander })).toEqual([]);
  });

  test('ook met elk een eigen DOI: een voorpublicatie en het artikel', () => {
    expect(
      dubbel({ titel: 'Een gesprek', doi: '10.1000/een' }, { titel: 'Een gesprek', doi: '10.2000/twee' }),
    ).toHaveLength(2);
  });
});

describe('bronnen die bij elkaar horen', () => {
  const titel = 'Hetzelfde onderzoek';

  test.each(['verslagVan', 'anderDeelVan'])('mogen op elkaar lijken met `%s`', (veld) => {
    expect(dubbel({ titel, [veld]: 'b' }, { titel })).toEqual([]);
  });

  test('ook via een derde', () => {
    expect(gemeld({ a: { titel, verslagVan: 'c' }, b: { titel, anderDeelVan: 'c' }, c: { titel } })).toEqual([]);
    expect(gemeld({ a: { titel, verslagVan: 'b' }, b: { titel, verslagVan: 'c' }, c: { titel } })).toEqual([]);
  });

  test('een vierde die er niet bij hoort, wordt gemeld met alle drie', () => {
    const gevonden = gemeld({ a: { titel, verslagVan: 'b' }, b: { titel }, d: { titel } });
    expect(gevonden).toEqual([
      'bronnen/a.yaml:2 bron-dubbel d',
      'bronnen/b.yaml:2 bron-dubbel d',
      'bronnen/d.yaml:2 bron-dubbel a, b',
    ]);
  });

  test.each(['verslagVan', 'anderDeelVan', 'vervangenDoor'])('`%s` wijst naar een bron die er is', (veld) => {
    const stand = veld === 'vervangenDoor' ? { stand: 'vervangen' } : {};
    const [gevonden, ...meer] = gemeld({ smit: {}, a: { ...stand, [veld]: 'smid' } });
    expect(gevonden).toMatch(/^bronnen\/a\.yaml:\d+ bron-bestaat smit$/);
    expect(meer).toEqual([]);
  });

  test.each(['verslagVan', 'anderDeelVan', 'vervangenDoor'])('`%s` wijst niet naar zichzelf', (veld) => {
    const stand = veld === 'vervangenDoor' ? { stand: 'vervangen' } : {};
    expect(gemeld({ a: { ...stand, [veld]: 'a' } })).toEqual([expect.stringContaining('bron-kring')]);
  });

  test('een kring wordt bij elk ervan gemeld, en bij niemand anders', () => {
    const gevonden = gemeld({
      a: { verslagVan: 'b' },
      b: { anderDeelVan: 'c' },
      c: { verslagVan: 'a' },
      d: { verslagVan: 'a' },
    });
    expect(gevonden.map((regel) => regel.replace(/:\d+/, ''))).toEqual([
      'bronnen/a.yaml bron-kring',
      'bronnen/b.yaml bron-kring',
      'bronnen/c.yaml bron-kring',
    ]);
  });

  test('een werkdocument dat vervangen is door het artikel waar het een verslag van is, is geen kring', () => {
    expect(gemeld({ a: { stand: 'vervangen', vervangenDoor: 'b' }, b: { verslagVan: 'a' } })).toEqual([]);
  });
});
