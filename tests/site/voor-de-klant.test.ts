import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek } from '../hulp/bezoek.ts';
import { uitHtml, volste } from '../hulp/gebouwd.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { afgesneden, vellen } from '../hulp/pdf.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const proef = inject('proef');
const met = inhoud.interventies.filter(({ voorDeKlant }) => voorDeKlant);
const venster = metBrowser(telefoon);

test('elk blad zegt alles in gewone taal', async () => {
  expect(met.length).toBeGreaterThan(0);
  const page = await (await venster.nieuw({ bypassCSP: true })).newPage();
  await page.goto(adres);
  for (const { id, titel, voorDeKlant } of met) {
    const [[tekst = ''] = [], vakken] = await uitHtml(page, paden.voorDeKlant(id), [
      { kiezer: '.klantblad' },
      { kiezer: '.klantblad :is(.meter, input, textarea, form)' },
    ]);
    for (const deel of [titel, ...Object.values(voorDeKlant ?? {})]) expect(tekst, id).toContain(deel);
    // Geen tekens of woorden van de weging, en niets om iets over een klant in te vullen.
    expect(vakken, id).toEqual([]);
    expect(tekst, id).not.toMatch(/sterk bewijs|redelijk bewijs|beperkt bewijs|onderzoeken en|Gilde/);
  }
});

test('elk blad is één vel A4 en ook één vel A5', async () => {
  const page = await venster.context.newPage();
  for (const { id } of volste(met, ({ id }) => paden.voorDeKlant(id))) {
    await page.goto(adres + paden.voorDeKlant(id));
    expect(await vellen(page, 'A4'), id).toBe(1);
    expect(await vellen(page, 'A5'), id).toBe(1);
    expect(await afgesneden(page), id).toEqual([]);
  }
});

test('ook het langste blad dat mag, is één vel', async () => {
  const page = await venster.context.newPage();
  await page.goto(proef.adres + paden.voorDeKlant('een-methode'));
  await page.locator('.klantblad section p').evaluateAll((delen) => {
    for (const deel of delen) deel.textContent = 'Je zoekt hulp. '.repeat(27).slice(0, 400);
  });
  expect(await vellen(page, 'A4')).toBe(1);
  expect(await vellen(page, 'A5')).toBe(1);
});

test('van Doen en van de kaart gaat een link naar het blad, en van het blad terug', async () => {
  const { page } = await bezoek(venster.context, proef.adres + paden.interventie('een-methode'));
  await page.getByRole('link', { name: 'Voor de klant', exact: true }).click();
  await page.waitForURL('**/interventies/een-methode/voor-de-klant/');
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  expect(await page.locator('.klantblad [role=note]').innerText()).toContain('concept');
  await page.getByRole('link', { name: 'Kaart van één minuut' }).click();
  await page.getByRole('link', { name: 'Voor de klant', exact: true }).click();
  await page.waitForURL('**/interventies/een-methode/voor-de-klant/');
});

test('een methode zonder blad heeft er geen bladzijde en geen link voor, en niets voor dossier of wet', () => {
  expect(existsSync(join(proef.map, 'interventies/nieuw/voor-de-klant'))).toBe(false);
  for (const pad of [paden.interventie('nieuw'), paden.kaart('nieuw')]) {
    const html = readFileSync(join(proef.map, pad, 'index.html'), 'utf8');
    expect(html).not.toMatch(/voor-de-klant|Voor het dossier|Mag dit\?/);
  }
});

test('op Doen staat de zin voor het dossier dicht en is hij te kopiëren; of het mag staat open', async () => {
  const context = await venster.nieuw({ ...telefoon, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, mis } = await bezoek(context, proef.adres + paden.interventie('een-methode'));
  const zin = page.getByText('De methode is uitgelegd; de klant denkt erover na.');
  expect(await zin.isVisible()).toBe(false);
  await page.getByText('Voor het dossier').click();
  expect(await zin.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Kopieer deze zin' }).click();
  await page.getByText('Gekopieerd.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await zin.innerText());
  const magDit = page.locator('section', { has: page.getByRole('heading', { name: 'Mag dit?' }) });
  expect(await magDit.innerText()).toMatch(/De klant mag dit weigeren\.\s+Niet nagekeken in de wet\./);
  await magDit.getByRole('link', { name: 'Lees meer' }).click();
  await page.waitForURL('**/interventies/een-methode/over/#wet');
  expect(await page.locator(':target').isVisible()).toBe(true);
  expect(mis).toEqual([]);
});
