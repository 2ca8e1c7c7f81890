import { type Aanhaling, aanhalingenVan, type Bewijsstukken } from '../kern/bewijs/aanhaling.ts';
import type { Bron } from '../kern/bron.ts';

/** Elke bevinding van een bron met haar onderzoek, los van een rij: alsof een rij juist over haar groep en vorm gaat. */
export function aanhalingenUit({ id, bevindingen = [] }: Bron, stukken: Bewijsstukken): Aanhaling[] {
  const aangehaald = bevindingen.map((b) => ({ bron: id, bevinding: b.id, directheid: 'zelfde' as const }));
  return aanhalingenVan({ uitkomst: 'werk-gevonden', toelichting: '', bevindingen: aangehaald }, stukken).map(
    (aanhaling) => ({ ...aanhaling, anderDeel: false }),
  );
}
