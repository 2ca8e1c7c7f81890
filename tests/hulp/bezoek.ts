import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page, Request } from 'playwright-core';

/** Eén bladzijde van elke soort, als pad. */
export const bladzijden = {
  home: '/',
  situaties: '/situaties/',
  'situaties die op elkaar lijken': '/situaties/weer-een-nee/',
  kaart: '/interventies/coral-beslishulp/kaart/',
  'voor de klant': '/interventies/ips/voor-de-klant/',
  vergelijken: '/vergelijken/?met=coral-beslishulp&met=ips',
  selectie: '/selectie/?met=coral-beslishulp&met=ips',
  lijst: '/interventies/',
  interventie: '/interventies/coral-beslishulp/',
  bewijs: '/interventies/coral-beslishulp/bewijs/',
  leren: '/interventies/coral-beslishulp/leren/',
  'over een methode': '/interventies/coral-beslishulp/over/',
  meetinstrument: '/interventies/zelfredzaamheid-matrix/bewijs/',
  bronnen: '/bronnen/',
  bron: '/bronnen/janssens-2023-coral/',
  leerpaden: '/leerpaden/',
  leerpad: '/leerpaden/word-een-dinges/',
  begrippen: '/begrippen/',
  bewijskaart: '/bewijskaart/',
  'bewijskaart in woorden': '/bewijskaart/woorden/',
  agenda: '/bewijskaart/agenda/',
  zoeken: '/zoeken/?q=stigma',
  over: '/over/',
  bewijsuitleg: '/over/bewijs/',
  tekens: '/over/tekens/',
  'wat we niet dachten': '/over/wat-we-niet-dachten/',
  redactiestatuut: '/over/redactiestatuut/',
  'voor klantmanagers': '/over/klantmanagers/',
  'voor Gildes': '/over/gildes/',
  'voor trainers': '/over/trainers/',
  'voor leidinggevenden': '/over/leidinggevenden/',
  'wat elke methode vraagt': '/wat-vraagt-het/',
  data: '/data/',
  bijdragen: '/bijdragen/',
  formulier: '/bijdragen/formulier/?soort=ervaring',
  'formulier op papier': '/bijdragen/papier/',
  wijzigingen: '/wijzigingen/',
  onderhoud: '/onderhoud/',
  colofon: '/over/colofon/',
  privacy: '/privacy/',
  'niet gevonden': '/404.html',
} as const;

export interface Bezoek {
  page: Page;
  /** Wat er misging: fouten in de console, scriptfouten, en verzoeken naar een ander adres. */
  mis: string[];
  /** Wacht tot de bladzijde niets meer ophaalt of te doen heeft. */
  rust: () => Promise<void>;
  /** Naar een ander adres van dezelfde site, in hetzelfde tabblad: een nieuw kost meer dan de meeste bladzijden. `mis` begint leeg. */
  ga: (adres: string) => Promise<void>;
}

/** Opent een adres, houdt bij wat er misgaat, en wacht tot de bladzijde niets meer doet. */
export async function bezoek(context: BrowserContext, adres: string): Promise<Bezoek> {
  const page = await context.newPage();
  const rust = rustVan(page);
  const mis: string[] = [];
  const { origin } = new URL(adres);
  page.on('console', (bericht) => bericht.type() === 'error' && mis.push(`console: ${bericht.text()}`));
  page.on('pageerror', (fout) => mis.push(`script: ${fout.message}`));
  page.on(
    'request',
    (verzoek) => new URL(verzoek.url()).origin !== origin && mis.push(`ander adres: ${verzoek.url()}`),
  );
  const ga = async (naar: string) => {
    mis.length = 0;
    await page.goto(naar);
    await rust();
  };
  await ga(adres);
  return { page, mis, rust, ga };
}

/** Houdt bij wat een bladzijde ophaalt. Het antwoord wacht tot alles er is en haar scripts niets meer te doen hebben. */
export function rustVan(page: Page): () => Promise<void> {
  const onderweg = new Set<Request>();
  page.on('request', (verzoek) => onderweg.add(verzoek));
  page.on('requestfinished', (verzoek) => onderweg.delete(verzoek));
  page.on('requestfailed', (verzoek) => onderweg.delete(verzoek));
  return async () => {
    const begin = Date.now();
    let isEr = false;
    do {
      isEr = await page.evaluate(uitgewerkt).then(() => true, vertrokken);
      if (Date.now() - begin > 30_000)
        throw new Error(
          `Na een halve minuut nog onderweg: ${[...onderweg].map((verzoek) => verzoek.url()).join(', ')}`,
        );
    } while (!isEr || onderweg.size > 0);
  };
}

/** De ontwikkelserver laadt een bladzijde opnieuw als zij een pakket voor het eerst ziet: dan is zij nog niet in rust. */
function vertrokken(fout: Error): false {
  if (!fout.message.includes('Execution context was destroyed')) throw fout;
  return false;
}

/** Klaar als elke taak die al wachtte gedaan is; zonder scripts meteen. Wachten op een volgend beeld kan niet: zonder scherm komt dat soms nooit. */
async function uitgewerkt(): Promise<void> {
  if (matchMedia('(scripting: none)').matches) return;
  for (let beurt = 0; beurt < 3; beurt++)
    await new Promise((klaar) => scheduler.postTask(klaar, { priority: 'background' }));
}

/** Van de browser; TypeScript kent hem nog niet. */
declare const scheduler: { postTask(doe: (niets: unknown) => void, hoe: { priority: 'background' }): void };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * De overtredingen van toegankelijkheid die axe ziet, elk als regel met de plek. Met `binnen` (een CSS-selector) alleen daar: voor wat
 * een handeling verandert op een bladzijde die elders al heel nagelopen is. Axe rekent naar het aantal elementen.
 */
export async function overtredingen(page: Page, binnen = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (waar) => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run(waar: string, hoe: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(waar, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, binnen);
}
