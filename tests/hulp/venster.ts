import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { type Bezoek, bezoek } from './bezoek.ts';
import { deBrowser } from './browser.ts';

export const telefoon = { viewport: { width: 360, height: 740 } };
export const laptop = { viewport: { width: 1280, height: 900 } };

export interface Venster {
  /** Het venster van deze test: begint leeg en gaat erna dicht. */
  readonly context: BrowserContext;
  /** Nog een venster dat niets van het eerste weet, tot het eind van de test. */
  nieuw(opties?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Geeft elke test van een bestand een eigen venster met deze opties, in de browser die alle bestanden delen. */
export function metBrowser(opties: BrowserContextOptions = {}): Venster {
  return venster(opties, beforeEach, afterEach);
}

/**
 * Eén venster voor alle tests van een bestand; elke test begint met een nieuw tabblad. Wat de browser eens haalde, heeft hij dan al.
 * Alleen voor tests van bladzijden die niets op het apparaat bewaren.
 */
export function metEenVenster(opties: BrowserContextOptions = {}): Venster {
  const een = venster(opties, beforeAll, afterAll);
  afterEach(async () => {
    for (const page of een.context.pages()) await page.close();
  });
  return een;
}

/**
 * Eén tabblad voor alle tests van een bestand: een nieuw tabblad is een nieuw proces, en dat kost meer dan de meeste bladzijden. Elke test
 * begint met een bezoek, zonder wat een vorige test omleidde, op papier zette of in het tabblad liet staan.
 */
export function metEenTabblad(
  opties: BrowserContextOptions = {},
): Venster & { bezoek(adres: string): Promise<Bezoek> } {
  const een = venster(opties, beforeAll, afterAll);
  let tabblad: Bezoek | undefined;
  afterEach(async () => {
    for (const page of een.context.pages()) if (page !== tabblad?.page) await page.close();
    await tabblad?.page.unrouteAll();
    await tabblad?.page.emulateMedia({ media: null });
  });
  return {
    get context() {
      return een.context;
    },
    nieuw: een.nieuw,
    async bezoek(adres) {
      if (tabblad) await opnieuw(tabblad, adres);
      else tabblad = await bezoek(een.context, adres);
      return tabblad;
    },
  };
}

async function opnieuw({ page, ga }: Bezoek, adres: string): Promise<void> {
  await page.evaluate(() => {
    for (const opslag of [sessionStorage, localStorage]) opslag.clear();
  });
  // Naar een anker op dezelfde bladzijde laadt een browser haar niet opnieuw.
  if (adres.includes('#')) await page.goto('about:blank');
  await ga(adres);
}

function venster(opties: BrowserContextOptions, vooraf: typeof beforeEach, erna: typeof afterEach): Venster {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await deBrowser();
  });
  vooraf(async () => {
    context = geduldig(await browser.newContext(opties));
  });
  erna(() => context.close());
  return {
    get context() {
      return context;
    },
    async nieuw(anders = {}) {
      const ander = geduldig(await browser.newContext(anders));
      onTestFinished(() => ander.close());
      return ander;
    },
  };
}

/** Op een drukke machine duurt iets soms lang; dat is nog niet stuk. */
function geduldig(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(60_000);
  return context;
}
