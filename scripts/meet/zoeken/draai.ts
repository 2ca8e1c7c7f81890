import type { Browser, Page } from 'playwright-core';
import type { Antwoord } from './maten.ts';
import type { Proefvraag } from './proef.ts';
import { type Server, serveer } from './server.ts';

/** Wat elke meetbladzijde aanbiedt. */
interface Meetvenster extends Window {
  zoek(vraag: string, aantal?: number): Promise<{ adressen: string[]; verbeterd: string }>;
  zoekAlleen(vraag: string): Promise<number>;
}

/** Doet iets met een verse meetbladzijde en haar server, en ruimt daarna op. */
export async function opBladzijde<T>(
  browser: Browser,
  map: string,
  doe: (page: Page, server: Server) => Promise<T>,
  voor = '',
): Promise<T> {
  const server = await serveer(map);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    if (voor) await page.addInitScript(voor);
    await page.goto(server.adres);
    await page.waitForFunction('window.klaar');
    return await doe(page, server);
  } finally {
    await context.close();
    server.stop();
  }
}

/** Stelt elke vraag aan de zoekmachine in deze map; `telt` zegt welke bladzijden meedoen. */
export function stelVragen(
  browser: Browser,
  map: string,
  vragen: readonly Proefvraag[],
  telt: (adres: string) => boolean = () => true,
): Promise<Antwoord[]> {
  return opBladzijde(browser, map, async (page) => {
    const antwoorden: Antwoord[] = [];
    for (const vraag of vragen) {
      const { adressen, verbeterd, ms } = await page.evaluate(async (tekst) => {
        const begin = performance.now();
        const antwoord = await (window as unknown as Meetvenster).zoek(tekst, 40);
        return { ...antwoord, ms: performance.now() - begin };
      }, vraag.query);
      const ids = adressen.filter(telt).map((adres) => adres.split('/').at(-2) ?? '');
      antwoorden.push({ vraag, ids: ids.slice(0, 10), verbeterd, ms });
    }
    return antwoorden;
  });
}

/** De bytes die de eerste zoekopdracht van een bezoek ophaalt, met zoveel gevonden bladzijden. */
export function koud(browser: Browser, map: string, vraag: string, aantal: number): Promise<number> {
  return opBladzijde(browser, map, async (page, server) => {
    await page.evaluate(([tekst, n]) => (window as unknown as Meetvenster).zoek(tekst, n), [vraag, aantal] as const);
    return server.bytes();
  });
}

/** Milliseconden per toetsaanslag met een vier keer zo trage processor, zonder worker: die zou buiten de rem vallen. */
export function perToets(browser: Browser, map: string, vragen: readonly string[]): Promise<number[]> {
  return opBladzijde(
    browser,
    map,
    async (page) => {
      const rem = await page.context().newCDPSession(page);
      await page.evaluate(() => (window as unknown as Meetvenster).zoekAlleen('werk'));
      await rem.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      return page.evaluate(async (alle) => {
        const tijden: number[] = [];
        for (const vraag of alle)
          for (let letters = 2; letters <= vraag.length; letters++) {
            const begin = performance.now();
            await (window as unknown as Meetvenster).zoekAlleen(vraag.slice(0, letters));
            tijden.push(performance.now() - begin);
          }
        return tijden;
      }, vragen);
    },
    'delete window.Worker;',
  );
}

/** Elk begin van drie letters of meer. */
export function beginnenVan(woorden: readonly string[]): string[] {
  const beginnen = woorden.flatMap((woord) =>
    Array.from({ length: Math.max(0, woord.length - 2) }, (_, i) => woord.slice(0, i + 3)),
  );
  return [...new Set(beginnen)];
}

/** Welke van deze beginnen van woorden niets vinden. */
export function zonderResultaat(browser: Browser, map: string, beginnen: readonly string[]): Promise<string[]> {
  return opBladzijde(browser, map, (page) =>
    page.evaluate(async (alle) => {
      const leeg: string[] = [];
      for (const begin of alle)
        if ((await (window as unknown as Meetvenster).zoekAlleen(begin)) === 0) leeg.push(begin);
      return leeg;
    }, beginnen),
  );
}
