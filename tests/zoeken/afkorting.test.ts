import { describe, expect, test } from 'vitest';
import { lijktOpAfkorting } from '../../src/zoeken/afkorting.ts';

const bekend = ['ZRM', 'WRM', 'IPS', 'IPSS', 'WIA', 'WW', 'WSW', 'ZW'].map((naam) => ({ naam, voluit: '' }));
const bij = (woord: string) => lijktOpAfkorting(woord, bekend).map(({ naam }) => naam);

describe('een kort woord dat nergens staat, lijkt op bekende afkortingen', () => {
  test.each([
    ['zrn', ['ZRM']],
    ['wai', ['WIA']],
    ['ibs', ['IPS']],
    ['xrm', ['ZRM', 'WRM']],
    ['ips', ['IPSS']],
    ['wv', ['WW']],
  ])('%s', (woord, namen) => {
    expect(bij(woord)).toEqual(namen);
  });
});

test('wat op niets lijkt, te lang is of maar één letter heeft, lijkt op geen', () => {
  for (const woord of ['qqq', 'zelfr', 'z', '', 'qv']) expect(bij(woord), woord).toEqual([]);
});

test('dezelfde afkorting staat er één keer, met waar zij het eerst voor staat', () => {
  const twee = [
    { naam: 'ZRM', voluit: 'Matrix' },
    { naam: 'zrm', voluit: 'Anders' },
  ];
  expect(lijktOpAfkorting('zrn', twee)).toEqual([{ naam: 'ZRM', voluit: 'Matrix' }]);
});
