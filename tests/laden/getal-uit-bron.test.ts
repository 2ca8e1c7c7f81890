import { describe, expect, test } from 'vitest';
import { bronMet, bronTekst, interventieTekst, problemenSamen } from '../hulp/content.ts';

const bron = bronTekst(
  'n: 153\nopmerkingen: [De training kostte 470 euro.]\nbevindingen:\n  - { id: werk, uitkomst: werk-gevonden, gemeten: { soort: op-moment, tot: 6 }, richting: positief, plaats: tabel 9, schatting: { soort: per100, met: 51, zonder: 26.4 } }\n',
);
const rij = (velden: Record<string, unknown> = {}, waarom = 'Het enige onderzoek.') => ({
  bewijs: [
    {
      uitkomst: 'werk-gevonden',
      toelichting: 'Meer mensen vonden werk.',
      bevindingen: [{ bron: 'proef', bevinding: 'werk', directheid: 'zelfde', waarom }],
      ...velden,
    },
  ],
});
const bewering = (tekst: string) => ({ tekst, stand: 'beschreven', bronnen: ['proef'] });

/** Wat er over getallen gemeld wordt bij een interventie met deze velden en deze tekst. */
function gemeld(velden: Record<string, unknown>, lijf = '', proef = bron): string[] {
  const problemen = problemenSamen({
    'bronnen/proef.yaml': proef,
    'interventies/een.mdx': interventieTekst(velden, lijf),
  });
  return problemen.filter(({ controle }) => controle === 'getal-uit-bron').map(({ gevonden }) => gevonden);
}

type Inzending = (zin: string) => [velden: Record<string, unknown>, lijf: string];
const inTekst: Inzending = (zin) => [rij(), `## Wat is het?\n\n[De proef](/bronnen/proef/). ${zin}\n`];

test.each<[string, Inzending]>([
  ['de toelichting van een rij', (zin) => [rij({ toelichting: zin }), '']],
  ['waarom een bevinding past', (zin) => [rij({}, zin), '']],
  [
    'de samenvatting',
    (zin) => [
      { ...rij(), samenvatting: `${zin} Wat dat voor je klant betekent, staat verderop op deze bladzijde.` },
      '',
    ],
  ],
  ['een bewering', (zin) => [{ ...rij(), kosten: bewering(zin) }, '']],
  ['de tekst eronder', inTekst],
])('in %s mag alleen een getal staan dat de bron heeft', (_, met) => {
  expect(gemeld(...met('Van de 100 mensen met de training vonden 51 werk, 26 zonder: 24,6 meer.'))).toEqual([]);
  expect(gemeld(...met('Van de 100 mensen met de training vonden 52 werk, lazen wij ergens.'))).toEqual([
    expect.stringContaining('het getal 52 in'),
  ]);
});

test('in de tekst eronder gaat het om uitkomsten, niet om elk getal', () => {
  expect(gemeld(...inTekst('Neem 15 minuten voor stap 3.'))).toEqual([]);
  for (const zin of ['Dat is 73 procent.', 'Dat is 73% van de mensen.', 'De kans was 73 keer zo groot.'])
    expect(gemeld(...inTekst(zin)), zin).toHaveLength(1);
});

test('een bron die niet genoemd wordt, telt niet, en een vindplaats is geen uitkomst', () => {
  expect(gemeld({ kosten: { tekst: 'Het kostte 470 euro.', stand: 'niet-gezien' } })).toHaveLength(1);
  expect(gemeld(rij({ toelichting: 'Het waren er 9.' }))).toHaveLength(1);
});

describe('een getal is in de tekst hetzelfde soort getal als in de bron', () => {
  const bij = (toelichting: string, schatting: object, velden: object = {}) =>
    gemeld(
      rij({ toelichting, ...('uitkomst' in velden ? { uitkomst: velden.uitkomst } : {}) }),
      '',
      bronMet({
        n: 40,
        bevindingen: [
          {
            id: 'werk',
            uitkomst: 'werk-gevonden',
            gemeten: { soort: 'op-moment', tot: 12 },
            richting: 'positief',
            plaats: 'tabel 9',
            schatting,
            ...velden,
          },
        ],
      }),
    );
  const punten = { soort: 'procentpunt', verschil: 7 };
  const per100 = { soort: 'per100', met: 51, zonder: 26 };
  const procenten = { soort: 'woorden', tekst: 'Er was 7 procent meer werk dan zonder.' };

  test.each<[zin: string, schatting: object]>([
    ['Er vond 7 procent meer mensen werk.', punten],
    ['Dat is een verschil van 7 procent.', punten],
    ['Het waren er 7 op de 100 meer.', procenten],
    ['Het verschil was 7 procentpunt.', procenten],
    // Het aandeel zonder is niet het verschil.
    ['Het waren er 26 op de 100 meer.', per100],
    ['Van hen werkte 25 van de 100.', per100],
    ['Van hen vond 40 procent werk.', per100],
  ])('niet: “%s” bij %o', (zin, schatting) => {
    expect(bij(zin, schatting)).toEqual([expect.stringMatching(/^het getal \d+ in “.*”, hier een /)]);
  });

  test.each<[zin: string, schatting: object]>([
    ['Het waren er 7 op de 100 meer.', punten],
    ['Het verschil was 7 procentpunt.', punten],
    ['Er was 7 procent meer werk.', procenten],
    ['Van de 100 mensen vonden 51 werk, tegen 26 zonder: 25 op de 100 meer.', per100],
    ['Met training was dat 51 procent.', per100],
    ['Er deden 40 mensen mee, en na 12 maanden werkte 51 van de 100.', per100],
    // Waar de woorden niet zeggen wat voor getal het is, zwijgt de regel.
    ['Het verschil was 7.', punten],
    // Wie uitlegt wat het getal niet is, noemt het.
    ['Zeg dus niet dat 7 procent meer mensen werk vond.', punten],
  ])('wel: “%s” bij %o', (zin, schatting) => {
    expect(bij(zin, schatting)).toEqual([]);
  });

  const ergens = { gemeten: { soort: 'ergens-in', tot: 12 } };

  test.each(['Na een jaar werkte 51 van de 100.', 'Na twaalf maanden had 51 van de 100 klanten werk.'])(
    'wat ergens in een jaar gemeten is, was niet zo na een jaar: “%s”',
    (zin) => {
      expect(bij(zin, per100, ergens)).toEqual([expect.stringContaining('hier als op een moment gemeten')]);
      expect(bij(zin, per100)).toEqual([]);
    },
  );

  test.each([
    'Van de 100 had 51 van de 100 ooit werk in dat jaar.',
    'Na een jaar had 51 van de 100 werk gevonden.',
    'In dat jaar kreeg 51 van de 100 werk.',
  ])('“%s” past bij ergens in een jaar', (zin) => {
    expect(bij(zin, per100, ergens)).toEqual([]);
  });

  test('wat op één moment gemeten is, was niet ooit in dat jaar', () => {
    expect(bij('Ooit in dat jaar werkte 51 van de 100.', per100)).toEqual([
      expect.stringContaining('hier als ergens in die tijd gemeten'),
    ]);
  });

  test.each(['werkdeelname', 'uitstroom-uitkering', 'werk-behouden'])('%s is geen werk gevonden', (uitkomst) => {
    expect(bij('Van de 100 mensen vonden 51 werk.', per100, { uitkomst })).toEqual([
      expect.stringContaining('hier als werk gevonden'),
    ]);
    expect(bij('Voor 51 van de 100 ging het goed.', per100, { uitkomst })).toEqual([]);
  });

  test('werk gevonden is geen werk gehouden', () => {
    const zin = 'Van de 100 mensen hielden 51 hun werk.';
    expect(bij(zin, per100)).toEqual([expect.stringContaining('hier als werk gehouden')]);
    expect(bij(zin, per100, { uitkomst: 'werk-behouden' })).toEqual([]);
  });

  test.each([
    'De onderzoekers vonden een verschil van 25 op de 100 in werk.',
    'Zij vonden dat 51 van de 100 werk hield.',
  ])('wat onderzoekers vinden, is geen werk: “%s”', (zin) => {
    expect(bij(zin, per100, { uitkomst: 'werkdeelname' })).toEqual([]);
  });
});
