import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { conceptvelden } from './maak.ts';

/** Een interventie die klopt, als bestand; met andere velden of een andere tekst waar een test dat nodig heeft. */
export function mdx(velden: Record<string, unknown> = {}, tekst = '## Wat is het?\n\nTekst.\n'): string {
  return `---\n${stringify(conceptvelden(velden))}---\n\n${tekst}`;
}

/** Een tijdelijke contentmap met deze bestanden; weg na de test. */
export function contentmapMet(bestanden: Record<string, string>): string {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  schrijf(map, bestanden);
  return map;
}

export function schrijf(map: string, bestanden: Record<string, string>): void {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
}
