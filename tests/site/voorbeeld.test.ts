import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { bewaarBladzijden } from '../../scripts/voorbeeld/bewaar.ts';
import { inhoudsopgave } from '../../scripts/voorbeeld/inhoudsopgave.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { laptop, metBrowser } from '../hulp/venster.ts';

const venster = metBrowser(laptop);

test('een bewaarde bladzijde opent vanaf een schijf met haar opmaak, en haar links komen ergens uit', async () => {
  const [{ id = '', titel = '' } = {}] = inhoud.interventies;
  const uit = await mkdtemp(join(tmpdir(), 'voorbeeld-'));
  onTestFinished(() => rm(uit, { recursive: true, force: true }));
  const bewaard = await bewaarBladzijden('dist', [paden.interventie(id), paden.kaart(id)], uit, vakwerk.adres);
  await writeFile(join(uit, 'index.html'), inhoudsopgave([{ titel, pad: paden.interventie(id) }], new Set(bewaard)));

  const page = await venster.context.newPage();
  const mis: string[] = [];
  // Een letter van een schijf weigert de browser; dan staat er de letter van het systeem.
  page.on('requestfailed', (vraag) => vraag.url().endsWith('.woff2') || mis.push(vraag.url()));
  await page.goto(pathToFileURL(join(uit, 'index.html')).href);
  await page.getByRole('link', { name: titel, exact: true }).click();
  expect(await page.locator('h1').textContent()).toContain(titel);
  const regels = await page.evaluate(() => [...document.styleSheets].length);
  expect(regels).toBeGreaterThan(0);
  expect(await page.locator('a[href^="/"], link[href^="/"], script').count()).toBe(0);
  await page.locator(`a[href$="kaart/index.html"]`).first().click();
  expect(await page.locator('.minuutkaart').count()).toBe(1);
  expect(mis).toEqual([]);
});
