import { type Zoekdeel, zoekdelen } from '../../weergave/zoeken/zoeksoorten.ts';
import { gewichten } from '../../zoeken/gewichten.ts';
import type { Treffer } from '../../zoeken/weeg.ts';
import { eenKeer } from './een-keer.ts';

/** Een bladzijde uit de index; `data` haalt op wat erover te tonen is. */
export interface Vindplaats extends Treffer {
  matchedMetaFields?: string[];
  data(): Promise<Bladzijde>;
}

export interface Bladzijde {
  url: string;
  meta: Readonly<Record<string, string>>;
  /** Alle tekst van de bladzijde. */
  content: string;
}

interface Pagefind {
  options(opties: object): Promise<void>;
  search(term: string | null, opties?: object): Promise<{ results: Vindplaats[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** De bladzijden van een deel waarop alle woorden van de term beginnen. Gooit als de index er niet is, zoals in `npm run dev`. */
export const vind = eenKeer(
  async (deel: Zoekdeel, term: string): Promise<readonly Vindplaats[]> =>
    (await (await pagefind(deel)).search(term || null)).results,
);

/** Wat er naast de index staat: elk woord (`woorden.txt`) of wat er over elke bladzijde gezegd wordt (`uitdrukkingen.txt`). */
export async function haalTekst(deel: Zoekdeel, bestand: 'woorden.txt' | 'uitdrukkingen.txt'): Promise<string> {
  const antwoord = await fetch(adres(deel, bestand));
  if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`);
  return antwoord.text();
}

/** De enige deur naar Pagefind. Het ontstaat pas na de bouw, dus de bundelaar kent het niet. */
export const pagefind = eenKeer(async (deel: Zoekdeel): Promise<Pagefind> => {
  const motor = (await import(/* @vite-ignore */ adres(deel, 'pagefind.js'))) as Pagefind;
  // Zonder worker: dat scheelt 12 kB bij de eerste zoekopdracht, en zoeken duurt korter dan iets merkt.
  await motor.options({ noWorker: true, ranking: { metaWeights: gewichten } });
  return motor;
});

function adres(deel: Zoekdeel, bestand: string): string {
  return `/${zoekdelen[deel].map}/${bestand}`;
}
