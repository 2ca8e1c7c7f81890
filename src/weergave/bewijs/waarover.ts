import type { BewijsRij } from '../../kern/interventie/bewijsvelden.ts';

/** Waar een rij of bevinding over gaat naast haar uitkomst: een deel van de groep, een vorm van de methode, of niets. */
export function overVan({ subgroep, variant }: Pick<BewijsRij, 'subgroep' | 'variant'>): string {
  return [subgroep, variant].filter(Boolean).join(', ');
}
