import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { bezoek } from '../hulp/bezoek.ts';
import { opent } from '../hulp/browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await opent();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const adres = inject('adres');
const links = (page: Page) =>
  page.locator('zoek-resultaten a').evaluateAll((alle) => alle.map((a) => a.getAttribute('href')));

test.each([
  ['zelfsturing', '/interventies/sturen-op-zelfsturing/'],
  ['ZRM', '/interventies/zelfredzaamheid-matrix/'],
  ['beslishulp', '/interventies/coral-beslishulp/'],
])('wie zoekt op %s, vindt de interventie', async (woord, pad) => {
  const { page, mis } = await bezoek(context, `${adres}/zoeken/?q=${woord}`);
  await page.locator('zoek-resultaten li').first().waitFor();
  expect(await links(page)).toContain(pad);
  expect(mis).toEqual([]);
});

test('wie vanaf home zoekt met het toetsenbord, komt op de zoekbladzijde en kan terug', async () => {
  const { page } = await bezoek(context, `${adres}/`);
  await page.locator('#zoekterm').focus();
  await page.keyboard.type('stigma');
  await page.keyboard.press('Enter');
  await page.locator('zoek-resultaten li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=stigma');
  await page.locator('#zoekterm').fill('leefgebied');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=leefgebied');
  await page.goBack();
  expect(await page.locator('#zoekterm').inputValue()).toBe('stigma');
});

test('een woord dat nergens staat, geeft een melding en geen resultaten', async () => {
  const { page } = await bezoek(context, `${adres}/zoeken/?q=xqzwvk`);
  await page.getByText('Niets gevonden voor “xqzwvk”').waitFor();
  expect(await links(page)).toEqual([]);
});

test('een zoekterm met HTML erin blijft tekst', async () => {
  const { page, mis } = await bezoek(
    context,
    `${adres}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  );
  await page.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(mis).toEqual([]);
});
