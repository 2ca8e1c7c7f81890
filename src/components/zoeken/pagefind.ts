import { gewichten } from '../../zoeken/gewichten.ts';
import type { Treffer } from '../../zoeken/weeg.ts';

/** De enige deur naar Pagefind. Alles staat onder dit adres; het ontstaat pas na de bouw, dus de bundelaar kent het niet. */
const adres = '/pagefind/';

/** Een bladzijde uit de index; `data` haalt op wat erover te tonen is. */
export interface Vindplaats extends Treffer {
  matchedMetaFields?: string[];
  data(): Promise<Bladzijde>;
}

export interface Bladzijde {
  url: string;
  meta: Readonly<Record<string, string>>;
  plain_excerpt: string;
}

interface Pagefind {
  options(opties: object): Promise<void>;
  search(term: string | null, opties?: object): Promise<{ results: Vindplaats[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** De bladzijden waarop alle woorden van de term beginnen. Gooit als de index er niet is, zoals in `npm run dev`. */
export async function vind(term: string): Promise<readonly Vindplaats[]> {
  return (await (await pagefind()).search(term)).results;
}

/** Van elke bladzijde met kenmerken waarop zij te filteren is. Eén zoekopdracht per kenmerk, en maar één keer. */
export function haalCodes(): Promise<Map<string, Record<string, string[]>>> {
  codes ??= leesCodes().catch((fout) => {
    codes = undefined;
    throw fout;
  });
  return codes;
}

let codes: Promise<Map<string, Record<string, string[]>>> | undefined;

async function leesCodes(): Promise<Map<string, Record<string, string[]>>> {
  const motor = await pagefind();
  const perId = new Map<string, Record<string, string[]>>();
  const alle = Object.entries(await motor.filters()).flatMap(([groep, waarden]) =>
    Object.keys(waarden).map((code) => ({ groep, code })),
  );
  await Promise.all(
    alle.map(async ({ groep, code }) => {
      const { results } = await motor.search(null, { filters: { [groep]: code } });
      for (const { id } of results) {
        const van = perId.get(id) ?? {};
        van[groep] = [...(van[groep] ?? []), code];
        perId.set(id, van);
      }
    }),
  );
  return perId;
}

/** Elk woord in de index, zoals `uitTekst` van de woordenlijst het leest. */
export async function haalWoorden(): Promise<string> {
  const antwoord = await fetch(`${adres}woorden.txt`);
  if (!antwoord.ok) throw new Error(`${adres}woorden.txt: ${antwoord.status}`);
  return antwoord.text();
}

let geladen: Promise<Pagefind> | undefined;

/** Mislukt het laden, dan mag het daarna opnieuw. */
function pagefind(): Promise<Pagefind> {
  geladen ??= laad().catch((fout) => {
    geladen = undefined;
    throw fout;
  });
  return geladen;
}

async function laad(): Promise<Pagefind> {
  const bestand = `${adres}pagefind.js`;
  const motor = (await import(/* @vite-ignore */ bestand)) as Pagefind;
  // Zonder worker: dat scheelt 12 kB bij de eerste zoekopdracht, en zoeken duurt korter dan iets merkt.
  await motor.options({ noWorker: true, ranking: { metaWeights: gewichten } });
  return motor;
}
