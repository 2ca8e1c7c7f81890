import type { Bibliotheek } from '../../../kern/bibliotheek.ts';
import { codeVan } from '../../../vragen/opzoeken.ts';
import { idVanInterventie, paden } from '../../site/paden.ts';
import type { Site } from '../../site/site.ts';

/**
 * Het hele adres van een pad op de site, voor wat buiten de site leeft. De eerste bladzijde van een methode heeft een vast adres,
 * zodra zij een code heeft: dat blijft kloppen als zij een andere naam krijgt.
 */
export function vastAdres(pad: string, bibliotheek: Pick<Bibliotheek, 'permalinks'>, { adres }: Site): string {
  const id = idVanInterventie(pad);
  const code = id && codeVan(bibliotheek, id);
  return `${adres}${code ? paden.vast(code) : pad}`;
}
