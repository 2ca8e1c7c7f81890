import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { passingIn, tik } from '../hulp/klant.ts';
import { draai } from '../hulp/opdracht.ts';
import { afgesneden } from '../hulp/pdf.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies } = inhoud;
const situaties = interventies.filter(({ status }) => status !== 'gearchiveerd').flatMap((i) => i.situaties);

const venster = metBrowser(telefoon);

const open = () => bezoek(venster.context, `${adres}/situaties/`);
const zinnen = (page: Page) => page.locator('[data-zin]:visible').allInnerTexts();
const veld = (page: Page) => page.getByLabel('Wat zegt je klant?');

test('van de woorden van de klant naar de kaart, op een telefoon', async () => {
  const { page, mis } = await open();
  await veld(page).pressSequentially('Mijn klant durft niet te bellen');
  expect((await zinnen(page))[0]).toContain('Ik durf niet te bellen');
  // Onderaan ligt op een telefoon het toetsenbord.
  expect((await page.locator('[data-zin]:visible').first().boundingBox())?.y).toBeLessThan(740 / 2);
  expect(await page.getByRole('status').first().innerText()).toMatch(/^\d+ situaties? bij \d+ methoden?$/);
  await page.locator('[data-zin]:visible a').first().click();
  await page.waitForURL('**/kaart/');
  expect(await page.locator('.minuutkaart').count()).toBe(1);
  expect(mis).toEqual([]);
});

test('wat niet past verdwijnt, met zijn kop; wissen brengt alles terug', async () => {
  const { page } = await open();
  const koppen = () => page.locator('main h2:visible').count();
  const alle = await koppen();
  await veld(page).fill('psycholoog');
  for (const zin of await zinnen(page)) expect(zin).toBeTruthy();
  expect(await koppen()).toBeLessThan(alle);
  await veld(page).fill('');
  expect(await zinnen(page)).toHaveLength(situaties.length);
  expect(await koppen()).toBe(alle);
});

test('wie niets vindt, hoort dat en kan verder', async () => {
  const { page } = await open();
  await veld(page).fill('helikopterpiloot');
  expect(await page.getByRole('status').first().innerText()).toBe('Geen situatie met deze woorden.');
  expect(await page.getByRole('link', { name: 'zoek in heel Vakwerk' }).isVisible()).toBe(true);
  expect(await overtredingen(page)).toEqual([]);
});

test('zijn niet alle woorden ergens, dan staat dat bij wat er het meest op lijkt', async () => {
  const { page } = await open();
  await veld(page).fill('durft niet te vliegen');
  expect(await page.getByRole('status').first().innerText()).toMatch(/^Niet elk woord gevonden/);
  expect((await zinnen(page)).length).toBeGreaterThan(0);
});

test('wat iemand typt komt in geen adres en in geen verzoek', async () => {
  const { page, rust } = await open();
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await veld(page).fill('schulden');
  await rust();
  expect(page.url()).toBe(`${adres}/situaties/`);
  expect(verzoeken).toEqual([]);
});

test('een situatie uit het zoekveld brengt je bij die zin, met alles wat erop antwoordt open en de weg naar de kaart', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/`);
  await page.getByRole('combobox').pressSequentially('ik durf niet te bellen');
  await page
    .getByRole('option', { name: /durf niet te bellen/ })
    .first()
    .click();
  await page.waitForURL('**/situaties/#*');
  const zin = page.locator('[data-zin]:target');
  expect(await zin.innerText()).toContain('durf niet te bellen');
  const blok = page.locator('[data-blok]', { has: zin });
  expect(await blok.locator('[data-verwant]').first().isVisible()).toBe(true);
  // De zin ligt niet onder het veld dat bovenaan blijft staan.
  const onder = async (deel: Locator) => deel.boundingBox().then((vak) => (vak?.y ?? 0) + (vak?.height ?? 0));
  expect((await zin.boundingBox())?.y).toBeGreaterThan(await onder(page.locator('situatie-filter .veld')));
  await blok.getByRole('link', { name: /^In één minuut/ }).click();
  await page.waitForURL('**/kaart/');
  expect(mis).toEqual([]);
});

test('met een klant staat in elke groep voorop wat het beste past, en bij elk blok staat het antwoord', async () => {
  const { page } = await open();
  const blokken = () =>
    page.locator('[data-blok]').evaluateAll((alle) => alle.map((blok) => blok.getAttribute('data-blok')));
  const zonder = await blokken();
  await tik(page, 'Uitkering', 'Bijstand');
  const met = await blokken();
  expect(met).not.toEqual(zonder);
  expect(met.toSorted()).toEqual(zonder.toSorted());
  for (const groep of await page.locator('[data-blokken]').all()) {
    // Waar niets overeenkomt, staat achteraan.
    const plaatsen = (await groep.locator('.past:visible').allInnerTexts()).map(passingIn);
    expect(plaatsen).toEqual(plaatsen.toSorted());
  }
  await page.getByRole('button', { name: 'Wis deze klant' }).click();
  expect(await blokken()).toEqual(zonder);
  expect(new URL(page.url()).search).toBe('');
});

test('zonder JavaScript staan alle situaties er, elk met een link naar een kaart die bestaat', async () => {
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  const { page } = await bezoek(zonder, `${adres}/situaties/`);
  const links = await page.locator('[data-zin] a').evaluateAll((alle) => alle.map((a) => a.getAttribute('href') ?? ''));
  expect(links).toHaveLength(situaties.length);
  for (const pad of new Set(links)) expect((await page.request.get(adres + pad)).status(), pad).toBe(200);
  expect(await page.locator('main').locator('input:visible, button:visible').count()).toBe(0);
});

test('op papier staat ook het verwante open, met leesbare adressen, en is niets afgesneden', async () => {
  const { page } = await open();
  expect(await afgesneden(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-verwant]').first().isVisible()).toBe(true);
  const link = page.locator('[data-blok] h3 a').first();
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(await link.getAttribute('href'));
});

test('een interventie met één situatie houdt de bouw tegen', async () => {
  const map = await maakMap({ 'interventies/kort.mdx': interventieTekst({ situaties: ['Maar één situatie.'] }) });
  const { code, uitvoer } = await draai('scripts/build.ts', [], { VAKWERK_CONTENT: map });
  expect(code).toBe(1);
  expect(uitvoer).toContain('situaties');
  expect(uitvoer).toContain('er is niets gebouwd');
});
