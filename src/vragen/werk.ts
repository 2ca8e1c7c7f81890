import { type Weging, weeg } from '../kern/bewijs/bewijskracht.ts';
import { type Bewijskracht, bewijskrachten, type Uitkomst } from '../kern/bewijs/schalen.ts';
import type { Bron } from '../kern/bron.ts';
import type { BewijsRij } from '../kern/interventie/bewijsvelden.ts';

/** De uitkomsten die over werk zelf gaan. *Uitstroom uit de uitkering* is niet *werk*. */
export const werkuitkomsten: readonly Uitkomst[] = ['werk-gevonden', 'werk-behouden', 'uren-werk'];

/** Het sterkste bewijs over werk. Even sterke rijen staan er allemaal in, welke kant zij ook op wijzen. */
export interface Werkbewijs {
  bewijskracht: Bewijskracht;
  /** Leeg als er geen rij over werk is. */
  rijen: { rij: BewijsRij; weging: Weging }[];
}

/** Wat het sterkste bewijs van een interventie over werk zegt. Geen rij over werk geldt als onbekend. */
export function sterksteOverWerk(
  { bewijs = [] }: { bewijs?: BewijsRij[] | undefined },
  bronnen: ReadonlyMap<string, Bron>,
): Werkbewijs {
  const gewogen = bewijs
    .filter(({ uitkomst }) => werkuitkomsten.includes(uitkomst))
    .map((rij) => ({ rij, weging: weeg(rij, bronnen) }));
  const bewijskracht =
    bewijskrachten.findLast((kracht) => gewogen.some(({ weging }) => weging.bewijskracht === kracht)) ?? 'onbekend';
  return { bewijskracht, rijen: gewogen.filter(({ weging }) => weging.bewijskracht === bewijskracht) };
}
