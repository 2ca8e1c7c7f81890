import { nummerVan } from '../kern/permalinks.ts';

/** Elk adres van de site. Een adres dat verschenen is, antwoordt voor altijd. */
export const paden = {
  home: '/',
  interventies: '/interventies/',
  interventie: (id: string) => `/interventies/${id}/`,
  bronnen: '/bronnen/',
  bron: (id: string) => `/bronnen/${id}/`,
  bevinding: (bron: string, bevinding: string) => `/bronnen/${bron}/#bevinding-${bevinding}`,
  begrippen: '/begrippen/',
  zoeken: '/zoeken/',
  over: '/over/',
  bewijsuitleg: '/over/bewijs/',
  voorKlantmanagers: '/over/klantmanagers/',
  voorGildes: '/over/gildes/',
  voorTrainers: '/over/trainers/',
  voorLeidinggevenden: '/over/leidinggevenden/',
  colofon: '/over/colofon/',
  privacy: '/privacy/',
  /** Het vaste adres van een interventie: `/vw/1/` bij `VW-001`. */
  vast: (code: string) => `/vw/${nummerVan(code)}/`,
} as const;
