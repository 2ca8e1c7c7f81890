import type { Bestandsoort } from './verzamelingen.ts';

/** De verzameling waaruit je bij dit veld kiest; niets als het geen ander bestand noemt. */
export function verwijzing(naam: string, pad: string): string | undefined {
  return verwijstNaar[pad] ?? (naam === 'id' ? undefined : verwijstNaar[naam]);
}

/** De verzameling bij een veld dat niet in elk bestand naar hetzelfde wijst. */
export function eigenVerwijzing(soort: Bestandsoort, naam: string): string | undefined {
  return perSoort[soort]?.[naam];
}

const perSoort: Partial<Record<Bestandsoort, Record<string, string>>> = {
  interventie: { vervangenDoor: 'interventies' },
  bron: { vervangenDoor: 'bronnen', verslagVan: 'bronnen', anderDeelVan: 'bronnen' },
};

/** Een keuze uit een verzameling: je zoekt op titel, en de naam van het bestand wordt bewaard. */
export function kiesUit(collection: string): object {
  const display_fields = getoond[collection];
  return { widget: 'relation', collection, value_field: '{{slug}}', display_fields, search_fields: display_fields };
}

/** Velden met de naam van een ander bestand: uit welke verzameling je kiest. */
const verwijstNaar: Record<string, string> = {
  bron: 'bronnen',
  bronnen: 'bronnen',
  interventie: 'interventies',
  interventies: 'interventies',
  'verwant.id': 'interventies',
};
const getoond: Record<string, string[]> = { bronnen: ['titel', 'jaar'], interventies: ['titel'] };
