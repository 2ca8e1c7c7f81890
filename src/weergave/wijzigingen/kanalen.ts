import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import { types } from '../../kern/codes.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { paden } from '../site/paden.ts';

/** Wat iemand volgt: een keuze uit de methoden, met een feed van wat daaraan verandert. */
export interface Kanaal {
  /** Waar de feed staat, en de bladzijde die erbij hoort. */
  pad: string;
  bladzijde: string;
  /** Waar zij over gaat, achter de naam van de site. */
  titel: string;
  interventies: readonly InterventieInLijst[];
}

export type Type = keyof typeof types;

/** Elke methode. */
export function kanaalVanAlles({ interventies }: Pick<Bibliotheek, 'interventies'>): Kanaal {
  return { pad: paden.feed, bladzijde: paden.wijzigingen, titel: 'wat er veranderde', interventies };
}

/** De methoden van één type. */
export function kanaalVanType(type: Type, { interventies }: Pick<Bibliotheek, 'interventies'>): Kanaal {
  return {
    pad: paden.feedVanType(type),
    bladzijde: paden.interventiesMet({ type: [type] }),
    titel: `wat er veranderde bij ${types[type]}`,
    interventies: interventies.filter((i) => i.type === type),
  };
}

/** Eén methode. */
export function kanaalVan(i: InterventieInLijst): Kanaal {
  return {
    pad: paden.feedVan(i.id),
    bladzijde: paden.interventie(i.id),
    titel: `wat er veranderde bij ${i.titel}${isInGebruik(i) ? '' : ' (gearchiveerd)'}`,
    interventies: [i],
  };
}
