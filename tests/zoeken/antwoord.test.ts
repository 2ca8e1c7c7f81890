import { describe, expect, test } from 'vitest';
import { antwoordVan, type Kenmerken } from '../../src/zoeken/antwoord.ts';

const antwoord = (kenmerken: Partial<Kenmerken>) =>
  antwoordVan({ woorden: 6, lijkt: 0, dekt: 0, inKop: false, mistEr: false, ...kenmerken });

describe('een bladzijde past', () => {
  test('als iets wat er over haar gezegd wordt op de hele zin lijkt', () => {
    const zin = { lijkt: 0.55, dekt: 0.15 };
    expect(antwoord(zin)).toBe('past');
    expect(antwoord({ ...zin, lijkt: 0.54 })).toBe('buurt');
    // Lijken alleen de stopwoorden, dan is het een andere zin.
    expect(antwoord({ ...zin, dekt: 0.14 })).toBe('buurt');
  });
  test('als het bijna hetzelfde gezegd is, wat er verder ook van de zin op haar staat', () => {
    expect([antwoord({ lijkt: 0.75 }), antwoord({ lijkt: 0.74 })]).toEqual(['past', 'buurt']);
  });
  test('als het er een beetje op lijkt, en bijna alles van de zin erop staat, ook in haar naam', () => {
    const beetje = { lijkt: 0.45, dekt: 0.75, inKop: true };
    expect(antwoord(beetje)).toBe('past');
    expect(antwoord({ ...beetje, lijkt: 0.44 })).toBe('buurt');
    expect(antwoord({ ...beetje, dekt: 0.74 })).toBe('buurt');
    expect(antwoord({ ...beetje, inKop: false })).toBe('buurt');
  });
  test('als een of twee woorden in haar naam staan', () => {
    const woord = { woorden: 2, dekt: 0.95, inKop: true };
    expect(antwoord(woord)).toBe('past');
    expect(antwoord({ ...woord, woorden: 3 })).toBe('buurt');
    expect(antwoord({ ...woord, dekt: 0.94 })).toBe('buurt');
    expect(antwoord({ ...woord, inKop: false })).toBe('buurt');
  });
});

describe('een bladzijde komt in de buurt', () => {
  test('als iets wat er over haar gezegd wordt een beetje op de zin lijkt', () => {
    expect([antwoord({ lijkt: 0.3 }), antwoord({ lijkt: 0.29 })]).toEqual(['buurt', 'geen']);
  });
  test.each([
    ['ergens op haar staat', false, false, 0.3],
    ['in haar naam staat', true, false, 0.15],
    ['ergens op haar staat en er een woord mist', false, true, 0.55],
    ['in haar naam staat en er een woord mist', true, true, 0.2],
  ])('als genoeg van de zin %s', (_, inKop, mistEr, grens) => {
    expect(antwoord({ inKop, mistEr, dekt: grens })).toBe('buurt');
    expect(antwoord({ inKop, mistEr, dekt: grens - 0.01 })).toBe('geen');
  });
});
