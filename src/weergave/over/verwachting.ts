import type { Bewijskracht, Richting } from '../../kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';

/** Een rij bewijs, met wat zij moet zeggen wil de zin erboven nog kloppen. */
export interface Rijverwachting {
  uitkomst: Uitkomst;
  subgroep?: string;
  variant?: string;
  richting: Richting;
  /** Zo zeker klinkt de zin; is de rij minder zeker, dan zegt de zin te veel. */
  minstens: Bewijskracht;
}

export interface Verrassinggroep {
  kop: string;
  verrassingen: readonly { zin: string; methode: string; rijen: readonly Rijverwachting[] }[];
}

/** Een verwachte rij, in één regel. */
export function rij(
  uitkomst: Uitkomst,
  richting: Richting,
  minstens: Bewijskracht,
  over: Pick<Rijverwachting, 'subgroep' | 'variant'> = {},
): Rijverwachting {
  return { uitkomst, richting, minstens, ...over };
}
