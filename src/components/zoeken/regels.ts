import type { Rij } from './gezocht.ts';
import { regel } from './regel.ts';

/** De regels van deze bladzijden; elke kost een bestand, dus vraag niet meer dan er te zien zijn. */
export function regelsVan(rijen: readonly Rij[]): Promise<HTMLLIElement[]> {
  return Promise.all(
    rijen.map(async ({ vindplaats, woorden, codes }) => regel(await vindplaats.data(), woorden, codes)),
  );
}
