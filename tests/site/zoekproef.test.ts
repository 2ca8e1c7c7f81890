import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stelVragen } from '../../scripts/meet/zoeken/draai.ts';
import { matenPerKlasse } from '../../scripts/meet/zoeken/maten.ts';
import { leesProef } from '../../scripts/meet/zoeken/proef.ts';
import { stelsels } from '../../scripts/meet/zoeken/stelsels.ts';
import { deBrowser } from '../hulp/browser.ts';

const map = mkdtempSync(join(tmpdir(), 'vakwerk-zoekproef-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

/**
 * NDCG@10 per soort vraag: wat deze vragen op 30 november 2026 gaven, min een tot drie honderdsten. Zo veel mag een goede ruil
 * kosten; wie meer verliest, meet eerst met `npm run meet:zoeken`.
 */
const vloer = {
  alle: 0.93,
  exact: 0.95,
  abbreviation: 0.98,
  prefix: 0.97,
  typo: 0.95,
  compound: 0.91,
  inflection: 0.9,
  synonym: 0.87,
  question: 0.85,
};

test('op een vaste verzameling vragen vindt zoeken niet minder dan het vond', async () => {
  const { bladzijden, begrippen, vragen } = leesProef('tests/zoekproef/hoofd');
  await stelsels.vakwerk(map, bladzijden, begrippen);
  // De helft waarop gekozen mag worden; de andere is om te meten.
  const gekozen = vragen.filter(({ split }) => split === 'dev');
  const maten = matenPerKlasse(await stelVragen(await deBrowser(), map, gekozen));
  const gehaald = Object.entries(vloer).map(([klasse, minstens]) => [klasse, (maten[klasse]?.ndcg10 ?? 0) >= minstens]);
  expect(gehaald).toEqual(Object.keys(vloer).map((klasse) => [klasse, true]));
  // Wie naar onzin vraagt, krijgt niets.
  expect(maten.none?.leeg).toBe(1);
});
