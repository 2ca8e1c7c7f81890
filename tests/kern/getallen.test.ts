import { expect, test } from 'vitest';
import { getallenIn, getallenVan } from '../../src/kern/getallen.ts';
import { maakBron } from '../hulp/maak.ts';

test.each([
  ['Van de 100 vonden 51 werk, 26 zonder.', [100, 51, 26]],
  ['De odds ratio was 7,78 (1,33 tot 45,53).', [7.78, 1.33, 45.53]],
  ['Er deden 16.466 mensen mee.', [16466]],
  ['In 2014-2019 was het -7 dagen.', [2014, 2019, 7]],
  ['Twee keer drie uur.', []],
  ['p = 0.004 en 1.234,5 euro', [0.004, 1234.5]],
  ['Fit-4-Work voor 50-plussers op de 28e', []],
  ['tussen 2.000 en 2.500, dus niet 2', [2000, 2500, 2]],
] as const)('“%s” heeft de getallen %j', (tekst, getallen) => {
  expect(getallenIn(tekst).map(({ waarde }) => waarde)).toEqual(getallen);
});

test('een bron kent haar eigen getallen, ook in woorden, en het verschil tussen met en zonder', () => {
  const bron = maakBron({
    n: 153,
    uitval: 0.31,
    opmerkingen: ['De training kostte 470 euro.'],
    doi: '10.1007/s10926-023-10141-3',
    bevindingen: [
      {
        id: 'werk',
        uitkomst: 'werk-gevonden',
        gemeten: { soort: 'op-moment', tot: 6 },
        richting: 'positief',
        plaats: 'tabel 9',
        schatting: { soort: 'per100', met: 36.6, zonder: 27.1 },
      },
    ],
  });
  const getallen = getallenVan(bron);
  for (const getal of [153, 31, 470, 6, 36.6, 27.1, 9.5]) expect(getallen).toContain(getal);
  // Een DOI of bladzijde is geen uitkomst.
  for (const getal of [10926, 9]) expect(getallen).not.toContain(getal);
});
