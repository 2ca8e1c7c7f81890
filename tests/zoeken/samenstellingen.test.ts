import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesSamenstellingen } from '../../scripts/bouw/samenstelling.ts';
import { alsRegels, gesplitst, onzeUitzonderingen, splitser } from '../../scripts/bouw/splitser.ts';

const nagekeken = readFileSync(gesplitst, 'utf8');

// Een nieuw woord in de inhoud maakt dit bestand niet fout: het staat er dan alleen nog niet in.
test('elke samenstelling wordt gesplitst zoals zij is nagekeken; anders: npm run samenstellingen', () => {
  expect(alsRegels(leesSamenstellingen(nagekeken).keys())).toBe(nagekeken);
});

test('elke uitzondering is nodig: zonder haar splitste de bouw anders', () => {
  const zonder = splitser(new Map());
  const overbodig = [...onzeUitzonderingen()].filter(([woord, delen]) => zonder(woord).join(' ') === delen.join(' '));
  expect(overbodig).toEqual([]);
});
