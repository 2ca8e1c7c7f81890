import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controles } from '../../src/kern/controles.ts';

test('content/README.md legt elke controle uit, in dezelfde woorden en volgorde', () => {
  const delen = readFileSync('content/README.md', 'utf8').split('## De controles')[1] ?? '';
  const uitleg = [...delen.matchAll(/^### (\S+)\n\n(.+)$/gm)].map(([, naam, zin]) => [naam, zin]);
  expect(uitleg).toEqual(Object.entries(controles));
});
