import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Vraag, verbind } from './bidi.ts';
import { programma } from './programma.ts';

/** Een tabblad van Firefox, bediend zoals een lezer dat doet. */
export interface Tabblad {
  ga(adres: string): Promise<void>;
  /** Wat een functie in de bladzijde antwoordt; alles wat zij gebruikt, krijgt zij mee. */
  vraag<Mee extends unknown[], Antwoord>(functie: (...mee: Mee) => Antwoord, ...mee: Mee): Promise<Awaited<Antwoord>>;
  /** Wacht tot een functie in de bladzijde iets antwoordt dat waar is, en geeft dat. */
  wacht<Mee extends unknown[], Antwoord>(functie: (...mee: Mee) => Antwoord, ...mee: Mee): Promise<Awaited<Antwoord>>;
  klik(kiezer: string): Promise<void>;
  typ(tekst: string): Promise<void>;
  /** De bladzijde als PDF op A4, met de marges die zij zelf noemt. */
  print(): Promise<Buffer>;
}

export interface Firefox {
  tabblad(): Promise<Tabblad>;
  sluit(): Promise<void>;
}

/** De Enter-toets, als teken voor `typ`. */
export const enter = '\ue007';

/** Firefox zonder scherm, met een leeg profiel, bediend met WebDriver BiDi: de gewone Firefox van het systeem kan dat zelf. */
export async function opentFirefox(): Promise<Firefox> {
  const profiel = mkdtempSync(join(tmpdir(), 'vakwerk-firefox-'));
  const opties = ['--headless', '--no-remote', '--profile', profiel, '--remote-debugging-port', '0', 'about:blank'];
  const proces = spawn(programma('firefox'), opties, { stdio: ['ignore', 'ignore', 'pipe'] });
  const dicht = new Promise<void>((klaar) => proces.on('close', () => klaar()));
  const vraag = await verbind(proces);
  await vraag('session.new', { capabilities: {} });
  return {
    tabblad: async () => tabblad(vraag, (await vraag('browsingContext.create', { type: 'tab' })).context as string),
    async sluit() {
      await vraag('browser.close', {});
      await dicht;
      rmSync(profiel, { recursive: true, force: true });
    },
  };
}

function tabblad(vraag: Vraag, context: string): Tabblad {
  const zelf: Tabblad = {
    ga: async (url) => void (await vraag('browsingContext.navigate', { context, url, wait: 'complete' })),
    async vraag(functie, ...mee) {
      const functionDeclaration = `async () => JSON.stringify(await (${functie})(...${JSON.stringify(mee)}))`;
      const uitslag = await vraag('script.callFunction', {
        functionDeclaration,
        target: { context },
        awaitPromise: true,
      });
      if (uitslag.type === 'exception')
        throw new Error(`In de bladzijde: ${JSON.stringify(uitslag.exceptionDetails)}`, { cause: functie });
      const { value } = uitslag.result as { value?: string };
      return value === undefined ? undefined : JSON.parse(value);
    },
    async wacht(functie, ...mee) {
      const begin = Date.now();
      for (;;) {
        // Tijdens het laden van een volgende bladzijde is er even niemand om te antwoorden.
        const antwoord = await zelf.vraag(functie, ...mee).catch(() => undefined);
        if (antwoord) return antwoord;
        if (Date.now() - begin > 20_000) throw new Error(`Na twintig seconden nog niet waar: ${functie}`);
        await new Promise((later) => setTimeout(later, 50));
      }
    },
    async klik(kiezer) {
      const plek = await zelf.wacht(plekVan, kiezer);
      await handel(vraag, context, 'pointer', [
        { type: 'pointerMove', ...plek },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    typ: (tekst) =>
      handel(
        vraag,
        context,
        'key',
        [...tekst].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async print() {
      const vel = { page: { width: 21, height: 29.7 }, background: false };
      return Buffer.from((await vraag('browsingContext.print', { context, ...vel })).data as string, 'base64');
    },
  };
  return zelf;
}

async function handel(vraag: Vraag, context: string, type: string, actions: object[]): Promise<void> {
  return vraag('input.performActions', { context, actions: [{ type, id: type, actions }] }).then(() => {});
}

/** Het midden van een onderdeel, als het te zien is. */
function plekVan(kiezer: string): { x: number; y: number } | null {
  const element = document.querySelector(kiezer);
  if (!element?.checkVisibility()) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
