import { expect, test } from 'vitest';
import { alsGetal, isDubbelzinnig, lezingen } from '../../src/kern/getypt-getal.ts';

test.each(['1.250', '16.000', '-1.250', '+1.250', '2.675', '1234.567'])('%s is op twee manieren te lezen', (getypt) => {
  expect(isDubbelzinnig(getypt)).toBe(true);
});

test.each(['0.125', '-0.250', '1.25', '1.2500', '1250', '1.5', '1e3', '.125', '1.250.000'])('%s niet', (getypt) => {
  expect(isDubbelzinnig(getypt)).toBe(false);
});

test.each([
  ['1.250', ['1250', '1.25']],
  ['16.000', ['16000', '16']],
  ['-1.250', ['-1250', '-1.25']],
  // Een echt getal met drie cijfers is ook afgerond nauwkeurig genoeg.
  ['2.676', ['2676', '2.68']],
])('%s is %j', (getypt, verwacht) => {
  expect(lezingen(getypt)).toEqual(verwacht);
});

test.each([
  ['1,25', ['1.25']],
  ['-7,5', ['-7.5']],
  ['−7,5', ['-7.5']],
  ['1.250.000', ['1250000']],
  ['1.250,50', ['1250.5']],
  ['1,250,000', ['1250000']],
  ['1,250.5', ['1250.5']],
  ['1,250', ['1250', '1.25']],
  ['1.250', ['1250', '1.25']],
  ['0,125', ['0.125']],
  ['1 250', ['1250']],
  ["1'250", ['1250']],
  ['153', ['153']],
  ['€ 1.250', ['1250', '1.25']],
  ['470 euro', ['470']],
  ['470,-', ['470']],
  // Wie procenten typt, bedoelt misschien een deel van 1: daar raden wij niet.
  ['30%', []],
  ['ongeveer 40', []],
  ['1-2', []],
  ['', []],
])('wie %j typt waar een getal hoort, bedoelt %j', (getypt, verwacht) => {
  expect(alsGetal(getypt)).toEqual(verwacht);
});
