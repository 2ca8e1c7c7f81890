import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metNieuweCodes, permalinksSchema, verdwenen } from '../../src/kern/permalinks.ts';
import { nummerVan } from '../../src/kern/vaste-code.ts';
import { proef } from '../hulp/eigenschap.ts';

const register = [
  { code: 'VW-001', id: 'coral' },
  { code: 'VW-007', id: 'ips', voorheen: ['individuele-plaatsing'] },
];

test('nieuwe interventies krijgen de volgende nummers, op alfabet, en gaten blijven leeg', () => {
  expect(metNieuweCodes(register, ['zoeken', 'coral', 'bellen'])).toEqual([
    ...register,
    { code: 'VW-008', id: 'bellen' },
    { code: 'VW-009', id: 'zoeken' },
  ]);
});

test('een leeg register begint bij 1, en na 999 komt 1000', () => {
  expect(metNieuweCodes([], ['eerste'])).toEqual([{ code: 'VW-001', id: 'eerste' }]);
  expect(metNieuweCodes([{ code: 'VW-999', id: 'a' }], ['b'])[1]).toEqual({ code: 'VW-1000', id: 'b' });
});

test('een code van een verdwenen interventie wordt nooit opnieuw gebruikt', () => {
  expect(metNieuweCodes(register, ['bellen']).map(({ code }) => code)).toEqual(['VW-001', 'VW-007', 'VW-008']);
});

test('een hernoemde interventie houdt haar code: haar oude naam krijgt geen nieuwe', () => {
  expect(metNieuweCodes(register, ['ips', 'individuele-plaatsing'])).toEqual(register);
});

const namen = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 });

test('het register groeit alleen, elke code en elk id komt één keer voor, en de volgorde van de vraag maakt niets uit', () => {
  const eigenschap = fc.property(namen, namen, (eerst, later) => {
    const begin = metNieuweCodes([], eerst);
    const daarna = metNieuweCodes(begin, later);
    expect(daarna.slice(0, begin.length)).toEqual(begin);
    expect(metNieuweCodes(begin, later.toReversed())).toEqual(daarna);
    expect(metNieuweCodes(daarna, [...later, ...eerst])).toEqual(daarna);
    expect(new Set(daarna.map(({ code }) => code)).size).toBe(daarna.length);
    expect(daarna.map(({ id }) => id).sort()).toEqual([...new Set([...eerst, ...later])].sort());
    expect(daarna.map(({ code }) => nummerVan(code))).toEqual(daarna.map((_, i) => i + 1));
    expect(permalinksSchema.safeParse(daarna).success).toBe(true);
  });
  fc.assert(eigenschap, proef(300));
});

test('wat eens verschenen is, blijft: een code, een naam en een versie', () => {
  const [coral, ips] = register;
  const vast = (digest: string) => [{ versie: 1, digest: digest.repeat(64) }];
  const met = [coral, { ...ips, versies: vast('a') }] as typeof register;
  expect(verdwenen(register, [...met, { code: 'VW-008', id: 'nieuw' }])).toEqual([]);
  expect(
    verdwenen(
      met,
      met.map((regel) => ({ ...regel, id: 'anders', voorheen: [regel.id, ...(regel.voorheen ?? [])] })),
    ),
  ).toEqual([]);
  expect(verdwenen(met, met.slice(1))).toEqual(['de code VW-001']);
  expect(verdwenen(met, register)).toEqual(['versie 1 van VW-007, zoals zij vastligt']);
  expect(verdwenen(met, [met[0], { ...ips, versies: vast('b') }] as typeof register)).toEqual([
    'versie 1 van VW-007, zoals zij vastligt',
  ]);
  expect(
    verdwenen(register, [
      { code: 'VW-001', id: 'coral' },
      { code: 'VW-007', id: 'ips' },
    ]),
  ).toEqual(['de naam `individuele-plaatsing` bij VW-007']);
});
