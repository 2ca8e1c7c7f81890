import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { metBrowser } from '../hulp/venster.ts';

const venster = metBrowser();

const adres = inject('adres');

async function open(pad: string, opties: BrowserContextOptions = {}) {
  const context = await venster.nieuw(opties);
  return (await bezoek(context, adres + pad)).page;
}

test('op het bord is elke telling het aantal klussen eronder, en samen het totaal', async () => {
  const page = await open('/onderhoud/', { javaScriptEnabled: false });
  const tellingen = await page.locator('.tellingen li').evaluateAll((regels) =>
    regels.map((regel) => ({
      aantal: Number(regel.querySelector('.aantal')?.textContent),
      naar: regel.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  expect(tellingen.length).toBeGreaterThan(10);
  for (const { aantal, naar } of tellingen) {
    if (aantal === 0) expect(naar).toBe('');
    else expect(await page.locator(`section:has(${naar}) li`).count()).toBe(aantal);
  }
  const totaal = tellingen.reduce((som, { aantal }) => som + aantal, 0);
  expect(await page.locator('#tellingen').innerText()).toBe(`${totaal} klussen`);
});

test('het bord en de wijzigingen staan niet in de zoekindex', async () => {
  for (const pad of ['/onderhoud/', '/wijzigingen/'])
    expect(await (await open(pad)).locator('[data-pagefind-body]').count()).toBe(0);
});

test('de feed is XML voor een browser, met één ingang per wijziging op de bladzijde', async () => {
  const page = await open('/wijzigingen/');
  const opBladzijde = await page.locator('section[aria-labelledby="alles"] li').count();
  const href = await page.locator('head link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  expect(href).toBe('/wijzigingen/feed.xml');
  const xml = await (await page.request.get(`${adres}${href}`)).text();
  // Een lege bladzijde zonder beveiligingsbeleid: dat van ons laat geen tekst als document lezen.
  const leeg = await venster.context.newPage();
  const gelezen = await leeg.evaluate((tekst) => {
    const feed = new DOMParser().parseFromString(tekst, 'application/xml');
    const ingangen = [...feed.getElementsByTagName('entry')];
    return {
      fout: feed.querySelector('parsererror')?.textContent ?? '',
      ids: ingangen.map((ingang) => ingang.getElementsByTagName('id')[0]?.textContent),
      datums: ingangen.map((ingang) => ingang.getElementsByTagName('updated')[0]?.textContent ?? ''),
    };
  }, xml);
  expect(gelezen.fout).toBe('');
  expect(gelezen.ids).toHaveLength(opBladzijde);
  expect(new Set(gelezen.ids).size).toBe(opBladzijde);
  expect(gelezen.datums).toEqual(gelezen.datums.toSorted().toReversed());
});

test('zonder ervaringen staat er één regel, met hoe je er een deelt', async () => {
  const page = await open('/interventies/coral-beslishulp/', { javaScriptEnabled: false });
  const sectie = page.locator('section[aria-labelledby="ervaringen"]');
  expect(await sectie.locator('h2').innerText()).toContain('Ervaringen uit de praktijk (geen bewijs)');
  expect(await sectie.locator('p').count()).toBe(1);
  await sectie.getByRole('link', { name: 'Zo deel je er een' }).click();
  await page.waitForURL('**/bijdragen/#ervaring');
});

test('ervaringen staan onder hun methode, buiten het bewijs, en op een telefoon past alles', async () => {
  const context = await venster.nieuw({ viewport: { width: 360, height: 800 } });
  const { page } = await bezoek(context, `${inject('proef').adres}/interventies/een-methode/`);
  const sectie = page.locator('section[aria-labelledby="ervaringen"]');
  expect(await sectie.locator('article h3').allInnerTexts()).toEqual([
    'Ervaring van een klantmanager, 1 januari 2026',
    'Ervaring van een jobcoach, 1 januari 2026',
  ]);
  expect(await sectie.innerText()).toContain('Het telt niet mee als bewijs.');
  expect(await page.locator('section[aria-labelledby="bewijs"]').innerText()).not.toContain('brief');
  const ids = await page.locator('[id]').evaluateAll((alle) => alle.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  expect(await overtredingen(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
