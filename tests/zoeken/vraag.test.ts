import { describe, expect, test } from 'vitest';
import { leesVraag } from '../../src/zoeken/vraag.ts';
import { lijstMet } from './maak.ts';

const lijst = lijstMet(
  'beslagvrije',
  'voet',
  'schuld',
  'schulden',
  'schuldhulpverlening',
  'taaltoets',
  'mantelzorg',
  'ontslag',
  'verwerken',
  'gedetineerden',
  'terug',
  'leveren',
  'pwet',
);
const gezocht = (tekst: string) => leesVraag(tekst, lijst).woorden.map(({ zoek }) => zoek[0]);

describe('naar de zoekmotor gaat alleen wat er is', () => {
  test.each([
    ['een woord', 'mantelzorg', ['mantelzorg']],
    ['een half woord', 'schuldh', ['schuldh']],
    ['de kern van een vraag', 'hoe help ik iemand met schulden', ['schulden']],
    ['losse delen aan elkaar', 'taal toets', ['taaltoets']],
    ['een te lang woord in delen', 'beslagvrijevoet', ['beslagvrije', 'voet']],
    ['delen die anders verbogen zijn', 'ontslagverwerking', ['ontslag', 'verwerken']],
    ['een deel na een streepje', 'ex-gedetineerde', ['gedetineerde']],
    ['een afkorting met streepje', 'P-wet', ['pwet']],
    ['niets bij onzin', 'asdfgh qwerty', []],
    ['niets bij een woord dat uit een voorvoegsel en een bekend woord bestaat', 'terugleveren', []],
  ])('%s', (_, tekst, woorden) => {
    expect(gezocht(tekst)).toEqual(woorden);
  });
});

test('verbuigingen gaan mee, behalve die het woord zelf al vindt', () => {
  expect(leesVraag('schulden', lijst).woorden[0]?.zoek).toEqual(['schulden', 'schuld']);
  expect(leesVraag('schuld', lijst).woorden[0]?.zoek).toEqual(['schuld']);
});

test('een verbeterde vraag zegt hoe zij gelezen is; wie het letterlijk wil, krijgt het letterlijk', () => {
  expect(leesVraag('hulp bij mantelzrog', lijst).verbeterd).toBe('hulp bij mantelzorg');
  expect(leesVraag('mantelzorg', lijst).verbeterd).toBe('');
  const letterlijk = leesVraag('mantelzrog', lijst, true);
  expect([letterlijk.verbeterd, letterlijk.onbekend]).toEqual(['', ['mantelzrog']]);
});

test('een woord dat nergens op lijkt wordt genoemd', () => {
  expect(leesVraag('schulden xqzwvk', lijst).onbekend).toEqual(['xqzwvk']);
});
