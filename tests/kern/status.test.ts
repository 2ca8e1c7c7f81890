import { expect, test } from 'vitest';
import type { Status } from '../../src/kern/codes.ts';
import { isConcept, isGepubliceerd, isInGebruik, isVerlopen } from '../../src/kern/interventie/status.ts';

const op = (status: Status, beoordelenVoor = '2027-03-01') => ({ status, beoordelenVoor });

test('op de dag zelf is een beoordeling te laat: zij moest vóór die dag', () => {
  expect(isVerlopen(op('gepubliceerd'), '2027-02-28')).toBe(false);
  expect(isVerlopen(op('gepubliceerd'), '2027-03-01')).toBe(true);
  expect(isVerlopen(op('concept'), '2027-03-02')).toBe(true);
});

test('toe aan onderhoud is altijd verlopen, en gearchiveerd nooit', () => {
  expect(isVerlopen(op('toe-aan-onderhoud'), '2026-01-01')).toBe(true);
  expect(isVerlopen(op('gearchiveerd'), '2030-01-01')).toBe(false);
});

test('wat toe is aan onderhoud, is uitgegeven en in gebruik', () => {
  const antwoorden = (['concept', 'in-beoordeling', 'gepubliceerd', 'toe-aan-onderhoud', 'gearchiveerd'] as const).map(
    (status) => [status, isConcept({ status }), isGepubliceerd({ status }), isInGebruik({ status })],
  );
  expect(antwoorden).toEqual([
    ['concept', true, false, true],
    ['in-beoordeling', true, false, true],
    ['gepubliceerd', false, true, true],
    ['toe-aan-onderhoud', false, true, true],
    ['gearchiveerd', false, false, false],
  ]);
});
