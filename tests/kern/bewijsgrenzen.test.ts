import { expect, test } from 'vitest';
import { grootteInWoorden } from '../../src/kern/bewijs/grootte.ts';

test.each([
  [0, 'Even veel op de 100 als zonder.'],
  [2, '2 op de 100 meer dan zonder. Dat verschil kan toeval zijn.'],
])('alleen een verschil kan toeval zijn: %i procentpunt', (verschil, zin) => {
  const schatting = { soort: 'procentpunt' as const, verschil, onder: -9, boven: 9 };
  expect(grootteInWoorden({ schatting, uitkomst: 'werk-gevonden', richting: 'geen-verschil' })).toBe(zin);
});

test.each([
  [{ soort: 'procentpunt', verschil: 0.5 }, '0,5 op de 100 meer dan zonder.'],
  [{ soort: 'procentpunt', verschil: -0.5 }, '0,5 op de 100 minder dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 1.5 }, 'De kans was groter dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 0.8 }, 'De kans was kleiner dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 1 }, 'De kans was even groot als zonder.'],
  [{ soort: 'verschil', waarde: 0.5, eenheid: 'dagen' }, 'Gemiddeld 0,5 dagen meer.'],
  [{ soort: 'verschil', waarde: -0.5, eenheid: 'dagen' }, 'Gemiddeld 0,5 dagen minder.'],
  [{ soort: 'verschil', waarde: 0, eenheid: 'dagen' }, 'Gemiddeld geen verschil in dagen.'],
] as const)('ook een half is meer of minder, en niets is gelijk: %o', (schatting, zin) => {
  expect(grootteInWoorden({ schatting, uitkomst: 'werk-gevonden', richting: 'positief' })).toBe(zin);
});
