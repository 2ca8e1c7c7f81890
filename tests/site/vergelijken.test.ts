import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser(telefoon);

const open = (pad: string) => bezoek(venster.context, adres + pad);
const kolommen = (page: Page) => page.locator('vergelijk-tabel thead th > a').allInnerTexts();
const melding = (page: Page) => page.locator('vergelijk-tabel [data-melding]').innerText();
const knop = (page: Page, titel: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^Vergelijk ?: ${titel.source}`, titel.flags) });

test('een gedeeld adres geeft bij een ander dezelfde tabel', async () => {
  const { page, mis } = await open('/vergelijken/?met=ips&met=coral-beslishulp');
  await page.locator('tbody tr').first().waitFor();
  expect(await kolommen(page)).toEqual(['IPS: Individuele Plaatsing en Steun', 'CORAL-beslishulp met stigmatraining']);
  const tekst = await page.locator('vergelijk-tabel table').innerText();
  for (const deel of ['Situatie', 'Bewijs per uitkomst', 'Inspanning', 'Past dit bij mijn klant?', 'Voorwaarden'])
    expect(tekst).toContain(deel);
  expect(tekst).toContain('(sterk bewijs)');
  const elders = await venster.nieuw();
  const ander = await bezoek(elders, page.url());
  await ander.page.locator('tbody tr').first().waitFor();
  expect(await ander.page.locator('vergelijk-tabel table').innerText()).toBe(tekst);
  expect(mis).toEqual([]);
});

test('de eerste kolom en de kop blijven staan op een telefoon, en de bladzijde zelf schuift niet opzij', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=coral-beslishulp&met=dinges&met=jobs-training');
  await page.locator('tbody tr').first().waitFor();
  const kop = page.locator('tbody th').nth(3);
  await kop.scrollIntoViewIfNeeded();
  const links = async () => Math.round((await kop.boundingBox())?.x ?? -1);
  const begin = await links();
  await page.locator('vergelijk-tabel .vak').evaluate((vak) => vak.scrollBy(400, 0));
  expect(await links()).toBe(begin);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await overtredingen(page)).toEqual([]);
});

test('kiezen in de lijst, op de bladzijde zelf en weghalen; terug gaat terug', async () => {
  const { page } = await open('/interventies/');
  await knop(page, /CGT/).click();
  await knop(page, /JOBS/).click();
  expect(await knop(page, /JOBS/).getAttribute('aria-pressed')).toBe('true');
  const naarTabel = page.getByRole('link', { name: 'Zet deze 2 naast elkaar' });
  const [tekst, vlak] = await naarTabel.evaluate((a) => [
    getComputedStyle(a).color,
    getComputedStyle(a).backgroundColor,
  ]);
  expect(tekst).not.toBe(vlak);
  await naarTabel.click();
  await page.waitForURL('**/vergelijken/?met=cgt-groepstraining&met=jobs-training');
  await page.getByLabel('Zet erbij').selectOption('ips');
  await page.getByRole('button', { name: 'Zet ernaast' }).click();
  await page.locator('thead th').nth(2).waitFor();
  expect(await melding(page)).toBe('3 methoden naast elkaar.');
  expect(new URL(page.url()).searchParams.getAll('met')).toEqual(['cgt-groepstraining', 'jobs-training', 'ips']);
  await page.getByRole('button', { name: /^Haal weg ?: CGT/ }).click();
  await page.waitForURL('**/vergelijken/?met=jobs-training&met=ips');
  expect(await page.locator('[data-melding]:focus').count()).toBeGreaterThan(0);
  await page.goBack();
  await page.locator('thead th').nth(2).waitFor();
  expect(await kolommen(page)).toHaveLength(3);
});

test('kiezen kan uit de lijst, uit zoekresultaten en op een interventie, en samen staan zij naast elkaar', async () => {
  const { page, mis } = await open('/interventies/');
  await knop(page, /JOBS/).click();
  await page.goto(`${adres}/zoeken/?q=proefplaatsing`);
  await page.locator('zoek-resultaten ol li').first().waitFor();
  await knop(page, /Proefplaatsing/).click();
  expect(await page.locator('vergelijk-balk').innerText()).toContain('JOBS');
  expect(await overtredingen(page)).toEqual([]);
  await page.goto(`${adres}/interventies/ips/`);
  await knop(page, /IPS/).click();
  await page.getByRole('link', { name: 'Zet deze 3 naast elkaar' }).click();
  await page.locator('thead th').nth(2).waitFor();
  expect(new URL(page.url()).searchParams.getAll('met')).toEqual(['jobs-training', 'proefplaatsing', 'ips']);
  expect(mis).toEqual([]);
});

test('kiezen kan met het toetsenbord, ook op de bladzijde van een interventie, en er passen er vier', async () => {
  const { page } = await open('/interventies/');
  for (const titel of [/CGT/, /JOBS/, /Open hiring/i, /Proefplaatsing/]) {
    await knop(page, titel).focus();
    await page.keyboard.press('Space');
  }
  await page.goto(`${adres}/interventies/ips/`);
  const ips = knop(page, /IPS/);
  await ips.focus();
  await page.keyboard.press('Enter');
  expect(await ips.getAttribute('aria-pressed')).toBe('false');
  expect(await page.locator('vergelijk-knop [role=status]').innerText()).toContain('Er staan er al vier');
  expect(await page.locator('vergelijk-balk').isVisible()).toBe(true);
  expect(await overtredingen(page)).toEqual([]);
});

test('de klant van dit tabblad staat in de tabel en nooit in het adres', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=coral-beslishulp');
  await page.locator('tbody tr').first().waitFor();
  const voor = page.url();
  await page.locator('klant-vragen summary').first().click();
  await page.locator('select[name=stelsel]').selectOption('bijstand-achtig');
  expect(await page.locator('vergelijk-tabel td .past, vergelijk-tabel td p.past').count()).toBeGreaterThan(2);
  expect(await page.locator('vergelijk-tabel table').innerText()).toContain(
    'Je antwoord komt overeen: bijstand of vergelijkbaar.',
  );
  expect(page.url()).toBe(voor);
});

test('een adres met iets wat er niet is, te veel of vreemds, laat zien wat er wel is', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=bestaat-niet&met=../../x&met=ips&__proto__=y');
  await page.locator('thead th').first().waitFor();
  expect(await kolommen(page)).toHaveLength(1);
  expect(await melding(page)).toContain('bestaat-niet');
});

test('valt het netwerk weg, dan zegt de vergelijking dat', async () => {
  const { page } = await open('/vergelijken/');
  await page.route('**/data/vergelijken/**', (route) => route.abort());
  await page.getByLabel('Zet erbij').selectOption('ips');
  await page.getByRole('button', { name: 'Zet ernaast' }).click();
  await page.getByText('nu niet op te halen: ips').waitFor();
});

test('zonder JavaScript staat er wat je wel kunt', async () => {
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  const { page } = await bezoek(zonder, `${adres}/vergelijken/?met=ips`);
  expect(await page.locator('main').innerText()).toContain('print van elke methode de kaart');
  expect(await page.locator('main').locator('select:visible, button:visible').count()).toBe(0);
});
