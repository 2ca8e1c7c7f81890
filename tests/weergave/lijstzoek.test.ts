import { expect, test } from 'vitest';
import { zoeker } from '../../src/weergave/lijst/zoek.ts';

const teksten = [
  'Janssens (2023). Stigma en werk.',
  'Élodie Noël (2019). Loonkostensubsidie.',
  'IPS in Noorwegen, een RCT.',
];
const vind = (vraag: string) => zoeker(teksten)(vraag).flatMap((raak, i) => (raak ? [i] : []));

test.each([
  ['een half getypte naam', 'jans', [0]],
  ['een woord zonder accent of hoofdletter', 'noel', [1]],
  ['een deel van een samenstelling', 'subsidie', [1]],
  ['een jaar', '2019', [1]],
  ['twee woorden, die er allebei staan', 'rct noorwegen', [2]],
])('%s vindt de regel', (_, vraag, verwacht) => expect(vind(vraag)).toEqual(verwacht));

test('een leeg veld toont alles; een woord dat er niet bij staat, maakt de vondst leeg', () => {
  expect(vind('  ')).toEqual([0, 1, 2]);
  expect(vind('ips zweden')).toEqual([]);
});

test('een kort woord telt alleen aan het begin van een woord', () => expect(vind('en')).toEqual([0]));
