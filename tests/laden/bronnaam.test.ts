import { describe, expect, test } from 'vitest';
import { bronMet, problemenSamen } from '../hulp/content.ts';

type Velden = Record<string, unknown>;

/** Bronnen van Jansen uit 2023, elk met een eigen titel en adres, tenzij een test anders zegt. */
function gemeld(bronnen: Record<string, Velden>) {
  const bestanden = Object.entries(bronnen).map(([id, velden]) => [
    `bronnen/${id}.yaml`,
    bronMet({
      titel: `Onderzoek ${id}`,
      url: `https://example.org/${id}`,
      auteurs: [{ familie: 'Jansen' }],
      jaar: 2023,
      ...velden,
    }),
  ]);
  return problemenSamen(Object.fromEntries(bestanden)).filter(({ controle }) => controle === 'bronnaam-uniek');
}

const waar = (bronnen: Record<string, Velden>) =>
  gemeld(bronnen).map(({ bestand, plek }) => `${bestand}:${plek?.regel}`);
/** De letters die de controle voorstelt. */
const voorstel = (bronnen: Record<string, Velden>) =>
  [...(gemeld(bronnen)[0]?.doe ?? '').matchAll(/`jaarletter: (.)`/g)].map(([, letter]) => letter).join('');

describe('een naam die mensen noemen, is van één bron', () => {
  test('heten er twee hetzelfde, dan hoort elk van de ander, en krijgt alleen de nieuwe een letter', () => {
    const [een, ander, ...meer] = gemeld({ oud: {}, nieuw: {} });
    expect(een).toMatchObject({
      bestand: 'bronnen/nieuw.yaml',
      gevonden: 'de naam “Jansen (2023)”, die bronnen/oud.yaml ook heeft',
      verwacht: 'elke bron een eigen naam',
      doe: 'Zijn het verschillende publicaties, laat de naam dan bij de bron die er het eerst was: zo noemen mensen haar al. Zet bij de andere `jaarletter: b`.',
    });
    expect(ander).toMatchObject({
      bestand: 'bronnen/oud.yaml',
      gevonden: 'de naam “Jansen (2023)”, die bronnen/nieuw.yaml ook heeft',
    });
    expect([een?.plek?.regel, ander?.plek?.regel, meer]).toEqual([5, 5, []]);
  });

  test('met een letter bij de nieuwe is het goed, en houdt de oude haar naam', () => {
    expect(gemeld({ oud: {}, nieuw: { jaarletter: 'b' }, nog: { jaarletter: 'c' } })).toEqual([]);
  });

  test('zij mogen ook allemaal een letter hebben', () => {
    expect(gemeld({ een: { jaarletter: 'a' }, twee: { jaarletter: 'b' } })).toEqual([]);
  });

  test('een letter zonder tweede bron blijft: wie haar noemde, vindt haar terug', () => {
    expect(gemeld({ over: { jaarletter: 'b' } })).toEqual([]);
  });

  test('dezelfde letter twee keer wordt bij de letter gemeld', () => {
    const bronnen = { oud: {}, een: { jaarletter: 'b' }, twee: { jaarletter: 'b' } };
    expect(gemeld(bronnen).map(({ gevonden }) => gevonden)).toEqual([
      'de naam “Jansen (2023b)”, die bronnen/twee.yaml ook heeft',
      'de naam “Jansen (2023b)”, die bronnen/een.yaml ook heeft',
    ]);
    expect(new Set(waar(bronnen))).toEqual(new Set(['bronnen/een.yaml:13', 'bronnen/twee.yaml:13']));
    expect(voorstel(bronnen)).toBe('c');
  });
});

describe('het voorstel is de eerste vrije letter', () => {
  test.each<[string, Record<string, Velden>]>([
    ['b', { een: {}, twee: {} }],
    ['c', { een: {}, twee: {}, drie: { jaarletter: 'b' } }],
    ['b', { een: {}, twee: {}, drie: { jaarletter: 'c' } }],
    ['b', { een: { jaarletter: 'a' }, twee: { jaarletter: 'a' } }],
    ['a', { een: { jaarletter: 'b' }, twee: { jaarletter: 'b' } }],
    ['bc', { een: {}, twee: {}, drie: {} }],
  ])('%s', (letters, bronnen) => {
    expect(voorstel(bronnen)).toBe(letters);
  });

  test('zijn alle letters op, dan zegt de controle wat dan kan', () => {
    const alfabet = Object.fromEntries(
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, { jaarletter: letter }]),
    );
    const doe = gemeld({ ...alfabet, nog: { jaarletter: 'z' } })[0]?.doe;
    expect(doe).toContain('Alle letters zijn op');
  });
});

describe('namen zijn gelijk zoals een lezer ze leest', () => {
  const [jansen, smit, bakker] = ['Jansen', 'Smit', 'Bakker'].map((familie) => ({ familie }));

  test.each<[string, Velden, Velden]>([
    [
      'andere voorletters',
      { auteurs: [{ ...jansen, voorletters: 'A.' }] },
      { auteurs: [{ ...jansen, voorletters: 'B.' }] },
    ],
    [
      'meer dan twee auteurs, de eerste gelijk',
      { auteurs: [jansen, smit, bakker] },
      { auteurs: [jansen, bakker, smit] },
    ],
    ['`enAnderen` en drie auteurs', { enAnderen: true }, { auteurs: [jansen, smit, bakker] }],
    ['in druk', { jaar: 'in druk' }, { jaar: 'in druk' }],
    ['zonder jaar', { jaar: null }, { jaar: null }],
    ['een hoofdletter meer', { auteurs: [{ familie: 'de Vries' }] }, { auteurs: [{ familie: 'De Vries' }] }],
    ['een organisatie', { auteurs: [{ organisatie: 'UWV' }] }, { auteurs: [{ organisatie: 'UWV' }] }],
    [
      'een die is ingetrokken',
      { stand: 'ingetrokken', intrekking: { datum: '2025-01-01', url: 'https://example.org/weg' } },
      {},
    ],
    ['een ander deel van dezelfde uitgave', { anderDeelVan: 'twee' }, {}],
  ])('%s: gemeld', (_, een, twee) => {
    expect(waar({ een, twee })).toHaveLength(2);
    expect(gemeld({ een, twee: { ...twee, jaarletter: 'b' } })).toEqual([]);
  });

  test.each<[string, Velden, Velden]>([
    ['een ander jaar', { jaar: 2022 }, { jaar: 2023 }],
    ['een jaar en in druk', { jaar: 2023 }, { jaar: 'in druk' }],
    ['in druk en zonder jaar', { jaar: 'in druk' }, { jaar: null }],
    ['alleen, en met een tweede auteur', {}, { auteurs: [jansen, smit] }],
    ['een andere tweede auteur', { auteurs: [jansen, smit] }, { auteurs: [jansen, bakker] }],
    ['alleen, en met anderen', {}, { enAnderen: true }],
  ])('%s: niet gemeld', (_, een, twee) => {
    expect(gemeld({ een, twee })).toEqual([]);
  });
});

test('een jaarletter is één kleine letter', () => {
  for (const jaarletter of ['B', 'bb', '', '1', 'é'])
    expect(
      problemenSamen({ 'bronnen/een.yaml': bronMet({ jaarletter }) }).map(({ controle }) => controle),
      jaarletter,
    ).toContain('veld-vorm');
});
