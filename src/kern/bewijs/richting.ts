import type { Bevindingrichting, Richting } from './schalen.ts';
import { type Aanhaling, isGezaghebbend, isVergelijking, onderzoekVan } from './telling.ts';

/** Waar de richting op rust: op vergelijkingen, of alleen op samenhang (of een beschrijving). */
export type Grond = 'vergelijking' | 'samenhang' | 'niets';

export interface Richtinguitslag {
  richting: Richting;
  grond: Grond;
  /** Een overzicht bepaalt de richting, maar niet elk onderzoek erin vond hetzelfde. */
  nietOveral: boolean;
}

/**
 * De richting van de bevindingen die meetellen. Vergelijkend onderzoek gaat voor: zijn die het eens, dan is dat de
 * richting; anders is zij gemengd, tenzij een overzicht met redelijke of hoge zekerheid de afwijkende onderzoeken bundelt.
 * Of een overzicht een onderzoek bundelt, moet bekend zijn (`omvatOnderzoeken`).
 */
export function richtingVan(tellend: readonly Aanhaling[]): Richtinguitslag {
  const vergelijkend = tellend.filter(({ bron }) => isVergelijking(bron));
  if (vergelijkend.length === 0) {
    const richting = eensgezind(tellend);
    return {
      richting: richting ?? (tellend.length ? 'gemengd' : 'onbekend'),
      grond: tellend.length ? 'samenhang' : 'niets',
      nietOveral: false,
    };
  }
  const eens = eensgezind(vergelijkend);
  if (eens) return { richting: eens, grond: 'vergelijking', nietOveral: false };
  const bundeling = richtingVanBundeling(vergelijkend);
  return { richting: bundeling ?? 'gemengd', grond: 'vergelijking', nietOveral: bundeling !== null };
}

function eensgezind(aanhalingen: readonly Aanhaling[]): Bevindingrichting | null {
  const [richting, ...andere] = new Set(aanhalingen.map(({ bevinding }) => bevinding.richting));
  return richting && andere.length === 0 ? richting : null;
}

function richtingVanBundeling(vergelijkend: readonly Aanhaling[]): Bevindingrichting | null {
  const gezaghebbend = vergelijkend.filter(({ bron }) => isGezaghebbend(bron));
  const richting = eensgezind(gezaghebbend);
  if (!richting) return null;
  const gebundeld = new Set(gezaghebbend.flatMap(({ bron }) => bron.omvatOnderzoeken ?? []));
  const afwijkend = vergelijkend.filter(({ bevinding }) => bevinding.richting !== richting);
  return afwijkend.every(({ bron }) => gebundeld.has(onderzoekVan(bron))) ? richting : null;
}
