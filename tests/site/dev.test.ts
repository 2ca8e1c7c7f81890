import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aanvallen, aanvalsbestanden, kanarie, onschuldig } from '../hulp/aanvallen.ts';
import { rustVan } from '../hulp/bezoek.ts';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';
import { serveer } from '../hulp/opdracht.ts';
import { metBrowser } from '../hulp/venster.ts';

// Elke `dev` schrijft in dezelfde opslag van Astro: zij staan samen in dit bestand, en draaien na elkaar.
const venster = metBrowser();

test('wie schrijft, ziet elke wijziging en elke fout in de bladzijde zonder te verversen', async () => {
  const map = await maakMap({ 'interventies/eerste.mdx': interventieTekst({ titel: 'Eerste naam' }) });
  const { adres, stop } = await serveer('scripts/dev.ts', { VAKWERK_CONTENT: map });
  onTestFinished(stop);
  const page = await venster.context.newPage();
  await page.goto(`${adres}/interventies/eerste/`);
  expect(await page.locator('h1').innerText()).toBe('Eerste naam');

  await schrijf(map, { 'interventies/eerste.mdx': interventieTekst({ titel: 'Tweede naam' }) });
  await page.getByRole('heading', { name: 'Tweede naam', level: 1 }).waitFor();

  // Een fout: de laatste goede versie blijft staan, met het probleem erboven.
  await schrijf(map, { 'interventies/eerste.mdx': interventieTekst({ titel: 'Derde naam', status: 'klaar' }) });
  await page.locator('.problemen').waitFor();
  expect(await page.locator('.problemen').innerText()).toContain('`"klaar"` bij `status`');
  expect(await page.locator('h1').innerText()).toBe('Tweede naam');

  await schrijf(map, { 'interventies/eerste.mdx': interventieTekst({ titel: 'Derde naam' }) });
  await page.getByRole('heading', { name: 'Derde naam', level: 1 }).waitFor();
  expect(await page.locator('.problemen').count()).toBe(0);

  // Een nieuw bestand verschijnt, een verwijderd bestand verdwijnt.
  await schrijf(map, {
    'interventies/tweede.mdx': interventieTekst({
      titel: 'Erbij',
      situaties: ['Een andere situatie.', 'Nog een andere situatie.'],
    }),
  });
  await page.goto(`${adres}/interventies/`);
  await page.getByRole('link', { name: 'Erbij' }).waitFor();
  rmSync(join(map, 'interventies/tweede.mdx'));
  await page.getByRole('link', { name: 'Erbij' }).waitFor({ state: 'detached' });
});

test('dev toont de aanvallen als problemen, toont de rest, en voert er geen uit', async () => {
  const map = await maakMap({
    ...aanvalsbestanden(),
    'interventies/goed.mdx': interventieTekst({ situaties: ['Een eigen situatie.', 'Nog een eigen situatie.'] }),
  });
  const { adres, stop } = await serveer('scripts/dev.ts', { VAKWERK_CONTENT: map });
  onTestFinished(stop);
  const html = await (await fetch(`${adres}/interventies/`)).text();
  for (const naam of Object.keys(aanvallen).filter((n) => n !== onschuldig))
    expect(html).toContain(`interventies/${naam}.mdx:`);
  expect(html).toContain('href="/interventies/goed/"');
  const page = await venster.context.newPage();
  const rust = rustVan(page);
  for (const naam of ['goed', 'script', onschuldig]) {
    await page.goto(`${adres}/interventies/${naam}/`);
    await rust();
    await page.locator('main h1').waitFor();
    expect(await page.evaluate(() => 'kanarie' in window)).toBe(false);
  }
  expect(existsSync(kanarie)).toBe(false);
});
