import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { interventieMet } from '../../vragen/opzoeken.ts';
import { paden } from '../site/paden.ts';

/** Waar een methode staat die een van onze bladzijden noemt; niets als zij niet in deze bibliotheek staat. */
export function adresVan(bibliotheek: Bibliotheek, id: string): string | undefined {
  return interventieMet(bibliotheek, id) && paden.interventie(id);
}
