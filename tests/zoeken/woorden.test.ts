import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metDelen, woordenVan } from '../../src/zoeken/normaliseer.ts';
import { stam } from '../../src/zoeken/stam.ts';
import { zonderStopwoorden } from '../../src/zoeken/stopwoorden.ts';
import { verbeter } from '../../src/zoeken/verbeter.ts';
import { inTekst, uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { lijstMet } from './maak.ts';

test('schrijfwijzen van hetzelfde woord worden gelijk', () => {
  expect(woordenVan('P-wet, Pwet en “één” café’s b.v.')).toEqual(['pwet', 'pwet', 'en', 'een', 'cafes', 'bv']);
});

test.each([
  ['de ij als één teken', 'werktĳd', ['werktijd']],
  ['een hard streepje', 'no\u2011riskpolis', ['noriskpolis']],
  ['een gedachtestreepje zonder spaties', 'no\u2014riskpolis', ['noriskpolis']],
  ['een zacht afbreekstreepje', 'loonkosten\u00ADsubsidie', ['loonkostensubsidie']],
])('%s is hetzelfde woord', (_, tekst, woorden) => {
  expect(woordenVan(tekst)).toEqual(woorden);
});

test('een woord met een streepje telt heel en in delen', () => {
  expect(metDelen('No-riskpolis')).toEqual(['noriskpolis', 'no', 'riskpolis']);
});

describe('verbuigingen komen samen in één stam', () => {
  test.each([
    ['jobcoaches', 'jobcoach'],
    ['vragenlijsten', 'vragenlijst'],
    ['dakloze', 'dakloos'],
    ['gemotiveerd', 'motiveren'],
    ['solliciteert', 'sollicitatie'],
    ['keuringen', 'keuring'],
    ['afgewezen', 'afwijzing'],
    ['aangenomen', 'aannemen'],
    ['lezen', 'leest'],
    ['bellen', 'bel'],
    ['werken', 'werkt'],
    ['wandelen', 'wandelt'],
    ['oordelen', 'oordeel'],
    ['problemen', 'probleem'],
    ['toeslagen', 'toeslag'],
    ['dagen', 'dag'],
    ['uitkomen', 'uitkomt'],
    ['gesproken', 'spreken'],
    ['sociale', 'sociaal'],
  ])('%s en %s', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });
  test.each([
    ['werken', 'werkgever'],
    ['plan', 'plaats'],
    // Een dubbele letter is in het Nederlands een ander woord, behalve waar de spelling haar vraagt.
    ['bannen', 'banen'],
    ['wet', 'weten'],
    ['vak', 'vaak'],
    ['les', 'lezen'],
    ['zak', 'zaak'],
    ['woord', 'worden'],
    ['lag', 'laag'],
    // Wat op elkaar lijkt en iets anders is.
    ['schuld', 'schulden'],
    ['moed', 'moeder'],
    ['hond', 'honderd'],
    ['gemeente', 'gemeten'],
    ['kort', 'korting'],
    ['pak', 'pakket'],
  ])('%s en %s niet', (een, ander) => {
    expect(stam(een)).not.toBe(stam(ander));
  });
});

test('gewone werkwoorden, wie het doet, en telwoorden van tijd en plaats zeggen niets over wat iemand zoekt', () => {
  const zin =
    'zij heeft een klant die ook nooit ergens komt, krijgt of zegt wat er alle keren past en mij nu helpt met schulden';
  expect(zonderStopwoorden(woordenVan(zin))).toEqual(['keren', 'helpt', 'schulden']);
});

test('stopwoorden vallen weg, behalve als er niets anders is', () => {
  expect(zonderStopwoorden(['hoe', 'help', 'ik', 'iemand', 'met', 'schulden'])).toEqual(['schulden']);
  expect(zonderStopwoorden(['wat', 'nu'])).toEqual(['wat', 'nu']);
  expect(zonderStopwoorden(['58', 'thuis', '2021'])).toEqual(['thuis', '2021']);
});

test('een woordenlijst komt terug zoals zij geschreven is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9ß]{1,40}$/)), fc.nat(), (woorden, bladzijden) => {
      const lijst = uitTekst(inTekst(woorden, bladzijden));
      expect(lijst.woorden).toEqual([...new Set(woorden)].sort());
      expect(lijst.bladzijden).toBe(bladzijden);
      for (const woord of woorden) {
        expect(lijst.heeft(woord)).toBe(true);
        expect(lijst.begint(woord.slice(0, 1))).toBe(true);
      }
    }),
  );
});

test('een lijst weet wat er niet in staat', () => {
  const lijst = lijstMet('schuld', 'schuldhulp');
  expect([lijst.heeft('schuldh'), lijst.begint('schuldh'), lijst.begint('schulp')]).toEqual([false, true, false]);
});

describe('een typefout', () => {
  const { woorden, klinkt } = lijstMet(
    'harrie',
    'horen',
    'jobcoach',
    'leveren',
    'mantelzorg',
    'organisatie',
    'proefplaatsing',
    'taalniveau',
    'zorg',
  );
  const beter = (woord: string) => verbeter(woord, woorden, klinkt(woord));
  test.each([
    ['mantelzrog', 'mantelzorg'],
    ['proefplaatsting', 'proefplaatsing'],
    ['jobcouch', 'jobcoach'],
    ['taalnivo', 'taalniveau'],
    ['proevplaatsign', 'proefplaatsing'],
    ['harry', 'harrie'],
  ])('%s wordt %s', (getypt, bedoeld) => {
    expect(beter(getypt)).toBe(bedoeld);
  });
  test.each(['inleveren', 'reorganisatie', 'berg', 'huren', 'vuurwerk', 'asdfgh'])('%s blijft staan', (woord) => {
    expect(beter(woord)).toBeUndefined();
  });
});
