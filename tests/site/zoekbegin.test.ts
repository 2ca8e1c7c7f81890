import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginnenVan, zonderResultaat } from '../../scripts/meet/zoeken/draai.ts';
import { schrijfLaag } from '../../scripts/meet/zoeken/stelsels.ts';
import { zoekdelen } from '../../src/weergave/zoeken/zoeksoorten.ts';
import { uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { deBrowser } from '../hulp/browser.ts';

const map = mkdtempSync(join(tmpdir(), 'vakwerk-zoekbegin-'));
beforeAll(async () => {
  cpSync(join('dist', zoekdelen.methoden.map), join(map, zoekdelen.methoden.map), { recursive: true });
  await schrijfLaag(map);
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

test('elk begin van drie letters of meer van elk woord vindt iets', async () => {
  const { woorden } = uitTekst(readFileSync(join(map, zoekdelen.methoden.map, 'woorden.txt'), 'utf8'));
  const beginnen = beginnenVan(woorden);
  expect(beginnen.length).toBeGreaterThan(woorden.length);
  expect(await zonderResultaat(await deBrowser(), map, beginnen)).toEqual([]);
});
