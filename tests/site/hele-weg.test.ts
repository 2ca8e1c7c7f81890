import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { eigenServer } from '../hulp/eigen-server.ts';
import { afgesneden, vellen } from '../hulp/pdf.ts';
import { metEenVenster, telefoon } from '../hulp/venster.ts';

const venster = metEenVenster(telefoon);

/** Waar Vakwerk stond. Onze hele inhoud is één keer bewaard, en de server is echt uit: elke weg begint op zo'n telefoon. */
let adres: string;
beforeAll(async () => {
  const server = await eigenServer('dist');
  adres = server.adres;
  const page = await venster.context.newPage();
  await page.goto(`${adres}/offline/`);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await page.getByText('Klaar.').waitFor();
  await server.stop();
  await page.close();
});

/** Een tabblad op die telefoon; `mis` zijn fouten in scripts. */
async function zonderNetwerk(): Promise<{ page: Page; mis: string[] }> {
  const page = await venster.context.newPage();
  const mis: string[] = [];
  page.on('pageerror', ({ message }) => mis.push(message));
  return { page, mis };
}

const past = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

test('op een telefoon zonder netwerk: van de woorden van de klant naar de kaart op papier', async () => {
  const { page, mis } = await zonderNetwerk();
  await page.goto(`${adres}/`);
  await page.getByRole('link', { name: 'Situaties', exact: true }).click();
  await page.getByLabel('Wat zegt je klant?').fill('mijn klant durft niet te bellen');
  await past(page);
  const zin = page.locator('[data-methode]:visible a').first();
  expect(await zin.innerText()).toContain('durf niet te bellen');
  await zin.click();
  await page.waitForURL(/\/situaties\/[a-z-]+\//);
  await past(page);
  await page
    .locator('li:target')
    .getByRole('link', { name: /^In één minuut/ })
    .click();
  await page.waitForURL('**/kaart/');
  await past(page);
  expect(await page.getByText('Bewaarde versie van').isVisible()).toBe(true);
  expect(await vellen(page, 'A4')).toBe(1);
  expect(await afgesneden(page)).toEqual([]);
  expect(mis).toEqual([]);
});

test('op een telefoon zonder netwerk: zoeken met een tikfout, filteren, vergelijken, en een selectie printen', async () => {
  const { page, mis } = await zonderNetwerk();
  const knop = (wat: string) => page.getByRole('button', { name: new RegExp(`^${wat}`) });

  await page.goto(`${adres}/zoeken/`);
  await page.getByRole('combobox').fill('proefplaatsnig');
  await page.keyboard.press('Enter');
  await page.getByText('Resultaten voor “proefplaatsing”').waitFor();
  await knop('Bewaar in mijn selectie ?: Proefplaatsing').click();
  await knop('Vergelijk ?: Proefplaatsing').click();
  await past(page);

  await page.goto(`${adres}/interventies/?type=plaatsing`);
  await page.locator('[data-paneel] > summary').click();
  await page.locator('[data-groep=uitkering] > summary').click();
  await page.locator('input[name=uitkering][value=ww]').check();
  await page
    .getByText(/^\d+ van de \d+ methoden$/)
    .first()
    .waitFor();
  await page.locator('[data-sluit]:visible').first().click();
  expect(await page.locator('[data-regel]:visible').count()).toBeGreaterThan(1);
  await page
    .locator('[data-regel]:visible', { hasNotText: 'Proefplaatsing' })
    .first()
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL(/\/interventies\/[a-z0-9-]+\/$/);
  await knop('Bewaar in mijn selectie').click();
  await page.locator('vergelijk-knop').getByRole('button').click();
  await past(page);

  await page.getByRole('link', { name: 'Vergelijk deze 2' }).click();
  await page.locator('vergelijk-tabel thead th').nth(1).waitFor({ state: 'attached' });
  expect(await page.locator('vergelijk-tabel tbody tr').count()).toBeGreaterThan(10);
  await past(page);

  await page.goto(`${adres}/selectie/`);
  await page.locator('.minuutkaart').nth(1).waitFor();
  expect(await vellen(page, 'A4')).toBe(2);
  await past(page);
  expect(mis).toEqual([]);
});
