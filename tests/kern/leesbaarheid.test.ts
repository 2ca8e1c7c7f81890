import { expect, test } from 'vitest';
import { leesgemak, lettergrepen, woordenIn, zinnenIn } from '../../src/kern/leesbaarheid.ts';

test.each([
  ['werk', 1],
  ['baan', 1],
  ['klant', 1],
  ['mooi', 1],
  ['nieuw', 1],
  ['vrij', 1],
  ['uitkering', 3],
  ['gesprek', 2],
  ['financiële', 5],
  ['werkzoekende', 4],
  ['ideeën', 3],
  ['IPS', 1],
])('%s heeft %d lettergrepen', (woord, aantal) => {
  expect(lettergrepen(woord)).toBe(aantal);
});

test('een zin eindigt bij een punt, vraagteken of uitroepteken, ook als er een aanhalingsteken achter staat', () => {
  expect(zinnenIn('Bel hem. “Durf je?” vroeg ik. Ja!')).toEqual(['Bel hem.', '“Durf je?”', 'vroeg ik.', 'Ja!']);
  expect(woordenIn("Re-integratie, auto's en 50-plus.")).toEqual(['re-integratie', "auto's", 'en', '50-plus']);
});

test('korte zinnen met korte woorden lezen makkelijker dan lange', () => {
  const makkelijk = 'Vraag wat de klant wil. Wacht op het antwoord. Schrijf het op.';
  const moeilijk =
    'Inventariseer voorafgaand aan de daadwerkelijke bemiddelingsactiviteiten systematisch de arbeidsmarktgerelateerde ondersteuningsbehoeften.';
  expect(leesgemak(makkelijk)).toBeGreaterThan(80);
  expect(leesgemak(moeilijk)).toBeLessThan(20);
  expect(leesgemak('')).toBe(0);
});

test('leesgemak is de formule van Douma: woorden per zin en lettergrepen per woord', () => {
  // Zes woorden, twee zinnen, zeven lettergrepen.
  expect(leesgemak('Vraag wat hij wil. Wacht samen.')).toBeCloseTo(206.84 - 0.93 * (6 / 2) - 77 * (7 / 6), 6);
});

test('een lege regel maakt een zin af, een regelovergang niet', () => {
  expect(zinnenIn('Wat wil\nde klant\n\n- - -\n\nSchrijf het op')).toEqual(['Wat wil de klant', 'Schrijf het op']);
});
