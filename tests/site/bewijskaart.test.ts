import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kaartbeelden } from '../../src/weergave/bewijskaart/beeld.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { laptop, metEenTabblad, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metEenTabblad(laptop);
const ankers = ['klantkenmerk-psychosociaal', 'doelgroep-arbeidsbeperkten'];
/** Wat de weergave bij deze groep noemt. */
const werkervaring =
  kaartbeelden(inhoud.bibliotheek)
    .flatMap(({ rijen }) => rijen)
    .find(({ code }) => code === 'werkervaring')?.gevuld ?? [];
const cel = (page: Page, groep: string, uitkomst: string) =>
  page.locator(`tr[data-groep="${groep}"] [data-cel="${uitkomst}"]`);

test('de kaart per klantkenmerk past met haar kop en uitleg op één scherm', async () => {
  const { page, mis } = await venster.bezoek(adres + paden.bewijskaart);
  const raster = await page.locator('table').first().boundingBox();
  expect((raster?.y ?? 0) + (raster?.height ?? 0)).toBeLessThanOrEqual(laptop.viewport.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(laptop.viewport.width);
  const tekens = page.locator('table').first().locator('.meter');
  expect(await tekens.count()).toBeGreaterThan(100);
  for (const { width } of await tekens.evaluateAll((alle) => alle.map((teken) => teken.getBoundingClientRect())))
    expect(width).toBeGreaterThanOrEqual(16);
  expect(mis).toEqual([]);
});

test('geen teken valt uit zijn cel, en twee tekens raken elkaar niet', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  const mis = await page.locator('table td:has(.meter)').evaluateAll((cellen) =>
    cellen.flatMap((een) => {
      const vak = een.getBoundingClientRect();
      const tekens = [...een.querySelectorAll('.meter')].map((teken) => teken.getBoundingClientRect());
      const past = tekens.every(({ left, right }) => left >= vak.left && right <= vak.right);
      // Wat niet naast elkaar past, staat onder elkaar.
      const los = tekens.every(({ left, top }, i) => {
        const vorige = tekens[i - 1];
        return !vorige || left >= vorige.right - 0.5 || top >= vorige.bottom - 0.5;
      });
      return past && los ? [] : [een.outerHTML.slice(0, 200)];
    }),
  );
  expect(mis).toEqual([]);
});

test('een tik op een cel opent eronder haar woorden en haar methoden, elk met een eigen oordeel', async () => {
  const { page, rust } = await venster.bezoek(adres + paden.bewijskaart);
  const link = cel(page, 'psychosociaal', 'werk-gevonden').first();
  const aantal = Number.parseInt(/(\d+) methoden?/.exec((await link.getAttribute('aria-label')) ?? '')?.[1] ?? '', 10);
  await link.click();
  await rust();
  const paneel = page.locator('.paneel');
  expect(await paneel.locator('h2').innerText()).toBe('Psychosociale aandachtspunten: Werk gevonden');
  expect(await paneel.locator('.woorden').innerText()).toContain('gunstig: sterk bewijs');
  expect(await paneel.locator('li > a').count()).toBe(aantal);
  expect(await paneel.locator('li', { hasText: 'IPS: Individuele Plaatsing en Steun' }).innerText()).toContain(
    'dit werkt',
  );
  expect(await link.getAttribute('aria-expanded')).toBe('true');
  expect(page.url()).toBe(adres + paden.bewijskaart);
  expect(await overtredingen(page, '.paneel')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await paneel.count()).toBe(0);
  expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
});

test('er is één paneel: wie een andere cel kiest, sluit de eerste', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  await cel(page, 'psychosociaal', 'werk-gevonden').first().click();
  await cel(page, 'werkervaring', 'welbevinden').first().click();
  expect(await page.locator('.paneel h2').allInnerTexts()).toEqual(['Werkervaring: Welbevinden']);
  expect(await page.locator('[aria-expanded=true]').count()).toBe(1);
});

test('komen de methoden nu niet, dan is er nog de weg naar de lijst', async () => {
  await venster.context.route(`**${paden.bewijskaartMethoden}`, (route) => route.abort());
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  const link = cel(page, 'psychosociaal', 'welbevinden').first();
  await link.click();
  const lijst = page.locator('.paneel').getByRole('link', { name: 'Toon deze methoden in de lijst' });
  expect(await lijst.getAttribute('href')).toBe(`${adres}${await link.getAttribute('href')}`);
});

test('de kolom en de rij lichten op van de cel waar je bent', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  await cel(page, 'werkervaring', 'welbevinden').first().hover();
  const licht = page.locator('table').first().locator('.licht');
  expect(await licht.first().innerText()).toBe('Welbevinden');
  expect(await licht.count()).toBe(await page.locator('table').first().locator('tr').count());
  const kleur = (plek: string) =>
    page
      .locator(plek)
      .first()
      .evaluate((th) => getComputedStyle(th).backgroundColor);
  expect(await kleur('tr[data-groep=werkervaring] th')).not.toBe(await kleur('tr[data-groep=lichamelijk] th'));
});

test('met het toetsenbord is het raster één halte, en lopen de pijlen over lege cellen heen', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  expect(await page.locator('table').first().locator('[tabindex="0"], a:not([tabindex])').count()).toBe(1);
  await cel(page, 'sociaal-cultureel', 'werk-gevonden').first().focus();
  await page.keyboard.press('ArrowRight');
  const hier = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await hier()).toMatch(/^Sociale en culturele vaardigheden, Werk behouden/);
  await page.keyboard.press('ArrowUp');
  expect(await hier()).toMatch(/^Praktische aandachtspunten, Werk behouden/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.paneel') !== null)).toBe(true);
});

describe('op een telefoon', () => {
  test('staat er één groep tegelijk, met elke uitkomst, haar teken en haar woorden', async () => {
    const { page } = await bezoek(await venster.nieuw(telefoon), adres + paden.bewijskaart);
    expect(await page.locator('table').first().isVisible()).toBe(false);
    await page.locator('#klantkenmerk-psychosociaal summary').click();
    await page.locator('#klantkenmerk-werkervaring summary').click();
    expect(await page.locator('details[open]').evaluateAll((alle) => alle.map(({ id }) => id))).toEqual([
      'klantkenmerk-werkervaring',
    ]);
    const getoond = page.locator('#klantkenmerk-werkervaring li');
    expect(await getoond.count()).toBe(werkervaring.length);
    for (const { code, aantal, uitslagen } of werkervaring) {
      const rij = page.locator(`#klantkenmerk-werkervaring [data-uitkomst=${code}]`);
      expect(await rij.locator('.meter').count(), code).toBe(uitslagen.length);
      const tekst = await rij.innerText();
      for (const woorden of [aantal, ...uitslagen.map((uitslag) => uitslag.tekst)]) expect(tekst).toContain(woorden);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await overtredingen(page, '#klantkenmerk-werkervaring')).toEqual([]);
  });

  test('staat er geen uitleg van het raster dat er niet is, en raken de alinea’s elkaar niet', async () => {
    const { page } = await bezoek(await venster.nieuw(telefoon), adres + paden.bewijskaart);
    const lezen = page.locator('#lezen');
    expect(await lezen.innerText()).toBe('Zo lees je de tekens');
    const [boven, onder] = [await lezen.boundingBox(), await page.locator('bewijs-kaart > p').first().boundingBox()];
    expect((onder?.y ?? 0) - (boven?.y ?? 0) - (boven?.height ?? 0)).toBeGreaterThanOrEqual(6);
    const breed = await venster.bezoek(adres + paden.bewijskaart);
    expect(await breed.page.locator('#lezen').innerText()).toContain('Stip: wel een methode, geen onderzoek.');
  });

  test('opent een tik op een uitkomst haar methoden eronder', async () => {
    const { page, rust } = await bezoek(await venster.nieuw(telefoon), adres + paden.bewijskaart);
    await page.locator('#doelgroep-jongeren-tot-27 summary').click();
    await page.locator('#doelgroep-jongeren-tot-27 [data-cel=werk-gevonden]').click();
    await rust();
    expect(await page.locator('.paneel li > a').allInnerTexts()).toContain(
      'IPS voor jongeren zonder werk of opleiding',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.each(ankers)('het oude anker %s brengt je ook zonder script bij de woorden van die groep', async (anker) => {
  for (const opties of [laptop, telefoon]) {
    const { page } = await bezoek(
      await venster.nieuw({ ...opties, javaScriptEnabled: false }),
      `${adres}${paden.bewijskaart}#${anker}`,
    );
    const groep = page.locator(`#${anker}`);
    expect(await groep.locator('.woorden').first().isVisible()).toBe(true);
    expect((await groep.boundingBox())?.y).toBeLessThan(100);
  }
});

test('elk anker dat de kaart ooit had, is er nog; ook in de tabel met woorden', async () => {
  for (const pad of [paden.bewijskaart, paden.bewijskaartWoorden]) {
    const { page } = await venster.bezoek(adres + pad);
    for (const anker of ['klantkenmerk', 'doelgroep', 'lezen', ...ankers])
      expect(await page.locator(`[id="${anker}"]`).count(), `${pad}#${anker}`).toBe(1);
  }
});

test('zonder JavaScript is elke cel een link naar precies haar methoden in de lijst', async () => {
  const { page } = await bezoek(
    await venster.nieuw({ ...laptop, javaScriptEnabled: false }),
    adres + paden.bewijskaart,
  );
  await cel(page, 'psychosociaal', 'welbevinden').first().click();
  await page.waitForURL('**/interventies/?klantkenmerk=psychosociaal&uitkomst=welbevinden');
});

test('op papier staat elke kaart op een eigen liggend vel, en de woorden niet', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaart);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const vellen = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(vellen.map(([, breed, hoog]) => Number(breed) > Number(hoog))).toEqual([true, true]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.groepen').first().isVisible()).toBe(false);
});

test('de tabel met woorden noemt elke groep en elke uitkomst die een methode heeft', async () => {
  const { page } = await venster.bezoek(adres + paden.bewijskaartWoorden);
  const tekst = await page.locator('main').innerText();
  expect(tekst).toContain('gunstig: sterk bewijs');
  expect(await page.locator('tbody tr').count()).toBe(23);
});
