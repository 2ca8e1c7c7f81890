import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { bronTekst, interventieTekst, maakMap } from '../hulp/content.ts';

const bron = bronTekst(
  'n: 153\nopmerkingen: [De training kostte 470 euro.]\nbevindingen:\n  - { id: werk, uitkomst: werk-gevonden, maanden: 6, richting: positief, plaats: tabel 9, schatting: { soort: per100, met: 51, zonder: 26.4 } }\n',
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
async function gemeld(velden: Record<string, unknown>, lijf = ''): Promise<string[]> {
  const map = await maakMap({ 'bronnen/proef.yaml': bron, 'interventies/een.mdx': interventieTekst(velden, lijf) });
  const { problemen } = await laad(map);
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
])('in %s mag alleen een getal staan dat de bron heeft', async (_, met) => {
  expect(await gemeld(...met('Van de 100 mensen met de training vonden 51 werk, 26 zonder: 24,6 meer.'))).toEqual([]);
  expect(await gemeld(...met('Van de 100 mensen met de training vonden 52 werk, lazen wij ergens.'))).toEqual([
    expect.stringContaining('het getal 52 in'),
  ]);
});

test('in de tekst eronder gaat het om uitkomsten, niet om elk getal', async () => {
  expect(await gemeld(...inTekst('Neem 15 minuten voor stap 3.'))).toEqual([]);
  for (const zin of ['Dat is 73 procent.', 'Dat is 73% van de mensen.', 'De kans was 73 keer zo groot.'])
    expect(await gemeld(...inTekst(zin)), zin).toHaveLength(1);
});

test('een bron die niet genoemd wordt, telt niet, en een vindplaats is geen uitkomst', async () => {
  expect(await gemeld({ kosten: { tekst: 'Het kostte 470 euro.', stand: 'niet-gezien' } })).toHaveLength(1);
  expect(await gemeld(rij({ toelichting: 'Het waren er 9.' }))).toHaveLength(1);
});
