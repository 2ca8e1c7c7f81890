import { execFileSync } from 'node:child_process';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { afgesneden } from '../hulp/pdf.ts';
import { programma } from '../hulp/programma.ts';
import { metBrowser } from '../hulp/venster.ts';

const venster = metBrowser();
const adres = inject('adres');

async function open(opties: BrowserContextOptions = {}): Promise<Page> {
  return (await bezoek(await venster.nieuw(opties), `${adres}/wat-vraagt-het/`)).page;
}
const titels = (page: Page) => page.locator('tbody th > a').allInnerTexts();
const opNaam = inhoud.interventies.map(({ titel }) => titel).toSorted((a, b) => a.localeCompare(b, 'nl'));
/** Hoeveel punten er per methode onder *En verder* staan, in de volgorde van de tabel. */
const verder = (page: Page) =>
  page
    .locator('td[data-kop="En verder"]')
    .evaluateAll((cellen) => cellen.map((cel) => Number.parseInt(cel.textContent ?? '', 10) || 0));

test('zonder script staat elke methode er één keer, op naam, zonder knoppen die niets doen', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await titels(page)).toEqual(opNaam);
  expect(await page.locator('sorteer-tabel :is(button, select):visible').count()).toBe(0);
});

test('een knop in de kop sorteert, keert de volgorde om, en zegt dat', async () => {
  const page = await open();
  const kop = page.getByRole('columnheader', { name: 'En verder' });
  const melding = page.getByRole('status');
  await kop.getByRole('button').click();
  expect(await kop.getAttribute('aria-sort')).toBe('ascending');
  expect(await page.locator('th[aria-sort]').count()).toBe(1);
  expect(await melding.innerText()).toBe('Gesorteerd op: En verder, wie het minst noemt eerst.');
  const op = await verder(page);
  expect(op).toEqual(op.toSorted((a, b) => a - b));
  await page.keyboard.press('Enter');
  expect(await kop.getAttribute('aria-sort')).toBe('descending');
  expect(await verder(page)).toEqual(op.toReversed());
  expect(await melding.innerText()).toContain('wie het meest noemt eerst');
});

test('op naam staat de tabel er al; op tijd is niet te sorteren', async () => {
  const page = await open();
  const naam = page.getByRole('columnheader', { name: 'Methode' });
  expect(await naam.getAttribute('aria-sort')).toBe('ascending');
  await naam.getByRole('button').click();
  expect(await titels(page)).toEqual(opNaam.toReversed());
  expect(await page.getByRole('columnheader', { name: 'Tijd' }).getByRole('button').count()).toBe(0);
});

test('op een telefoon is elke methode een blok waarin elk antwoord zegt waar het over gaat, en sorteert een keuzelijst', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.getByLabel('Sorteer op').selectOption('methode-af');
  expect(await titels(page)).toEqual(opNaam.toReversed());
  const blok = page.locator('tbody tr').first();
  expect(await page.locator('tbody td:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6500);
  await blok.locator('summary').click();
  expect(await page.locator('tbody td:visible').count()).toBe(7);
  const koppen = await blok
    .locator('td')
    .evaluateAll((cellen) => cellen.map((cel) => getComputedStyle(cel, '::before').content.replaceAll('"', '')));
  expect(koppen).toEqual(['Opleiding', 'Tijd', 'Geld', 'Toestemming', 'Wie binnen', 'Wie buiten', 'En verder']);
  const buiten = await page
    .locator('sorteer-tabel :is(a, td, th)')
    .evaluateAll((alle) =>
      alle.filter((deel) => deel.getBoundingClientRect().right > 361).map((deel) => deel.outerHTML),
    );
  expect(buiten).toEqual([]);
});

test('op een telefoon blijft van een methode die dicht staat te zien waarop gesorteerd is', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.getByLabel('Sorteer op').selectOption('geld-op');
  const koppen = await page
    .locator('tbody td:visible')
    .evaluateAll((cellen) => [...new Set(cellen.map((cel) => (cel as HTMLElement).dataset.kop))]);
  expect(koppen).toEqual(['Geld']);
});

test('wat een methode niet invult, is te zien als streepje en te horen als *niet ingevuld*, en de bladzijde legt dat één keer uit', async () => {
  const page = await open();
  const leeg = page.locator('td:not(:has(a))');
  expect(await leeg.count()).toBeGreaterThan(0);
  expect(new Set(await leeg.evaluateAll((alle) => alle.map((cel) => cel.textContent?.trim())))).toEqual(
    new Set(['– niet ingevuld']),
  );
  expect(await page.locator('sorteer-tabel .uitleg').innerText()).toContain('– betekent niet ingevuld');
});

test('op papier is het A4 liggend, met één rij per methode en op elk vel de koppen, en er valt niets buiten het vel', async () => {
  const page = await open();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const maten = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(maten.length).toBeGreaterThan(0);
  // Een vel houdt minstens vijftien methoden.
  expect(maten.length).toBeLessThanOrEqual(Math.ceil(inhoud.interventies.length / 15));
  for (const [, breed, hoog] of maten) expect(Number(breed)).toBeGreaterThan(Number(hoog));
  const tekst = execFileSync(programma('pdftotext'), ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  for (const vel of tekst.split('\f').slice(0, maten.length))
    expect(vel).toMatch(/Methode +Opleiding +Tijd +Geld +Toestemming +Wie binnen +Wie buiten +En verder/);
  // 297 mm min twee keer 9 mm, in beeldpunten.
  expect(await afgesneden(page, 1054)).toEqual([]);
});

test('vanaf de voorpagina en vanaf *voor leidinggevenden* ben je er in één klik', async () => {
  const context = await venster.nieuw({ javaScriptEnabled: false });
  for (const pad of ['/', '/over/leidinggevenden/']) {
    const { page } = await bezoek(context, adres + pad);
    expect(await page.locator('main a[href="/wat-vraagt-het/"]').count()).toBeGreaterThan(0);
  }
});
