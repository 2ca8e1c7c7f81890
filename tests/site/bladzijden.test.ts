import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bezoek, bladzijden, overtredingen } from '../hulp/bezoek.ts';
import { opent } from '../hulp/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await opent();
});
afterAll(() => browser.close());

const adres = inject('adres');

describe.each([360, 1280])('op een scherm van %i pixels breed', (width) => {
  test.each(Object.entries(bladzijden))('is de bladzijde %s toegankelijk, heel en stil', async (_, pad) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const { page, mis } = await bezoek(context, adres + pad);
    expect(await overtredingen(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(mis).toEqual([]);
    await context.close();
  });
});

test.each(Object.entries(bladzijden))('zonder JavaScript toont de bladzijde %s dezelfde tekst', async (naam, pad) => {
  const met = await browser.newContext();
  const zonder = await browser.newContext({ javaScriptEnabled: false });
  const tekst = async (context: typeof met) => (await bezoek(context, adres + pad)).page.locator('main').innerText();
  const [metScript, zonderScript] = [await tekst(met), await tekst(zonder)];
  if (naam === 'zoeken') expect(zonderScript).toContain('alle interventies');
  else expect(zonderScript).toBe(metScript);
  await Promise.all([met.close(), zonder.close()]);
});

test('een adres dat er niet is, krijgt een bladzijde met zoekveld en een 404', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const antwoord = await page.goto(`${adres}/bestaat-niet/`);
  expect(antwoord?.status()).toBe(404);
  expect(await page.locator('form.zoekveld').count()).toBe(1);
  await context.close();
});

test('het vaste adres van een interventie brengt je zonder script bij de interventie', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${adres}/vw/1/`);
  await page.waitForURL('**/interventies/coral-beslishulp/');
  await context.close();
});

test('een uitgeklapt deel staat op papier helemaal open', async () => {
  const context = await browser.newContext();
  const { page } = await bezoek(context, `${adres}${bladzijden.interventie}`);
  await page.emulateMedia({ media: 'print' });
  const uitklap = page.locator('details.uitklap').first();
  expect(
    await uitklap
      .locator('p')
      .first()
      .evaluate((p) => p.getBoundingClientRect().height),
  ).toBeGreaterThan(0);
  await context.close();
});
