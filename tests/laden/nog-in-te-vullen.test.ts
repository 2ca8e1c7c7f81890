import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { volledig } from '../kern/volledig.ts';

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

test('ook waar geen hoofdletter mag', async () => {
  const map = await maakMap({
    'interventies/half.mdx': interventieTekst({ zoGezegd: ['vul in: zo wordt het gezegd'] }),
  });
  expect((await laad(map)).problemen.map(({ controle }) => controle)).toEqual(['nog-in-te-vullen']);
});

test('een gepubliceerde interventie bevat niets wat nog ingevuld moet worden', async () => {
  const map = await maakMap({ 'interventies/af.mdx': interventieTekst(volledig('netwerk'), lijf) });
  const fouten = (await laad(map)).problemen.filter(({ controle }) => controle === 'nog-in-te-vullen');
  expect(fouten.map(({ ernst }) => ernst)).toEqual(['fout']);
});
