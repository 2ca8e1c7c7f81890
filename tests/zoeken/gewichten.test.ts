import { expect, test } from 'vitest';
import { gewichten } from '../../src/zoeken/gewichten.ts';

const { title, naam, kort, woord, afk, ook, onderwerp, situatie, gezegde, genoemd, delen, deel, bewijs } = gewichten;

test('wie een naam of afkorting typt, zoekt die ene methode: niets telt zwaarder', () => {
  expect(afk).toBe(naam);
  expect(naam).toBeGreaterThan(Math.max(woord, title + kort));
});

test('hoe een ander het noemt, telt even zwaar als het eigen woord; een onderwerp, een situatie en een gezegde ook', () => {
  expect([ook, onderwerp, situatie, gezegde]).toEqual([woord, woord, woord, woord]);
});

test('de delen van een samenstelling tellen half zo zwaar als het woord', () => {
  expect(2 * delen).toBe(ook);
});

test('wat elke bladzijde heeft of alleen noemt, telt het minst van wat een lezer zelf zou zeggen', () => {
  expect([kort, genoemd]).toEqual([title, title]);
  expect(title).toBeLessThan(delen);
});

test('van losse delen van woorden tellen er drie samen minder dan één zin die iets noemt, en vier meer', () => {
  expect(3 * deel).toBeLessThan(genoemd);
  expect(4 * deel).toBeGreaterThan(genoemd);
});

test('op een oordeel over bewijs zoekt niemand: dat is alleen te zien', () => {
  expect(bewijs).toBe(0);
});
