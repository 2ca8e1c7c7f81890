import type { Codes } from '../../weergave/lijst/filter.ts';
import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import { metDelen } from '../../zoeken/normaliseer.ts';
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

/** Zoekt in dit deel. Is er bij de methoden niets, en staat het zo in de bronnen (een naam, een titel, een DOI), dan daar. */
export async function zoekIn(deel: Zoekdeel, vraag: string, letterlijk: boolean): Promise<Gezocht> {
  const gezocht = await zoekInDeel(deel, vraag, letterlijk);
  if (gezocht.rijen.length > 0 || deel === 'bronnen') return gezocht;
  const inBronnen = await zoekInDeel('bronnen', vraag, letterlijk);
  return inBronnen.staatErZo ? inBronnen : gezocht;
}

async function zoekInDeel(
  deel: Zoekdeel,
  vraag: string,
  letterlijk: boolean,
): Promise<Gezocht & { staatErZo: boolean }> {
  const [{ treffers, woorden: gelezen, verbeterd, onbekend }, codes] = await Promise.all([
    zoekOp(vraag, letterlijk, deel),
    haalCodes(deel),
  ]);
  const getypt = metDelen(vraag);
  const gevonden = treffers.map(({ treffer, woorden }, plek) => ({
    vindplaats: treffer,
    woorden,
    codes: codes.get(treffer.id) ?? { soort: ['uitleg'] },
    rang: { plek },
  }));
  const rijen = [...gevonden.filter(isMethode), ...gevonden.filter((rij) => !isMethode(rij))];
  // Wat verbeterd of gesplitst moest worden of nergens staat, is een gok: daar zoekt alleen verder wie erom vraagt.
  const staatErZo =
    rijen.length > 0 && !verbeterd && !onbekend.length && gelezen.every((woord) => getypt.includes(woord.getypt));
  return { deel, rijen, verbeterd, onbekend, staatErZo };
}

function isMethode({ codes }: Pick<Rij, 'codes'>): boolean {
  return codes.soort?.includes('interventie') ?? false;
}

/** De zin die zegt hoeveel er gevonden is; `over` is wat er na filteren overblijft. */
export function slotzin(term: string, gevraagd: Zoekdeel, { deel, rijen }: Gezocht, over: readonly Rij[]): string {
  const alles = rijen.length;
  if (alles === 0) return `Niets gevonden voor “${term}”.`;
  if (over.length === 0) return `Geen van de ${alles} resultaten voor “${term}” past bij deze filters.`;
  const gevonden = geteld(over);
  if (deel === 'methoden')
    return `${gevonden} gevonden voor “${term}”${over.length < alles ? `, van de ${alles} resultaten` : ''}.`;
  return gevraagd === deel
    ? `${gevonden} gevonden voor “${term}” in de bronnen en de uitleg.`
    : `Bij de methoden is niets gevonden voor “${term}”. In de bronnen en de uitleg wel: ${gevonden}.`;
}

/** *3 methoden en 1 andere bladzijde*. */
function geteld(rijen: readonly Rij[]): string {
  const methoden = rijen.filter(isMethode).length;
  const noem = (aantal: number, een: string, meer: string) =>
    aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`;
  const ander = methoden > 0 ? 'andere ' : '';
  return [
    noem(methoden, 'methode', 'methoden'),
    noem(rijen.length - methoden, `${ander}bladzijde`, `${ander}bladzijden`),
  ]
    .filter(Boolean)
    .join(' en ');
}
