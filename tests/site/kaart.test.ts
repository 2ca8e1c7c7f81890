import { expect, inject, test } from 'vitest';
import { gewogenRijen } from '../../src/vragen/werk.ts';
import { kopregels } from '../../src/weergave/bewijs/kopbewijs.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { afgesneden, vellen } from '../hulp/pdf.ts';
import { leesQr } from '../hulp/qr.ts';
import { laptop, metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies, bibliotheek } = inhoud;
const kaarten = interventies.map(({ id }) => [id, adres + paden.kaart(id)] as const);

const venster = metBrowser(telefoon);

test('elke kaart past op één scherm van een telefoon, en is daar heel', async () => {
  const page = await venster.context.newPage();
  for (const [id, kaart] of kaarten) {
    await page.goto(kaart);
    const maat = await page.locator('.minuutkaart').evaluate((element) => {
      const delen = [...element.querySelectorAll('*')].map((deel) => deel.getBoundingClientRect());
      return {
        onder: Math.max(element.getBoundingClientRect().bottom, ...delen.map((deel) => deel.bottom)),
        rechts: Math.max(...delen.map((deel) => deel.right)),
        boven: element.getBoundingClientRect().top,
      };
    });
    expect(maat.boven, id).toBeGreaterThanOrEqual(0);
    expect(maat.onder, id).toBeLessThanOrEqual(740);
    expect(maat.rechts, id).toBeLessThanOrEqual(360);
  }
});

test('elke kaart is één vel A4, en ook één vel A5, en niets is afgesneden', async () => {
  const page = await venster.context.newPage();
  for (const [id, kaart] of kaarten) {
    await page.goto(kaart);
    expect(await vellen(page, 'A4'), id).toBe(1);
    expect(await vellen(page, 'A5'), id).toBe(1);
    expect(await afgesneden(page), id).toEqual([]);
  }
});

test('elke QR-code is te lezen en gaat naar het vaste adres, dat er ook in letters staat', async () => {
  const page = await venster.context.newPage();
  for (const [id, kaart] of kaarten) {
    await page.goto(kaart);
    const code = bibliotheek.permalinks.find((permalink) => permalink.id === id)?.code ?? '';
    const verwacht = vakwerk.adres + paden.vast(code);
    const qr = page.locator('.minuutkaart svg');
    const vak = (await qr.getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
    const pad = (await qr.locator('path').getAttribute('d')) ?? '';
    expect(leesQr({ maat: vak[2] ?? 0, pad }), id).toBe(verwacht);
    expect(await page.getByRole('img', { name: `QR-code naar ${verwacht}` }).count(), id).toBe(1);
    expect(await page.locator('.adres').innerText(), id).toBe(verwacht.replace('https://', ''));
    expect((await page.request.get(adres + paden.vast(code))).status(), id).toBe(200);
  }
});

test('wat op een telefoon kort is, staat op papier voluit', async () => {
  const { page } = await bezoek(venster.context, `${adres}/interventies/ips/kaart/`);
  const ips = interventies.find(({ id }) => id === 'ips');
  const tekst = () => page.locator('.minuutkaart').innerText();
  expect(await tekst()).not.toContain(ips?.wanneer);
  await page.emulateMedia({ media: 'print' });
  expect(await tekst()).toContain(ips?.wanneer);
  expect(await tekst()).toContain(ips?.valkuilen[0]);
  for (const { wie } of ips?.betrokkenen ?? []) expect(await tekst()).toContain(wie);
});

test('de kaart zegt wat, wanneer, de eerste zin, elke stap, let op, bewijs en met wie', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/interventies/methodisch-werken/kaart/`);
  const tekst = await page.locator('.minuutkaart').innerText();
  const deze = interventies.find(({ id }) => id === 'methodisch-werken');
  for (const stap of deze?.stappen ?? []) expect(tekst).toContain(stap.titel);
  expect(tekst).toContain(deze?.titel);
  expect(tekst).toContain(deze?.inEenZin);
  expect(tekst).toContain(`“${deze?.eersteZin}”`);
  for (const kop of ['Wanneer', 'Let op', 'Bewijs', 'Met wie']) expect(tekst).toContain(kop);
  // Van het bewijs staat er elke zin, heel.
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
