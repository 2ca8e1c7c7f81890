import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { types } from '../../src/kern/codes.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { uitHtml } from '../hulp/gebouwd.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { tik } from '../hulp/klant.ts';
import { draai } from '../hulp/opdracht.ts';
import { afgesneden } from '../hulp/pdf.ts';
import { metEenVenster, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies } = inhoud;
const situaties = interventies.filter(({ status }) => status !== 'gearchiveerd').flatMap((i) => i.situaties);

const venster = metEenVenster(telefoon);

const open = () => bezoek(venster.context, `${adres}/situaties/`);
const zinnen = (page: Page) => page.locator('[data-methode]:visible').allInnerTexts();
const veld = (page: Page) => page.getByLabel('Wat zegt je klant?');

test('van de woorden van de klant naar wat je kunt zeggen, op een telefoon', async () => {
  const { page, mis } = await open();
  await veld(page).pressSequentially('Mijn klant durft niet te bellen');
  expect((await zinnen(page))[0]).toContain('Ik durf niet te bellen');
  // Onderaan ligt op een telefoon het toetsenbord.
  expect((await page.locator('[data-methode]:visible').first().boundingBox())?.y).toBeLessThan(740 / 2);
  expect(await page.getByRole('status').first().innerText()).toMatch(/^\d+ situaties? bij \d+ methoden?$/);
  await page.locator('[data-methode]:visible a').first().click();
  await page.waitForURL(/\/situaties\/[a-z-]+\/#/);
  const zin = page.locator('[data-zinnen] > li:target');
  expect(await zin.locator('summary').first().innerText()).toContain('durf niet te bellen');
  expect(await zin.getByText('Zeg bijvoorbeeld').isVisible()).toBe(true);
  await zin.getByRole('link', { name: /^In één minuut/ }).click();
  await page.waitForURL('**/kaart/');
  expect(await page.locator('.minuutkaart').count()).toBe(1);
  expect(mis).toEqual([]);
});

test('de tegels zeggen wat eronder valt en hoeveel; wie typt ziet alleen wat past, en wissen brengt de tegels terug', async () => {
  const { page } = await open();
  const tegels = page.locator('[data-tegels] section');
  expect(await tegels.count()).toBeLessThanOrEqual(8);
  const aantallen = (await tegels.locator('.aantal strong').allInnerTexts()).map(Number);
  expect(aantallen.reduce((som, aantal) => som + aantal, 0)).toBe(situaties.length);
  expect(await zinnen(page)).toEqual([]);
  await veld(page).fill('psycholoog');
  expect(await tegels.first().isVisible()).toBe(false);
  expect((await zinnen(page)).length).toBeGreaterThan(0);
  await veld(page).fill('');
  expect(await tegels.first().isVisible()).toBe(true);
  expect(await zinnen(page)).toEqual([]);
  await page.getByText(`Alle ${situaties.length} zinnen op een rij`).click();
  expect(await zinnen(page)).toHaveLength(situaties.length);
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

test('op een blad staat één keer dat de zinnen voorbeelden zijn, en bij elke zin wie haar zegt als dat eruit blijkt', async () => {
  const { page } = await bezoek(venster.context, `${adres}/situaties/weer-een-nee/`);
  expect((await page.locator('main').innerText()).match(/voorbeelden van de redactie, geen citaten/g)).toHaveLength(1);
  const regels = await page.locator('[data-zinnen] > li > details > summary').allInnerTexts();
  expect(regels.length).toBeLessThanOrEqual(12);
  expect(regels.find((regel) => regel.includes('Mijn klant'))).toMatch(/klantmanager$/);
  expect(regels[0]).toMatch(/klant$/);
});

test('een zin die open staat, is toegankelijk, past op een telefoon en zegt hoe zeker het is', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/situaties/weer-een-nee/`);
  await page.locator('[data-zinnen] > li > details > summary').evaluateAll((alle) => {
    for (const kop of alle as HTMLElement[]) kop.click();
  });
  expect(await page.locator('.antwoord:visible').count()).toBe(await page.locator('[data-zinnen] > li').count());
  for (const antwoord of await page.locator('.antwoord').all())
    expect(await antwoord.locator('.oordeel').count()).toBeGreaterThan(0);
  expect(await overtredingen(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(mis).toEqual([]);
});

test('een situatie uit het zoekveld brengt je bij die zin, met het antwoord open', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/`);
  await page.getByRole('combobox').pressSequentially('ik durf niet te bellen');
  await page
    .getByRole('option', { name: /durf niet te bellen/ })
    .first()
    .click();
  await page.waitForURL(/\/situaties\/[a-z-]+\/#/);
  const zin = page.locator('[data-zinnen] > li:target');
  expect(await zin.innerText()).toContain('durf niet te bellen');
  expect(await zin.locator('.antwoord').isVisible()).toBe(true);
  expect(mis).toEqual([]);
});

describe('oude adressen', () => {
  const [eerste] = interventies;
  const anker = `${eerste?.id}-1`;

  test('een oud anker van een zin gaat door naar haar blad', async () => {
    const { page } = await bezoek(venster.context, `${adres}/situaties/#${anker}`);
    await page.waitForURL(new RegExp(`/situaties/[a-z-]+/#${anker}$`));
    expect(await page.locator('[data-zinnen] > li:target .antwoord').isVisible()).toBe(true);
  });

  test('een zin die naar een ander blad ging, is onder haar anker nog te vinden', async () => {
    const { page } = await bezoek(venster.context, `${adres}/situaties/wat-nog-meer-speelt/#${anker}`);
    await page.waitForURL(new RegExp(`/situaties/[a-z-]+/#${anker}$`));
    expect(await page.locator('[data-zinnen] > li:target .antwoord').isVisible()).toBe(true);
  });

  test('zonder JavaScript staat elke zin onder haar oude anker, met een link naar haar antwoord', async () => {
    const zonder = await venster.nieuw({ javaScriptEnabled: false });
    const { page } = await bezoek(zonder, `${adres}/situaties/#${anker}`);
    const doel = page.locator(':target');
    expect(await doel.isVisible()).toBe(true);
    expect(await doel.innerText()).toContain(eerste?.situaties[0]);
    await doel.getByRole('link').click();
    await page.waitForURL(new RegExp(`/situaties/[a-z-]+/#${anker}$`));
    await page.locator('[data-zinnen] > li:target > details > summary').click();
    expect(await page.locator('[data-zinnen] > li:target .antwoord').isVisible()).toBe(true);
  });

  test.each(Object.keys(types))('een groep heette eerder %s: het anker wijst naar haar tegel', async (type) => {
    const zonder = await venster.nieuw({ javaScriptEnabled: false });
    const { page } = await bezoek(zonder, `${adres}/situaties/#${type}`);
    const tegel = page.locator('[data-tegels] section', { has: page.locator(':target') });
    expect(await tegel.getByRole('link').first().isVisible()).toBe(true);
  });
});

test('met een klant staat bij elk antwoord of hij op de onderzochte mensen lijkt', async () => {
  const { page } = await bezoek(venster.context, `${adres}/situaties/weer-een-nee/#cgt-groepstraining-1`);
  const regel = page.locator('[data-zinnen] > li:target [data-klantrijen]');
  expect(await regel.isVisible()).toBe(false);
  await tik(page, 'Uitkering', 'Bijstand');
  expect(await regel.innerText()).toMatch(/^Werk gevonden.*: /);
  await page.getByRole('button', { name: 'Wis deze klant' }).click();
  expect(await regel.isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('');
});

test('zonder JavaScript brengt elke bladzijde je van een zin bij een kaart die bestaat', async () => {
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  const { page } = await bezoek(zonder, `${adres}/situaties/`);
  const bladen = await page
    .locator('[data-tegels] a')
    .evaluateAll((alle) => alle.map((a) => a.getAttribute('href') ?? ''));
  await page.goto(`${adres}${bladen[0]}`);
  expect(await page.locator('main').locator('input:visible, button:visible').count()).toBe(0);
  const lezer = await (await venster.nieuw({ bypassCSP: true })).newPage();
  await lezer.goto(adres);
  const links = { kiezer: '[data-zinnen] > li .wegen a:last-child', kenmerk: 'href' };
  const kaarten = await Promise.all(bladen.map((blad) => uitHtml(lezer, blad, [links])));
  expect(kaarten.flat(2)).toHaveLength(situaties.length);
  for (const pad of new Set(kaarten.flat(2))) expect(existsSync(join('dist', pad, 'index.html')), pad).toBe(true);
});

test('op papier staat elk antwoord open, met het adres van de methode, en is niets afgesneden', async () => {
  const { page } = await bezoek(venster.context, `${adres}/situaties/weer-een-nee/`);
  expect(await afgesneden(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.antwoord').last().isVisible()).toBe(true);
  const link = page.locator('.antwoord h2 a').first();
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(await link.getAttribute('href'));
});

test('een interventie met één situatie houdt de bouw tegen', async () => {
  const map = await maakMap({ 'interventies/kort.mdx': interventieTekst({ situaties: ['Maar één situatie.'] }) });
  const { code, uitvoer } = await draai('scripts/build.ts', [], { VAKWERK_CONTENT: map });
  expect(code).toBe(1);
  expect(uitvoer).toContain('situaties');
  expect(uitvoer).toContain('er is niets gebouwd');
});
