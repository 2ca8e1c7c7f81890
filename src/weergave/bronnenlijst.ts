import { inhouden, ontwerpen } from '../kern/bewijs/schalen.ts';
import type { Bron } from '../kern/bron.ts';
import { paden } from './paden.ts';
import { verwijzingVan } from './verwijzing.ts';

/** Een bron als regel in een lijst. */
export interface Bronregel {
  auteursEnJaar: string;
  titel: string;
  href: string;
  ontwerp: string;
  gezien: string;
}

/** Op auteur en jaar. */
export function bronnenlijst(bronnen: ReadonlyMap<string, Bron>): Bronregel[] {
  return [...bronnen.values()]
    .map((bron) => ({
      ...verwijzingVan(bron),
      href: paden.bron(bron.id),
      ontwerp: ontwerpen[bron.ontwerp],
      gezien: inhouden[bron.gecontroleerd.inhoud].toLowerCase(),
    }))
    .sort((a, b) => a.auteursEnJaar.localeCompare(b.auteursEnJaar, 'nl'));
}
