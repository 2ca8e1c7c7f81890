import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paden } from '../../src/weergave/site/paden.ts';
import type { Begripantwoord, Leemteantwoord } from '../../src/weergave/zoeken/ernaast.ts';
import { ernaast } from '../../src/zoeken/ernaast.ts';

/** Wat er naast de bladzijden van een gebouwde site ligt: per naam de uitdrukkingen. */
export function leesErnaast(map: string): Map<string, string[]> {
  const lees = <T>(pad: string) => JSON.parse(readFileSync(join(map, pad), 'utf8')) as T[];
  return new Map([
    ...lees<Leemteantwoord>(paden.zoekonderwerpen).map(({ id, woorden }) => [ernaast.onderwerp + id, woorden] as const),
    ...lees<Begripantwoord>(paden.zoekbegrippen).map(({ id, woorden }) => [ernaast.begrip + id, woorden] as const),
  ]);
}
