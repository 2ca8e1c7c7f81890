import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isVindbaar, leesBladzijden } from '../../scripts/bouw/bladzijde.ts';
import { beginnenVan, zonderResultaat } from '../../scripts/meet/zoeken/draai.ts';
import { vakwerkVan } from '../../scripts/meet/zoeken/stelsels.ts';
import { zoekdelen } from '../../src/weergave/zoeksoorten.ts';
import { uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { opent } from '../hulp/browser.ts';

let browser: Browser;
const map = mkdtempSync(join(tmpdir(), 'vakwerk-zoekbegin-'));
beforeAll(async () => {
  browser = await opent();
  await vakwerkVan(map, leesBladzijden('dist').filter(isVindbaar));
});
afterAll(async () => {
  await browser.close();
  rmSync(map, { recursive: true, force: true });
});

test('elk begin van drie letters of meer van elk woord vindt iets', async () => {
  const { woorden } = uitTekst(readFileSync(join(map, zoekdelen.methoden.map, 'woorden.txt'), 'utf8'));
  const beginnen = beginnenVan(woorden);
  expect(beginnen.length).toBeGreaterThan(woorden.length);
  expect(await zonderResultaat(browser, map, beginnen)).toEqual([]);
});
