import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';

const lijf = '## Wat is het?\n\nVul in: hier komt je tekst.\n';

test('wat nieuw klaarzette is bij een concept een waarschuwing, in de velden én in de tekst', async () => {
  const map = await maakMap({ 'interventies/half.mdx': interventieTekst({ tijd: 'Vul in: tijd' }, lijf) });
  const { problemen, interventies } = await laad(map);
  expect(problemen.map(({ controle, ernst }) => [controle, ernst])).toEqual([
    ['nog-in-te-vullen', 'waarschuwing'],
    ['nog-in-te-vullen', 'waarschuwing'],
  ]);
  expect(interventies).toHaveLength(1);
});
