/** De mappen in `content/` met een bestand per record: wat erin staat, en hoe de naam eindigt. */
export const mappen = {
  interventies: { soort: 'interventie', uitgang: '.mdx' },
  ervaringen: { soort: 'ervaring', uitgang: '.mdx' },
  leerpaden: { soort: 'leerpad', uitgang: '.mdx' },
  bronnen: { soort: 'bron', uitgang: '.yaml' },
  studies: { soort: 'studie', uitgang: '.yaml' },
  // Elke versie die ooit vastgelegd is; JSON, want niemand schrijft het met de hand.
  versies: { soort: 'versie', uitgang: '.json' },
} as const;

/** De bestanden in `content/` met een hele lijst. */
export const losseBestanden = {
  'begrippen.yaml': 'begrippen',
  'kennisvragen.yaml': 'kennisvragen',
  'onderwerpen.yaml': 'onderwerpen',
  'onderzoeken.yaml': 'onderzoeken',
  'permalinks.yaml': 'permalinks',
} as const;

const inMap = (map: keyof typeof mappen) => (id: string) => `${map}/${id}${mappen[map].uitgang}`;

/** Waar elk record staat, vanaf de contentmap. */
export const contentpaden = {
  interventie: inMap('interventies'),
  ervaring: inMap('ervaringen'),
  leerpad: inMap('leerpaden'),
  bron: inMap('bronnen'),
  studie: inMap('studies'),
  versie: inMap('versies'),
  begrippen: 'begrippen.yaml',
  kennisvragen: 'kennisvragen.yaml',
  onderwerpen: 'onderwerpen.yaml',
  onderzoeken: 'onderzoeken.yaml',
  permalinks: 'permalinks.yaml',
} as const satisfies Record<string, ((id: string) => string) | keyof typeof losseBestanden>;

/** Of dit het bestand van een interventie is. */
export function isInterventiebestand(pad: string): boolean {
  return pad.startsWith('interventies/');
}
