import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { metEenVenster, telefoon } from '../hulp/venster.ts';

const venster = metEenVenster();
const { adres } = inject('proef');
const melding = (page: Page) => page.locator('zoek-resultaten [data-melding]');
const vak = (page: Page) => page.locator('[data-leemte]');
const uitleg = (page: Page) => page.locator('[data-begripantwoord]');

async function zoek(vraag: string): Promise<{ page: Page; mis: string[]; gevraagd: string[] }> {
  const gevraagd: string[] = [];
  venster.context.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
  const bezocht = await bezoek(venster.context, `${adres}/zoeken/?q=${encodeURIComponent(vraag)}`);
  await bezocht.page.waitForFunction(() => document.querySelector('[data-melding]')?.textContent !== '');
  return { ...bezocht, gevraagd };
}

describe('wie iets zoekt waar wij nog niets over hebben', () => {
  test.each(['kinderopvang', 'wie past er op mijn kind', 'kinderopvnag'])(
    'leest dat, met waarom, wat er dichtbij komt en waar hij heen kan: “%s”',
    async (vraag) => {
      const { page, mis } = await zoek(vraag);
      expect(await melding(page).textContent()).toBe('Hierover hebben wij nog niets: kinderopvang.');
      const tekst = await vak(page).innerText();
      for (const deel of ['Wij schreven nog niets over opvang regelen.', 'Vraag het bij de gemeente.'])
        expect(tekst).toContain(deel);
      const dichtbij = page.locator('[data-dichtstbij] a');
      expect(await dichtbij.getAttribute('href')).toBe('/interventies/een-methode/');
      expect(await page.getByRole('link', { name: `Ik zocht “${vraag}” en vond niets` }).count()).toBe(1);
      expect(mis).toEqual([]);
    },
  );

  test('ziet niet nog een keer dat er niets is, en wat in de buurt komt alleen ingeklapt', async () => {
    const { page } = await zoek('kinderopvang rustig');
    await vak(page).waitFor();
    expect(await page.locator('[data-leeg]').isVisible()).toBe(false);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await page.locator('[data-lijst] li').count()).toBe(0);
    const buurt = page.locator('[data-buurt]');
    expect(await buurt.getAttribute('open')).toBeNull();
    await buurt.locator('summary').click();
    await buurt.locator('li').first().waitFor();
    expect(await page.getByRole('link', { name: 'Zoek dit in de bronnen en de uitleg' }).count()).toBe(1);
  });

  test('ziet er niets meer van na een andere vraag', async () => {
    const { page } = await zoek('kinderopvang');
    await page.locator('#zoekterm').fill('zonder haast');
    await page.keyboard.press('Enter');
    await melding(page).getByText('“zonder haast”').waitFor();
    expect(await vak(page).isVisible()).toBe(false);
    await page.goBack();
    await melding(page).getByText('kinderopvang').waitFor();
    expect(await vak(page).isVisible()).toBe(true);
  });
});

test('een methode is te vinden met de woorden van een onderwerp, en zegt dat', async () => {
  const { page, gevraagd } = await zoek('kalmpjes');
  const eerste = page.locator('zoek-resultaten ol > li').first();
  expect(await eerste.locator('h2 a').getAttribute('href')).toBe('/interventies/nieuw/');
  await eerste.getByText('gevonden via: kalmpjes').waitFor();
  expect(gevraagd.filter((pad) => ([paden.zoekonderwerpen, paden.zoekbegrippen] as string[]).includes(pad))).toEqual(
    [],
  );
});

describe('wie een begrip zoekt', () => {
  test.each(['Proefwet', 'wat is de proefwet', 'PRW'])('leest boven de lijst wat het is: “%s”', async (vraag) => {
    const { page, mis, gevraagd } = await zoek(vraag);
    const tekst = await uitleg(page).innerText();
    for (const deel of ['Proefwet: Een bedachte wet.', 'Nog niet nagekeken in de wet.']) expect(tekst).toContain(deel);
    expect(await uitleg(page).locator('a').getAttribute('href')).toBe('/begrippen/#proefwet');
    expect(gevraagd).toContain(paden.zoekbegrippen);
    expect(gevraagd).not.toContain(paden.zoekonderwerpen);
    expect(mis).toEqual([]);
  });

  test('vindt de lijst met begrippen alleen in de bronnen en de uitleg', async () => {
    const { page } = await zoek('proefwet');
    expect(await page.locator('zoek-resultaten ol a').count()).toBe(0);
    await page.getByRole('link', { name: 'Zoek dit in de bronnen en de uitleg' }).first().click();
    await melding(page).getByText('in de bronnen en de uitleg').waitFor();
    expect(await uitleg(page).isVisible()).toBe(false);
    expect(await page.locator('zoek-resultaten ol a').first().getAttribute('href')).toBe('/begrippen/');
  });

  test('leest het niet als het begrip maar een deel van de vraag is', async () => {
    const { page } = await zoek('rustig met de proefwet beginnen');
    expect(await uitleg(page).isVisible()).toBe(false);
  });
});

test('lukt het antwoord ophalen niet, dan is er wat er zonder zou zijn', async () => {
  const page = await venster.context.newPage();
  await page.route('**/zoeken/*.json', (route) => route.abort());
  await page.goto(`${adres}/zoeken/?q=kinderopvang`);
  await melding(page).getByText('Bij de methoden is niets gevonden voor “kinderopvang”.').waitFor();
  expect(await page.locator('zoek-resultaten ol a').first().getAttribute('href')).toBe('/bewijskaart/agenda/');
  expect(await vak(page).isVisible()).toBe(false);
});

test('de agenda noemt waar wij nog niets over schreven', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}${paden.onderwerp('opvang')}`);
  const punt = page.locator('#onderwerp-opvang');
  const tekst = await punt.innerText();
  for (const deel of ['inderopvang', 'Wij schreven nog niets over opvang regelen.', 'Vraag het bij de gemeente.'])
    expect(tekst).toContain(deel);
  expect(await punt.locator('a').getAttribute('href')).toBe('/interventies/een-methode/');
  expect(mis).toEqual([]);
});

test.each(['kinderopvang', 'proefwet'])(
  'op een scherm van 360 pixels past het, en axe vindt niets: %s',
  async (vraag) => {
    const smal = await venster.nieuw(telefoon);
    const { page } = await bezoek(smal, `${adres}/zoeken/?q=${vraag}`);
    await page.locator('[data-leemte]:visible, [data-begripantwoord]:visible').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await overtredingen(page)).toEqual([]);
  },
);
