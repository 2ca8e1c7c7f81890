import type { Codes } from '../../weergave/filter.ts';
import type { Zoekdeel } from '../../weergave/zoeksoorten.ts';
import type { Uitslag } from '../../zoeken/zoek.ts';
import { haalCodes } from './codes.ts';
import type { Vindplaats } from './pagefind.ts';
import { zoekOp } from './zoeker.ts';

/** Een gevonden bladzijde met waarop zij te filteren is. */
export interface Rij {
  vindplaats: Vindplaats;
  /** Welke woorden van de vraag erop staan. */
  woorden: readonly string[];
  codes: Codes;
  rang: Record<string, number>;
}

/** Wat er op een vraag gevonden is, en waarin. */
export interface Gezocht extends Pick<Uitslag<Vindplaats>, 'verbeterd' | 'onbekend'> {
  deel: Zoekdeel;
  rijen: Rij[];
}

/** Zoekt in dit deel; is er bij de methoden niets, dan ook in de bronnen. */
export async function zoekIn(deel: Zoekdeel, vraag: string, letterlijk: boolean): Promise<Gezocht> {
  const [{ treffers, verbeterd, onbekend }, codes] = await Promise.all([
    zoekOp(vraag, letterlijk, deel),
    haalCodes(deel),
  ]);
  if (treffers.length === 0 && deel === 'methoden') return zoekIn('bronnen', vraag, letterlijk);
  const rijen = treffers.map(({ treffer, woorden }, plek) => ({
    vindplaats: treffer,
    woorden,
    codes: codes.get(treffer.id) ?? { soort: ['uitleg'] },
    rang: { plek },
  }));
  return { deel, rijen, verbeterd, onbekend };
}

/** De zin die zegt hoeveel er gevonden is; `over` is wat er na filteren overblijft. */
export function slotzin(term: string, gevraagd: Zoekdeel, { deel, rijen }: Gezocht, over: number): string {
  const alles = rijen.length;
  if (alles === 0) return `Niets gevonden voor “${term}”.`;
  if (over === 0) return `Geen van de ${alles} resultaten voor “${term}” past bij deze filters.`;
  const gevonden = over === 1 ? '1 bladzijde' : `${over} bladzijden`;
  if (deel === 'methoden') return `${gevonden} gevonden voor “${term}”${over < alles ? `, van de ${alles}` : ''}.`;
  return gevraagd === deel
    ? `${gevonden} gevonden voor “${term}” in de bronnen en de uitleg.`
    : `Bij de methoden is niets gevonden voor “${term}”. In de bronnen en de uitleg wel: ${gevonden}.`;
}
