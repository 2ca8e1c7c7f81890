import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/** Eén bladzijde van elke soort, als pad. */
export const bladzijden = {
  home: '/',
  situaties: '/situaties/',
  kaart: '/interventies/coral-beslishulp/kaart/',
  vergelijken: '/vergelijken/?met=coral-beslishulp&met=ips',
  selectie: '/selectie/?met=coral-beslishulp&met=ips',
  lijst: '/interventies/',
  interventie: '/interventies/coral-beslishulp/',
  meetinstrument: '/interventies/zelfredzaamheid-matrix/',
  bronnen: '/bronnen/',
  bron: '/bronnen/janssens-2023-coral/',
  begrippen: '/begrippen/',
  bewijskaart: '/bewijskaart/',
  agenda: '/bewijskaart/agenda/',
  zoeken: '/zoeken/?q=stigma',
  over: '/over/',
  bewijsuitleg: '/over/bewijs/',
  'voor klantmanagers': '/over/klantmanagers/',
  'voor Gildes': '/over/gildes/',
  'voor trainers': '/over/trainers/',
  'voor leidinggevenden': '/over/leidinggevenden/',
  data: '/data/',
  bijdragen: '/bijdragen/',
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
}

/** Opent een adres en houdt bij wat er misgaat. */
export async function bezoek(context: BrowserContext, adres: string): Promise<Bezoek> {
  const page = await context.newPage();
  const mis: string[] = [];
  const { origin } = new URL(adres);
  page.on('console', (bericht) => bericht.type() === 'error' && mis.push(`console: ${bericht.text()}`));
  page.on('pageerror', (fout) => mis.push(`script: ${fout.message}`));
  page.on(
    'request',
    (verzoek) => new URL(verzoek.url()).origin !== origin && mis.push(`ander adres: ${verzoek.url()}`),
  );
  await page.goto(adres, { waitUntil: 'networkidle' });
  return { page, mis };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** De overtredingen van toegankelijkheid die axe ziet, elk als regel met de plek. */
export async function overtredingen(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
