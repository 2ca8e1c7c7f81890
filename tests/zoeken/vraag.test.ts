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
  const banen = lijstMet('baan', 'banen', 'banenmarkt');
  expect(leesVraag('baan', banen).woorden[0]?.zoek).toEqual(['baan', 'banen']);
  expect(leesVraag('banenmarkt', banen).woorden[0]?.zoek).toEqual(['banenmarkt']);
  expect(leesVraag('schuld', lijst).woorden[0]?.zoek).toEqual(['schuld']);
});

test('een verbeterde vraag zegt hoe zij gelezen is; wie het letterlijk wil, krijgt het letterlijk', () => {
  expect(leesVraag('hulp bij mantelzrog', lijst).verbeterd).toBe('hulp bij mantelzorg');
  expect(leesVraag('mantelzorg', lijst).verbeterd).toBe('');
  expect(leesVraag('ontslag en schulden en de mantelzorg', lijst).verbeterd).toBe('');
  const letterlijk = leesVraag('mantelzrog', lijst, true);
  expect([letterlijk.verbeterd, letterlijk.onbekend]).toEqual(['', ['mantelzrog']]);
});

describe('twee fouten in een kort woord', () => {
  // De tweede fout maakt drie letters die in geen woord zo staan; *ontwlag* heeft er maar één.
  const lezen = (tekst: string) => {
    const { verbeterd, bedoeld, onbekend } = leesVraag(tekst, lijst);
    return { verbeterd, bedoeld, onbekend };
  };
  test('worden verbeterd als er verder niets bekend is', () => {
    expect(lezen('omtwlag')).toEqual({ verbeterd: 'ontslag', bedoeld: '', onbekend: [] });
  });
  test('zijn anders een vraag aan de lezer', () => {
    expect(lezen('omtwlag mantelzorg')).toEqual({
      verbeterd: '',
      bedoeld: 'ontslag mantelzorg',
      onbekend: ['omtwlag'],
    });
  });
  test('worden niet gezocht in een woord dat goed Nederlands kan zijn', () => {
    const slag = lijstMet('ontslag', 'opslag', 'onttrok', 'trokken', 'slagroom');
    expect(leesVraag('onttrag', slag)).toMatchObject({ verbeterd: '', bedoeld: '' });
  });
  test('en ook een lang woord dat goed Nederlands kan zijn, draagt er maar een', () => {
    const besproeien = lijstMet('bespreken', 'sproeten', 'besproken', 'roeien');
    expect(leesVraag('besproeien', besproeien).verbeterd).toBe('');
    expect(leesVraag('bezprxken', besproeien).verbeterd).not.toBe('');
  });
});

describe('een spelfout in een verbuiging', () => {
  const bellen = lijstMet('bel', 'belang', 'beleid', 'bellen', 'bolden', 'beeld', 'weerstand');
  test.each([
    ['belen', 'bellen'],
    ['werstand', 'weerstand'],
    ['beelden', ''],
    ['bellende', ''],
  ])('%s wordt “%s”', (getypt, verbeterd) => {
    expect(leesVraag(getypt, bellen).verbeterd).toBe(verbeterd);
  });
  test('haalt er niet alles bij wat toevallig zo begint', () => {
    expect(leesVraag('belen', bellen).woorden[0]?.zoek).toEqual(['bellen']);
  });
});

describe('wat nog getypt wordt', () => {
  const half = lijstMet(
    ...['als', 'alsdanplannen', 'dan', 'mo', 'motivatie', 'pwet', 'ww'],
    ...['plaats', 'plan', 'plannen', 'plant', 'plein', 'plicht', 'ploeg'],
  );
  test.each([
    ['twee letters alleen zoeken niets, want daar kan nog van alles op volgen', 'pl', []],
    ['behalve als het een woord is', 'ww', ['ww']],
    ['of als er weinig zo begint', 'pw', ['pw']],
    ['een half woord achter een heel woord telt nog niet mee', 'motivatie pl', ['motivatie']],
    ['behalve als er anders niets is', 'met pl', ['pl']],
    ['twee stopwoorden waar een naam mee begint, zijn die naam', 'als dan', ['alsdan']],
  ])('%s', (_, tekst, woorden) => {
    const vraag = leesVraag(tekst, half);
    expect(vraag.woorden.map(({ zoek }) => zoek[0])).toEqual(woorden);
    expect(vraag.onbekend).toEqual([]);
  });
});

test('een verbuiging van drie letters gaat niet mee: daar begint te veel anders mee', () => {
  expect(leesVraag('neet', lijstMet('neet', 'net', 'netwerk')).woorden[0]?.zoek).toEqual(['neet']);
});

test('de hele zin gaat mee als minstens de helft ertoe doet', () => {
  const woorden = lijstMet('bang', 'help', 'hoe', 'ik', 'met', 'schulden', 'telefoon', 'voor');
  expect(leesVraag('bang voor telefoon', woorden).zin).toBe('bang voor telefoon');
  expect(leesVraag('hoe help ik met schulden', woorden).zin).toBe('');
});

test('een woord dat nergens op lijkt wordt genoemd', () => {
  expect(leesVraag('schulden xqzwvk', lijst).onbekend).toEqual(['xqzwvk']);
});
