import { expect, test } from 'vitest';
import { bestandsnaamVan, leesPakket, type Pakket, schrijfPakket } from '../../src/formulier/pakket.ts';

const pakket: Pakket = {
  vakwerk: 'voorstel',
  vorm: 1,
  lees: 'Open dit op de site.',
  naam: 'Koffie',
  bericht: '',
  delen: [{ soort: 'studie', id: '', nieuw: true, velden: { verwijzing: 'Een “titel”\nmet [haken] {en} \\ meer' } }],
};

test('wat iemand bewaart, opent een ander precies zo', () => {
  expect(leesPakket(schrijfPakket(pakket))).toEqual(pakket);
  expect(leesPakket(`\uFEFF${schrijfPakket(pakket).replaceAll('\n', '\r\n')}`)).toEqual(pakket);
  expect(bestandsnaamVan(pakket)).toBe('koffie.vakwerk.json');
});

test.each([
  ['leeg', ''],
  ['geen JSON', 'titel: Koffie'],
  ['een ander JSON-bestand', '{"name":"vakwerk"}'],
  ['een onbekende soort', JSON.stringify({ ...pakket, delen: [{ ...pakket.delen[0], soort: '../../x' }] })],
  ['een veld te veel', JSON.stringify({ ...pakket, pad: '/etc/passwd' })],
  ['te veel delen', JSON.stringify({ ...pakket, delen: Array(21).fill(pakket.delen[0]) })],
  ['een verboden naam', schrijfPakket(pakket).replace('"verwijzing"', '"__proto__"')],
  ['heel diep', `{"delen":${'['.repeat(100_000)}`],
  ['een andere vorm', JSON.stringify({ ...pakket, vorm: 2 })],
  ['een Word-bestand', 'PK\u0003\u0004'],
  ['te groot', ' '.repeat(1_000_001)],
])('wat geen voorstel is, krijgt een zin en geen fout: %s', (_, tekst) => {
  expect(leesPakket(tekst)).toMatch(/^(Dit is|Dit bestand)/);
});
