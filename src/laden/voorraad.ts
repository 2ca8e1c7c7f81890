import { createHash, randomUUID } from 'node:crypto';
import { promises as fs, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Bestand } from './bestanden.ts';
import type { Gekeurd } from './keur.ts';
import { projectmap } from './projectmap.ts';

/**
 * De voorraad: uitslagen van keuringen onder de vingerafdruk van het bestand, buiten Astro's eigen opslag. Een
 * ongewijzigd bestand wordt niet opnieuw gekeurd; een pagina haalt er haar zware velden en HTML uit. Zij ligt in node_modules
 * omdat `npm ci` die map leegt: een voorraad die iemand in een pull request meestuurt, wordt zo nooit geloofd. De tijd van een
 * bestand in de voorraad is wanneer het voor het laatst gebruikt werd; `opruimen.ts` verwijdert wat te lang ligt.
 */
export const voorraadmap = join(projectmap, 'node_modules/.cache/vakwerk');

/** De vingerafdruk van een bestand onder de regels van nu: verandert als het bestand, zijn plaats of onze code verandert. */
export function vingerafdruk(bestand: Bestand, regels: string): string {
  const hash = createHash('sha256').update(regels).update('\0').update(bestand.pad).update('\0').update(bestand.bytes);
  return `${merkVan(regels)}-${hash.digest('hex')}`;
}

/** Het deel van een naam in de voorraad dat zegt bij welke regels zij hoort. */
export function merkVan(regels: string): string {
  return regels.slice(0, 12);
}

/** De vingerafdruk van de regels zelf: alle code van kern/ en laden/, en de versies van de gebruikte pakketten. */
export async function vingerafdrukVanRegels(): Promise<string> {
  const hash = createHash('sha256');
  for (const deel of ['src/kern', 'src/laden']) {
    const namen = await fs.readdir(join(projectmap, deel), { recursive: true });
    for (const naam of namen.filter((n) => n.endsWith('.ts')).sort())
      hash.update(naam).update(await fs.readFile(join(projectmap, deel, naam)));
  }
  return hash.update(await fs.readFile(join(projectmap, 'package-lock.json'))).digest('hex');
}

/** De bewaarde uitslag, of `undefined` als die er niet is of beschadigd is. */
export function haal(afdruk: string): Gekeurd | undefined {
  try {
    houdVast([afdruk]);
    return JSON.parse(readFileSync(plekVan(afdruk), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Zegt dat deze uitslagen nu in gebruik zijn. */
export function houdVast(afdrukken: Iterable<string>): void {
  const nu = new Date();
  for (const afdruk of afdrukken)
    try {
      utimesSync(plekVan(afdruk), nu, nu);
    } catch {
      // Wat er niet is, hoeft niet te blijven.
    }
}

/** Bewaart een uitslag; eerst naast de plek, dan erop, zodat een half bestand nooit gelezen wordt. */
export async function bewaar(afdruk: string, gekeurd: Gekeurd): Promise<void> {
  await schrijf(plekVan(afdruk), gekeurd);
}

/** Wat het woordenboek van een woord vindt: `null` als het erin staat, anders de woorden die erop lijken. */
export type Bevonden = readonly string[] | null;

/** Wat het woordenboek eerder van woorden vond; leeg als er nog niets bewaard is of als het beschadigd is. */
export async function haalWoorden(): Promise<Map<string, Bevonden>> {
  const woorden = await woordenVanNu();
  try {
    houdVast([woorden]);
    return new Map(JSON.parse(readFileSync(plekVan(woorden), 'utf8')));
  } catch {
    return new Map();
  }
}

/** Bewaart wat het woordenboek van deze woorden vond, naast wat er al lag: een ander proces kan intussen woorden opgezocht hebben. */
export async function bewaarWoorden(woorden: ReadonlyMap<string, Bevonden>): Promise<void> {
  await schrijf(plekVan(await woordenVanNu()), [...new Map([...(await haalWoorden()), ...woorden])]);
}

async function woordenVanNu(): Promise<string> {
  return `${merkVan(await vingerafdrukVanRegels())}-woorden`;
}

function plekVan(naam: string): string {
  return join(voorraadmap, `${naam}.json`);
}

async function schrijf(pad: string, waarde: unknown): Promise<void> {
  await fs.mkdir(voorraadmap, { recursive: true });
  const tijdelijk = `${pad}.${randomUUID()}.tmp`;
  await fs.writeFile(tijdelijk, JSON.stringify(waarde));
  await fs.rename(tijdelijk, pad);
}
