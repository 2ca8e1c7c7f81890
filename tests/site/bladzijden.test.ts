import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Bezoek, bezoek, bladzijden, overtredingen } from '../hulp/bezoek.ts';
import { deBrowser } from '../hulp/browser.ts';
import { keuring } from '../hulp/keuring.ts';
import { metBrowser } from '../hulp/venster.ts';

const venster = metBrowser();

const adres = inject('adres');

/** Hier staat zoveel als er records zijn. Axe ziet elk soort regel ook bij de kleine bedachte inhoud; `npm run keuring` neemt de onze. */
const metElkRecord: readonly string[] = keuring
  ? []
  : [
      'situaties',
      'lijst',
      'bronnen',
      'begrippen',
      'bewijskaart',
      'bewijskaart in woorden',
      'wat elke methode vraagt',
      'wijzigingen',
      'onderhoud',
    ];

/** Eén tabblad voor alle bladzijden, een zonder script, en een bij de bedachte inhoud. */
let hier: Bezoek;
let kaal: Bezoek;
let klein: Bezoek;
beforeAll(async () => {
  const browser = await deBrowser();
  const tabblad = async (site: string, opties = {}) =>
    bezoek(await browser.newContext({ viewport: telefoon, ...opties }), `${site}/privacy/`);
  hier = await tabblad(adres);
  kaal = await tabblad(adres, { viewport: laptop, javaScriptEnabled: false });
  klein = await tabblad(inject('proef').adres);
  return () => Promise.all([hier, kaal, klein].map(({ page }) => page.context().close()));
});

const telefoon = { width: 360, height: 800 };
const laptop = { width: 1280, height: 800 };

describe.each(Object.entries(bladzijden))('de bladzijde %s', (naam, pad) => {
  beforeAll(async () => {
    // Geen bladzijde merkt wat op een vorige gekozen is.
    await hier.page.evaluate(() => {
      for (const opslag of [sessionStorage, localStorage]) opslag.clear();
    });
    await hier.page.setViewportSize(telefoon);
    await hier.ga(adres + pad);
  });

  test.each([360, 768, 1280])('is op een scherm van %i pixels breed heel en stil', async (width) => {
    const { page, mis, rust } = hier;
    await page.setViewportSize({ width, height: 800 });
    await rust();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(mis).toEqual([]);
  });

  test('is toegankelijk, op een telefoon en op een breder scherm waar dat iets anders toont', async () => {
    const bezocht = metElkRecord.includes(naam) ? klein : hier;
    if (bezocht === klein) await klein.ga(inject('proef').adres + pad);
    const { page, rust } = bezocht;
    const gezien = new Set<string>();
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await rust();
      const tekst = await page.locator('main').innerText();
      if (gezien.has(tekst) && !keuring) continue;
      gezien.add(tekst);
      expect(await overtredingen(page), `${width} pixels`).toEqual([]);
    }
  });

  test('past op een telefoon ook met letters die twee keer zo groot zijn, met alles open', async () => {
    const { page } = hier;
    await page.setViewportSize(telefoon);
    const breedte = await page.evaluate(() => {
      const dicht = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of dicht) details.open = true;
      document.documentElement.style.fontSize = '200%';
      const gevonden = document.documentElement.scrollWidth;
      document.documentElement.style.fontSize = '';
      for (const details of dicht) details.open = false;
      return gevonden;
    });
    expect(breedte).toBeLessThanOrEqual(360);
  });

  test('toont wie haar met Tab doorloopt steeds waar zij is', async () => {
    const { page } = hier;
    await page.setViewportSize(laptop);
    const gezien: string[] = [];
    for (let keer = 0; keer < 25; keer++) {
      await page.keyboard.press('Tab');
      const plek = await page.evaluate(() => {
        const plek = document.activeElement;
        if (!plek || plek === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(plek);
        const { width, height } = plek.getBoundingClientRect();
        const zichtbaar = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        return { naam: plek.outerHTML.slice(0, 80), zichtbaar: zichtbaar && width > 0 && height > 0 };
      });
      if (!plek) break;
      expect(plek).toEqual({ naam: plek.naam, zichtbaar: true });
      gezien.push(plek.naam);
    }
    // Een adres dat het formulier bij een vraag opent, zet de lezer daar.
    if (naam !== 'formulier') expect(gezien[0]).toContain('#inhoud');
    expect(gezien.length).toBeGreaterThan(5);
  });

  // Wat op het bord van de redactie aan de beurt is, hangt van de dag af (onderhoud.test.ts).
  test.skipIf(naam === 'onderhoud')('toont zonder JavaScript dezelfde tekst', async () => {
    await hier.page.setViewportSize(laptop);
    await kaal.ga(adres + pad);
    // Filters zijn er alleen met script (lijst.test.ts); de regels zelf staan er altijd.
    const deel = naam === 'lijst' || naam === 'bronnen' ? 'main [data-vak]' : 'main';
    const tekst = async ({ page }: Bezoek) => {
      // Vragen over de klant en knoppen zijn er alleen met script; wat er te lezen is, staat er altijd.
      await page
        .locator('klant-vragen, bewaar-knop, vergelijk-knop, vergelijk-balk, print-knop, [data-met-script]')
        .evaluateAll((alle) => alle.map((deel) => deel.remove()));
      return (await page.locator(deel).allInnerTexts()).join('\n');
    };
    const [metScript, zonderScript] = [await tekst(hier), await tekst(kaal)];
    if (['zoeken', 'vergelijken', 'selectie'].includes(naam)) expect(zonderScript).toContain('alle methoden');
    else if (naam === 'formulier') expect(zonderScript).toContain('Dit formulier werkt alleen met JavaScript');
    else expect(zonderScript).toBe(metScript);
  });
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

test('op papier staat het bewijs van een methode open, zonder wat alleen onderzoekers nodig hebben, met de adressen van links erbij', async () => {
  const context = await venster.nieuw();
  const { page } = await bezoek(context, `${adres}${bladzijden.bewijs}`);
  await page.emulateMedia({ media: 'print' });
  const dicht = await page.locator('article details').evaluateAll((alle) =>
    alle
      // De vragen over de klant horen niet op papier.
      .filter((details) => !details.closest('klant-vragen'))
      .flatMap((details) => [...details.children])
      // Kopjes om op te klikken en wat alleen wie narekent nodig heeft, staan op de bladzijde zelf.
      .filter((deel) => !deel.matches('summary, .onderzoekers, .bezwaar'))
      .filter((deel) => deel.getBoundingClientRect().height === 0)
      .map((deel) => deel.outerHTML),
  );
  expect(dicht).toEqual([]);
  const link = page.locator('article p > a[href^="/"]:not(.bronlink)').first();
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(await link.getAttribute('href'));
});
