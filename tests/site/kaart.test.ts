import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { gewogenRijen } from '../../src/vragen/werk.ts';
import { kopbeeld } from '../../src/weergave/bewijs/kopbeeld.ts';
import { kopregels } from '../../src/weergave/bewijs/kopbewijs.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { woorden } from '../fixtures/oordelen-met-de-hand.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { uitHtml, volste } from '../hulp/gebouwd.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { afgesneden, vellen } from '../hulp/pdf.ts';
import { leesQr } from '../hulp/qr.ts';
import { laptop, metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies, bibliotheek } = inhoud;
const volsteKaarten = volste(interventies, ({ id }) => paden.kaart(id)).map(
  ({ id }) => [id, adres + paden.kaart(id)] as const,
);

const venster = metBrowser(telefoon);

test('op het eerste scherm van een telefoon staan de eerste zin, elk oordeel heel, en het begin van de stappen', async () => {
  const page = await venster.context.newPage();
  for (const [id, kaart] of volsteKaarten) {
    await page.goto(kaart);
    const maat = await page.locator('.minuutkaart').evaluate((element) => {
      const onder = (kiezer: string) =>
        Math.max(...[...element.querySelectorAll(kiezer)].map((deel) => deel.getBoundingClientRect().bottom));
      return {
        zin: onder('.zeg'),
        oordeel: onder('.oordeel'),
        stap: element.querySelector('ol > li')?.getBoundingClientRect().bottom,
        rechts: Math.max(...[...element.querySelectorAll('*')].map((deel) => deel.getBoundingClientRect().right)),
        qr: element.querySelector('.qr')?.checkVisibility(),
      };
    });
    expect(maat.zin, id).toBeLessThanOrEqual(450);
    expect(maat.oordeel, id).toBeLessThanOrEqual(740);
    expect(maat.stap, id).toBeLessThanOrEqual(740);
    expect(maat.rechts, id).toBeLessThanOrEqual(360);
    // Wie op een telefoon leest, kan haar niet ook nog scannen.
    expect(maat.qr, id).toBe(false);
  }
});

test('elke kaart is één vel A4, en ook één vel A5, en niets is afgesneden', async () => {
  const page = await venster.context.newPage();
  for (const [id, kaart] of volsteKaarten) {
    await page.goto(kaart);
    expect(await vellen(page, 'A4'), id).toBe(1);
    expect(await vellen(page, 'A5'), id).toBe(1);
    expect(await afgesneden(page), id).toEqual([]);
  }
});

test('elke QR-code is te lezen en gaat naar het vaste adres, dat er ook in letters staat', async () => {
  const page = await lezer();
  for (const { id } of interventies) {
    const code = bibliotheek.permalinks.find((permalink) => permalink.id === id)?.code ?? '';
    const verwacht = vakwerk.adres + paden.vast(code);
    const qr = '.minuutkaart svg.qr';
    const [[vak = ''] = [], [pad = ''] = [], naam, adresregel] = await uitHtml(page, paden.kaart(id), [
      { kiezer: qr, kenmerk: 'viewBox' },
      { kiezer: `${qr} path`, kenmerk: 'd' },
      { kiezer: qr, kenmerk: 'aria-label' },
      { kiezer: '.adres' },
    ]);
    expect(leesQr({ maat: Number(vak.split(' ')[2]), pad }), id).toBe(verwacht);
    expect(naam, id).toEqual([`QR-code naar ${verwacht}`]);
    expect(adresregel, id).toEqual([verwacht.replace('https://', '')]);
    expect(existsSync(join('dist', paden.vast(code), 'index.html')), id).toBe(true);
  }
});

/** Een bladzijde vanwaar andere gelezen worden zonder ze te tonen. */
async function lezer(): Promise<Page> {
  const page = await (await venster.nieuw({ bypassCSP: true })).newPage();
  await page.goto(adres);
  return page;
}

test('op een telefoon, op papier en in een selectie staat op een kaart precies hetzelfde', async () => {
  for (const [id, kaart] of volsteKaarten) {
    const { page } = await bezoek(venster.context, kaart);
    const tekst = () => page.locator('.minuutkaart').innerText();
    const telefoontekst = await tekst();
    await page.emulateMedia({ media: 'print' });
    expect(woorden(await tekst()), id).toBe(woorden(telefoontekst));
    await page.emulateMedia({ media: null });
    await page.setViewportSize(laptop.viewport);
    expect(woorden(await tekst()), id).toBe(woorden(telefoontekst));
    await page.close();
  }
  const ids = volsteKaarten.slice(0, 3).map(([id]) => id);
  const { page } = await bezoek(venster.context, adres + paden.selectieMet(ids));
  await page.locator('.minuutkaart').nth(2).waitFor();
  for (const [i, id] of ids.entries()) {
    const eigen = await bezoek(venster.context, adres + paden.kaart(id));
    expect(woorden(await page.locator('.minuutkaart').nth(i).innerText()), id).toBe(
      woorden(await eigen.page.locator('.minuutkaart').innerText()),
    );
  }
});

test('de honderd mensen staan op de kaart waar de regels dat toelaten, met de zin die bij het getal hoort', async () => {
  const page = await lezer();
  for (const interventie of interventies) {
    const { id } = interventie;
    const beeld = kopbeeld(gewogenRijen(interventie, bibliotheek));
    const [roosters = [], [zin = ''] = []] = await uitHtml(page, paden.kaart(id), [
      { kiezer: '.minuutkaart .rooster' },
      { kiezer: '.cijfers' },
    ]);
    expect(roosters.length, id).toBe(beeld ? 1 : 0);
    if (beeld) expect(zin, id).toContain(beeld.bevinding.grootte);
  }
});

test('de kaart zegt wat, wanneer, de eerste zin, elke stap, let op, bewijs en voor wie niet', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/interventies/methodisch-werken/kaart/`);
  const tekst = await page.locator('.minuutkaart').innerText();
  const deze = interventies.find(({ id }) => id === 'methodisch-werken');
  for (const stap of deze?.stappen ?? []) expect(tekst).toContain(stap.titel);
  expect(tekst).toContain(deze?.titel);
  expect(tekst).toContain(deze?.inEenZin);
  expect(tekst).toContain(`“${deze?.eersteZin}”`);
  for (const kop of ['Zeg bijvoorbeeld', 'Stappen', 'Wanneer', 'Gaat vaak mis', 'Niet voor'])
    expect(tekst).toContain(kop);
  // Van het bewijs staat er elke zin, heel, met haar teken.
  expect(await page.locator('.oordeel .meter svg').count()).toBeGreaterThan(1);
  const zinnen = deze ? kopregels(gewogenRijen(deze, bibliotheek)).map(({ zin }) => zin.replace(/\.$/, '')) : [];
  expect(zinnen.length).toBeGreaterThan(1);
  for (const zin of zinnen) expect(tekst.toLowerCase()).toContain(zin.toLowerCase());
  expect(mis).toEqual([]);
});

test.each([360, 1280])('de kaart is toegankelijk op %i pixels, ook in het donker', async (width) => {
  const context = await venster.nieuw({ viewport: { width, height: 740 }, colorScheme: 'dark' });
  const { page, mis } = await bezoek(context, `${adres}/interventies/ips/kaart/`);
  expect(await overtredingen(page)).toEqual([]);
  expect(mis).toEqual([]);
});

test('zonder JavaScript is de kaart dezelfde', async () => {
  const zonder = await venster.nieuw({ ...telefoon, javaScriptEnabled: false });
  const teksten = [];
  for (const context of [venster.context, zonder]) {
    const { page } = await bezoek(context, `${adres}/interventies/ips/kaart/`);
    teksten.push(await page.locator('.minuutkaart').innerText());
  }
  expect(teksten[1]).toBe(teksten[0]);
});

test('een kaart staat niet in de zoekindex, de interventie wel', async () => {
  const { page } = await bezoek(venster.context, `${adres}/interventies/ips/kaart/`);
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  await page.getByRole('link', { name: 'De hele methode' }).click();
  await page.waitForURL('**/interventies/ips/');
  expect(await page.locator('[data-pagefind-body]').count()).toBe(1);
  await page.getByRole('link', { name: 'Kaart van één minuut' }).click();
  await page.waitForURL('**/interventies/ips/kaart/');
});

test.each([
  '/interventies/',
  '/interventies/ips/',
  '/vergelijken/?met=ips&met=jobs-training&met=dinges&met=proefplaatsing',
])('geprint is van %s niets afgesneden', async (pad) => {
  const context = await venster.nieuw(laptop);
  const { page } = await bezoek(context, adres + pad);
  expect(await afgesneden(page)).toEqual([]);
});
