import { describe, expect, test } from 'vitest';
import { auteurUit, voorlettersVan, zijnAnderen } from '../../src/overname/naam.ts';

describe('een naam uit een ander programma', () => {
  test.each([
    ['tussenvoegsel apart', { family: 'Aa', given: 'Piet', 'non-dropping-particle': 'van der' }, 'van der Aa', 'P.'],
    [
      'tussenvoegsel dat wegvalt',
      { family: 'Hooft', given: 'E. A. J.', 'dropping-particle': "van 't" },
      "van 't Hooft",
      'E. A. J.',
    ],
    ['tussenvoegsel in de achternaam', { family: 'van den Berg', given: 'Jan' }, 'van den Berg', 'J.'],
    ['tussenvoegsel achter de voornaam', { family: 'Berg', given: 'Jan Willem van den' }, 'van den Berg', 'J. W.'],
    [
      'tussenvoegsel met een apostrof',
      { family: 'Hof', given: 'Pieter', 'non-dropping-particle': "van 't" },
      "van 't Hof",
      'P.',
    ],
    ['dubbele achternaam', { family: 'Jansen-de Vries', given: 'Anne-Marie' }, 'Jansen-de Vries', 'A.-M.'],
    [
      'toevoeging',
      { family: 'Vries', given: 'K. L.', 'non-dropping-particle': 'de', suffix: 'Jr.' },
      'de Vries Jr.',
      'K. L.',
    ],
  ])('met %s houdt elk deel', (_, naam, familie, voorletters) => {
    expect(auteurUit(naam)).toEqual({ familie, voorletters });
  });

  test('is een organisatie als zij als één geheel bewaard is, en anders een mens, ook zonder voorletters', () => {
    expect(auteurUit({ literal: 'Sociaal en Cultureel Planbureau' })).toEqual({
      organisatie: 'Sociaal en Cultureel Planbureau',
    });
    expect(auteurUit({ family: 'Bannink' })).toEqual({ familie: 'Bannink' });
    expect(auteurUit({ family: ' ' })).toBeUndefined();
  });

  test.each([
    ['Piet', 'P.'],
    ['Jan Willem', 'J. W.'],
    ['J.W.', 'J. W.'],
    ['JW', 'J. W.'],
    ['Anne-Marie Th.', 'A.-M. Th.'],
    ['IJsbrand', 'IJ.'],
    ['IJ.', 'IJ.'],
    ['Élise', 'É.'],
    ['E\u0301lise', 'É.'],
    ['élise', 'É.'],
  ])('heeft van %s de voorletters %s', (voornamen, voorletters) => {
    expect(voorlettersVan(voornamen)).toBe(voorletters);
  });

  test('kan zeggen dat er meer auteurs zijn', () => {
    expect([{ family: 'others' }, { literal: 'et al.' }, { literal: 'e.a.' }].every(zijnAnderen)).toBe(true);
    expect(zijnAnderen({ family: 'Others', given: 'A.' })).toBe(false);
  });
});
