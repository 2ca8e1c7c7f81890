import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lees = (pad: string) => readFileSync(pad, 'utf8');

test('elke opdracht staat in docs/opdrachten.md, en daar staat geen die er niet is', () => {
  const echt = Object.keys(JSON.parse(lees('package.json')).scripts);
  const uitgelegd = [...lees('docs/opdrachten.md').matchAll(/^\| `npm (?:run )?([a-z:]+)/gm)].map(([, naam]) => naam);
  expect([...new Set(uitgelegd)].toSorted()).toEqual(echt.toSorted());
});
