import { expect, test } from 'vitest';
import { vingerafdruk } from '../../src/vormen/vingerafdruk.ts';

test('wat hetzelfde zegt heeft dezelfde vingerafdruk, in welke volgorde de velden ook staan', () => {
  const een = { titel: 'A', rijen: [{ x: 1, y: null }], vast: true };
  expect(vingerafdruk({ vast: true, rijen: [{ y: null, x: 1 }], titel: 'A' })).toBe(vingerafdruk(een));
});

test.each([
  ['een andere waarde', { a: 1 }, { a: 2 }],
  ['een getal en een tekst', { a: 1 }, { a: '1' }],
  ['een andere volgorde in een lijst', [1, 2], [2, 1]],
  ['een lege lijst en een leeg record', [], {}],
  ['een veld dat ontbreekt', { a: null }, {}],
  ['waar een veld eindigt', { a: 'b,"c":1' }, { a: 'b', c: 1 }],
])('%s geeft een andere vingerafdruk', (_, een, ander) => {
  expect(vingerafdruk(een)).not.toBe(vingerafdruk(ander));
});

test.each([
  ['undefined', { a: [{ b: undefined }] }, 'a.0.b'],
  ['een datum', { dag: new Date(0) }, 'dag'],
  ['een Map', { a: new Map() }, 'a'],
  ['geen getal', { a: Number.NaN }, 'a'],
])('%s is geen gewoon gegeven, en de fout zegt waar het staat', (_, weergave, plek) => {
  expect(() => vingerafdruk(weergave)).toThrow(`bij ${plek} staat`);
});
