import { nummerVan } from '../kern/permalinks.ts';

/** Elk adres van de site. Een adres dat verschenen is, antwoordt voor altijd. */
export const paden = {
  home: '/',
  interventies: '/interventies/',
  /** De lijst met deze filters aan: per groep de codes. */
  interventiesMet: (keuze: Keuze) => `/interventies/?${vraag(keuze)}`,
  interventie: (id: string) => `/interventies/${id}/`,
  bronnen: '/bronnen/',
  bronnenMet: (keuze: Keuze) => `/bronnen/?${vraag(keuze)}`,
  bron: (id: string) => `/bronnen/${id}/`,
  bevinding: (bron: string, bevinding: string) => `/bronnen/${bron}/#bevinding-${bevinding}`,
  begrippen: '/begrippen/',
  bewijskaart: '/bewijskaart/',
  /** Eén groep op de bewijskaart. */
  kaartrij: (soort: string, code: string) => `/bewijskaart/#${soort}-${code}`,
  agenda: '/bewijskaart/agenda/',
  zoeken: '/zoeken/',
  over: '/over/',
  bewijsuitleg: '/over/bewijs/',
  voorKlantmanagers: '/over/klantmanagers/',
  voorGildes: '/over/gildes/',
  voorTrainers: '/over/trainers/',
  voorLeidinggevenden: '/over/leidinggevenden/',
  colofon: '/over/colofon/',
  privacy: '/privacy/',
  data: '/data/',
  bewijsJson: '/data/bewijs.json',
  bewijsCsv: '/data/bewijs.csv',
  bewijskaartCsv: '/data/bewijskaart.csv',
  bewijsSchema: '/data/bewijs.schema.json',
  /** Het vaste adres van een interventie: `/vw/1/` bij `VW-001`. */
  vast: (code: string) => `/vw/${nummerVan(code)}/`,
} as const;

/** Wat er in een lijst met filters gekozen is; de namen en codes zijn die van de lijst. */
type Keuze = Readonly<Record<string, readonly string[]>>;

function vraag(keuze: Keuze): string {
  return new URLSearchParams(
    Object.entries(keuze).flatMap(([groep, codes]) => codes.map((code) => [groep, code])),
  ).toString();
}
