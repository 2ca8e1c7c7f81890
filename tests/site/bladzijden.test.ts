import { describe, expect, inject, test } from 'vitest';
import { bezoek, bladzijden, overtredingen } from '../hulp/bezoek.ts';
import { metBrowser } from '../hulp/venster.ts';

const venster = metBrowser();

const adres = inject('adres');

describe.each([360, 768, 1280])('op een scherm van %i pixels breed', (width) => {
  test.each(Object.entries(bladzijden))('is de bladzijde %s toegankelijk, heel en stil', async (_, pad) => {
    const context = await venster.nieuw({ viewport: { width, height: 800 } });
    const { page, mis } = await bezoek(context, adres + pad);
    expect(await overtredingen(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(mis).toEqual([]);
  });
});

/** Wat op het bord van de redactie aan de beurt is, hangt van de dag af (onderhoud.test.ts). */
const hetzelfde = Object.entries(bladzijden).filter(([naam]) => naam !== 'onderhoud');

test.each(hetzelfde)('zonder JavaScript toont de bladzijde %s dezelfde tekst', async (naam, pad) => {
  const met = await venster.nieuw();
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  // Filters zijn er alleen met script (lijst.test.ts); de regels zelf staan er altijd.
  const deel = naam === 'lijst' ? 'main .methoden' : naam === 'bronnen' ? 'main .kaarten' : 'main';
  const tekst = async (context: typeof met) => {
    const { page } = await bezoek(context, adres + pad);
    // Vragen over de klant en knoppen zijn er alleen met script; wat er te lezen is, staat er altijd.
    await page
      .locator('klant-vragen, bewaar-knop, vergelijk-knop, vergelijk-balk, print-knop, [data-met-script]')
      .evaluateAll((alle) => alle.map((deel) => deel.remove()));
    return page.locator(deel).innerText();
  };
  const [metScript, zonderScript] = [await tekst(met), await tekst(zonder)];
  if (['zoeken', 'vergelijken', 'selectie'].includes(naam)) expect(zonderScript).toContain('alle interventies');
  else expect(zonderScript).toBe(metScript);
});

test('een adres dat er niet is, krijgt een bladzijde met zoekveld en een 404', async () => {
  const context = await venster.nieuw();
  const page = await context.newPage();
  const antwoord = await page.goto(`${adres}/bestaat-niet/`);
  expect(antwoord?.status()).toBe(404);
  expect(await page.locator('form.zoekveld').count()).toBe(1);
});

test('het vaste adres van een interventie brengt je zonder script bij de interventie', async () => {
  const context = await venster.nieuw({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${adres}/vw/1/`);
  await page.waitForURL('**/interventies/coral-beslishulp/');
});

test('op papier staat al het bewijs van een methode open, met de adressen van links erbij', async () => {
  const context = await venster.nieuw();
  const { page } = await bezoek(context, `${adres}${bladzijden.bewijs}`);
  await page.emulateMedia({ media: 'print' });
  const dicht = await page.locator('article details').evaluateAll((alle) =>
    alle
      // De vragen over de klant horen niet op papier.
      .filter((details) => !details.closest('klant-vragen'))
      .flatMap((details) => [...details.children])
      .filter((deel) => deel.getBoundingClientRect().height === 0)
      .map((deel) => deel.outerHTML),
  );
  expect(dicht).toEqual([]);
  const link = page.locator('article p > a[href^="/"]:not(.bronlink)').first();
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(await link.getAttribute('href'));
});

test.each(Object.entries(bladzijden))(
  'wie de bladzijde %s met Tab doorloopt, ziet steeds waar zij is',
  async (_, pad) => {
    const context = await venster.nieuw({ viewport: { width: 1280, height: 800 } });
    const { page } = await bezoek(context, adres + pad);
    const gezien: string[] = [];
    for (let keer = 0; keer < 25; keer++) {
      await page.keyboard.press('Tab');
      const hier = await page.evaluate(() => {
        const plek = document.activeElement;
        if (!plek || plek === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(plek);
        const { width, height } = plek.getBoundingClientRect();
        const zichtbaar = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        return { naam: plek.outerHTML.slice(0, 80), zichtbaar: zichtbaar && width > 0 && height > 0 };
      });
      if (!hier) break;
      expect(hier).toEqual({ naam: hier.naam, zichtbaar: true });
      gezien.push(hier.naam);
    }
    expect(gezien[0]).toContain('#inhoud');
    expect(gezien.length).toBeGreaterThan(5);
  },
);
