import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { maakRedactie } from '../../scripts/bouw/redactie.ts';
import { type NepForge, nepForge, onze, type Voorstel } from './nep-forge.ts';

/** Een map met alleen het formulier, zoals de bouw het neerzet bij een site met deze forge. */
export async function gebouwdFormulier(): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-redactie-'));
  copyFileSync('public/favicon.svg', join(map, 'favicon.svg'));
  writeFileSync(join(map, '404.html'), 'Deze bladzijde is er niet.');
  await maakRedactie(
    map,
    { soort: 'github', adres: `https://github.com/${onze}`, tak: 'main', aanmelden: '' },
    'Vakwerk',
  );
  return map;
}

/** Iemand achter het formulier, met wat er misging: verzoeken naar een vreemde host en wat de CSP tegenhield. */
export interface Schrijver {
  page: Page;
  context: BrowserContext;
  forge: NepForge;
  mis: string[];
}

/** Opent het formulier met een nagemaakte forge en meldt aan met een toegangssleutel; wie nog geen kopie heeft, maakt er een. */
export async function aangemeld(browser: Browser, adres: string, breed = 1280): Promise<Schrijver> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: breed, height: 900 } });
  const forge = await nepForge(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const mis: string[] = [];
  page.on('pageerror', (fout) => mis.push(`script: ${fout.message}`));
  page.on(
    'console',
    (bericht) => /content security policy|refused|blocked/i.test(bericht.text()) && mis.push(bericht.text()),
  );
  page.on('request', (verzoek) => {
    const { protocol, origin } = new URL(verzoek.url());
    if (/^https?:$/.test(protocol) && ![new URL(adres).origin, 'https://api.github.com'].includes(origin))
      mis.push(verzoek.url());
  });
  await page.goto(`${adres}/redactie/`);
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' }).click();
  await page.locator('.dialog input').first().fill('github_pat_nep');
  await knop(page, 'Inloggen').click();
  await knop(page, 'Maak een kopie').click();
  await page.getByText('Je werkt in je eigen kopie').waitFor();
  return { page, context, forge, mis };
}

/** Opent een bestand dat er al is. */
export async function open({ page }: Schrijver, verzameling: string, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/collections/${verzameling}/entries/${id}`);
  await veld(page, 'titel');
}

/** Begint een nieuw bestand in een verzameling. */
export async function begin({ page }: Schrijver, verzameling: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/collections/${verzameling}/new`);
  await page.locator('[data-key-path]').first().waitFor();
}

/** Het veld op dit pad, zoals `stappen.1.zeg`. Sveltia tekent een veld pas als het in beeld komt, dus eerst dat eromheen. */
export async function veld(page: Page, pad: string): Promise<Locator> {
  const [bovenste = ''] = pad.split('.');
  await inBeeld(page, bovenste, () => page.locator('[data-key-path]').last().scrollIntoViewIfNeeded());
  const binnen = page.locator(`[data-key-path="${bovenste}"], [data-key-path^="${bovenste}."]`);
  return inBeeld(page, pad, async () => {
    await binnen.last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 150);
  });
}

async function inBeeld(page: Page, pad: string, verder: () => Promise<void>): Promise<Locator> {
  const gevonden = page.locator(`[data-key-path="${pad}"]`);
  for (let i = 0; i < 60 && (await gevonden.count()) === 0; i++) {
    await verder();
    await page.waitForTimeout(50);
  }
  await gevonden.scrollIntoViewIfNeeded();
  return gevonden;
}

/** Typt in een tekstveld, in plaats van wat er stond. */
export async function schrijf(page: Page, pad: string, tekst: string): Promise<void> {
  await (await veld(page, pad))
    .locator('input[type=text], input[type=number], input[inputmode], input[type=date], textarea')
    .first()
    .fill(tekst);
}

/** Zet een vinkje of kiest een mogelijkheid, bij een veld met keuzes. */
export async function kies(page: Page, pad: string, keuze: string): Promise<void> {
  const gevonden = await veld(page, pad);
  const uitklapbaar = gevonden.getByRole('combobox').first();
  if (await uitklapbaar.count()) {
    await uitklapbaar.click();
    await page.getByRole('option', { name: keuze, exact: true }).click();
  } else await gevonden.getByText(keuze, { exact: true }).click();
}

/** Voegt aan een lijst onderdelen toe: een tekst, of een groep velden. */
export async function voegToe(
  page: Page,
  pad: string,
  delen: readonly (string | Record<string, string>)[],
): Promise<void> {
  for (const [i, deel] of delen.entries()) {
    const lijst = await veld(page, pad);
    await lijst
      .getByRole('button', { name: /toevoegen$/ })
      .last()
      .click();
    if (typeof deel === 'string') await schrijf(page, `${pad}.${i}`, deel);
    else for (const [naam, tekst] of Object.entries(deel)) await schrijf(page, `${pad}.${i}.${naam}`, tekst);
  }
}

/** Bewaart, stuurt ter beoordeling en geeft het voorstel dat er dan is. */
export async function stuurIn({ page, forge }: Schrijver): Promise<Voorstel> {
  await knop(page, 'Opslaan').click();
  await knop(page, 'Insturen').click();
  await expect.poll(() => forge.voorstellen.length, { timeout: 20_000 }).toBe(1);
  return forge.voorstellen[0] as Voorstel;
}

function knop(page: Page, naam: string): Locator {
  return page.getByRole('button', { name: naam, exact: true });
}
