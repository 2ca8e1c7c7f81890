import { expect, test } from 'vitest';
import { oordeel } from '../../src/offline/oordeel.ts';

const [deze, andere] = ['a'.repeat(64), 'b'.repeat(64)];
const nu = new Date('2026-11-21T12:00:00Z');
const uitgave = (versie: string) => JSON.stringify({ versie, bestanden: 2, bytes: 10 });
const over = (status: number, tekst = '', mistSinds?: string, volSinds?: string) =>
  oordeel(status, tekst, { versie: deze, ...(mistSinds && { mistSinds }), ...(volSinds && { volSinds }) }, nu).doe;

test('dezelfde uitgave bevestigt de kopie, een andere wordt opgehaald, ook als zij ouder is', () => {
  expect(over(200, uitgave(deze))).toBe('bevestig');
  expect(over(200, uitgave(andere))).toBe('haal');
});

test('de noodrem verwijdert de kopie: stop, of een adres dat voorgoed weg is', () => {
  expect(over(200, '{"stop":true}')).toBe('verwijder');
  expect(over(410)).toBe('verwijder');
});

test('een uitgave die ontbreekt, telt pas na een uur: een site die vervangen wordt mist soms even een bestand', () => {
  expect(over(404)).toBe('wacht');
  expect(over(404, '', '2026-11-21T11:00:01Z')).toBe('wacht');
  expect(over(404, '', '2026-11-21T11:00:00Z')).toBe('verwijder');
});

test.each([
  [500, ''],
  [503, '{"stop":true}'],
  [200, '<title>Inloggen op wifi</title>'],
  [302, ''],
  [403, ''],
])('een antwoord waar niets uit blijkt (%i), doet niets', (status, tekst) =>
  expect(over(status, tekst, '2026-11-01T00:00:00Z')).toBe('niets'),
);

test('paste een nieuwe uitgave er niet bij, dan komt de volgende poging na een uur; bevestigen kan altijd', () => {
  expect(over(200, uitgave(andere), undefined, '2026-11-21T11:00:01Z')).toBe('niets');
  expect(over(200, uitgave(andere), undefined, '2026-11-21T11:00:00Z')).toBe('haal');
  expect(over(200, uitgave(deze), undefined, '2026-11-21T11:59:00Z')).toBe('bevestig');
  expect(over(200, '{"stop":true}', undefined, '2026-11-21T11:59:00Z')).toBe('verwijder');
});
