import { expect, test } from 'vitest';
import { doiUit } from '../../src/kern/doi.ts';
import { doi } from '../../src/kern/velden.ts';

const oud = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';

test.each([
  ['10.1000/182', '10.1000/182'],
  ['https://doi.org/10.1000/182', '10.1000/182'],
  ['http://dx.doi.org/10.1000/182', '10.1000/182'],
  ['doi:10.1000/182', '10.1000/182'],
  ['DOI: 10.1000/182.', '10.1000/182'],
  ['https://doi.org/10.1000%2F182', '10.1000/182'],
  ['(10.1000/182)', '10.1000/182'],
  ['10.1000/182;', '10.1000/182'],
  ['10.1000/182…', '10.1000/182'],
  ['<10.1000/182>', '10.1000/182'],
  ['<b>10.1000/182</b>', '10.1000/182'],
  ['[10.1000/182]', '10.1000/182'],
  ['**10.1000/182**', '10.1000/182'],
  ['https://doi.org/10.1000/182/', '10.1000/182'],
  ['10.1016/S0140-6736(96)09097-6', '10.1016/S0140-6736(96)09097-6'],
  [oud, oud],
  [`https://doi.org/${encodeURIComponent(oud)}`, oud],
  ['10.1000/100%zeker', '10.1000/100%zeker'],
  ['geen', null],
  ['versie-10.2020/rapport', null],
  ['110.1000/182', null],
])('in %j staat %j', (geplakt, verwacht) => {
  expect(doiUit(geplakt)).toBe(verwacht);
  if (verwacht) expect(doi().safeParse(verwacht).success).toBe(true);
});
