import { describe, expect, test } from 'vitest';
import { eersteZinApart } from '../../src/kern/eerste-zin.ts';

describe('de eerste zin apart', () => {
  test.each([
    ['Zodra de klant zegt te willen. Wacht niet.', 'Zodra de klant zegt te willen.', 'Wacht niet.'],
    ['Vroeg. Liefst binnen twee maanden. Niet later.', 'Vroeg. Liefst binnen twee maanden.', 'Niet later.'],
    ['Eén zin zonder meer', 'Eén zin zonder meer', ''],
    [
      'Vraag in het gesprek: “Wil je werken?” Wacht dan op het antwoord.',
      'Vraag in het gesprek: “Wil je werken?”',
      'Wacht dan op het antwoord.',
    ],
    [
      'Bij een bedrag van bijv. twintig euro per dag. Daarna meer.',
      'Bij een bedrag van bijv. twintig euro per dag.',
      'Daarna meer.',
    ],
  ])('%s', (tekst, begin, rest) => {
    expect(eersteZinApart(tekst)).toEqual({ begin, rest });
  });

  test('begin en rest zijn samen de hele tekst', () => {
    const tekst = 'Een eerste zin van wat langer. Een tweede! Een derde? Nog een.';
    const { begin, rest } = eersteZinApart(tekst);
    expect(`${begin} ${rest}`).toBe(tekst);
  });
});
