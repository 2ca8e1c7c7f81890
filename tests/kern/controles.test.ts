import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controles, waarschuwingen } from '../../src/kern/controles.ts';

test.each([
  ['## De controles', controles],
  ['## De waarschuwingen', waarschuwingen],
])('content/README.md legt onder `%s` alles uit, in dezelfde woorden en volgorde', (kop, regels) => {
  const deel = readFileSync('content/README.md', 'utf8').split(`${kop}\n`)[1]?.split(/^## /m)[0] ?? '';
  const uitleg = [...deel.matchAll(/^### (\S+)\n\n(.+)$/gm)].map(([, naam, zin]) => [naam, zin]);
  expect(uitleg).toEqual(Object.entries(regels));
});

test.each(Object.keys({ ...controles, ...waarschuwingen }))('bij %s staat hoe het niet moet en hoe wel', (naam) => {
  const deel =
    readFileSync('content/README.md', 'utf8')
      .split(`### ${naam}\n`)[1]
      ?.split(/^###? /m)[0] ?? '';
  expect(deel).toMatch(/^- niet: \S/m);
  expect(deel).toMatch(/^- wel: \S/m);
});
