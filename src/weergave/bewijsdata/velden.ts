/** Eén veld van de gegevens, zoals de uitleg het noemt. */
export interface Dataveld {
  /** Plek in de JSON: `rijen[].berekend.zin`. Achter een lijst staat `[]`. */
  pad: string;
  uitleg: string;
  /** Wat erin kan staan: tekst, een getal, een van een rij codes. */
  vorm: string;
  /** Staat er altijd; anders ontbreekt het als het niet bekend is. */
  altijd: boolean;
  /** Heeft zelf geen velden: een waarde, of een lijst van waarden. */
  waarde: boolean;
}

/** De delen van een JSON Schema die hier tellen. */
interface Knoop {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Knoop>;
  required?: string[];
  items?: Knoop;
  anyOf?: Knoop[];
  oneOf?: Knoop[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
}

/** Elk veld in een JSON Schema, van boven naar beneden. Heeft een veld meer vormen, dan staan de velden van elke vorm erin. */
export function veldenIn(schema: Knoop, voor = ''): Dataveld[] {
  const vormen = samen(schema);
  const namen = [...new Set(vormen.flatMap((vorm) => Object.keys(vorm.properties ?? {})))];
  return namen.flatMap((naam) => {
    const knopen = vormen.flatMap((vorm) => vorm.properties?.[naam] ?? []);
    const altijd = vormen.every((vorm) => vorm.required?.includes(naam));
    return veld(`${voor}${naam}`, verenigd(knopen), altijd);
  });
}

function veld(pad: string, knoop: Knoop, altijd: boolean): Dataveld[] {
  const inhoud = knoop.items ?? knoop;
  const waarde = samen(inhoud).every((vorm) => !vorm.properties);
  const onder = veldenIn(inhoud, `${pad}${knoop.items ? '[]' : ''}.`);
  return [{ pad, uitleg: knoop.description ?? '', vorm: vormVan(knoop), altijd, waarde }, ...onder];
}

/** De vormen die een knoop kan hebben, zonder `null`. */
function samen(knoop: Knoop): Knoop[] {
  return (knoop.anyOf ?? knoop.oneOf ?? [knoop]).filter(({ type }) => type !== 'null');
}

/** Hetzelfde veld in meer vormen, als één knoop; zo worden de vaste waarden van `soort` een rij codes. */
function verenigd(knopen: Knoop[]): Knoop {
  const [eerste = {}] = knopen;
  const vast = knopen.flatMap((knoop) => (knoop.const === undefined ? [] : [knoop.const]));
  return vast.length > 1 ? { ...eerste, const: undefined, enum: vast } : eerste;
}

const vormnamen: Record<string, string> = {
  string: 'tekst',
  number: 'getal',
  integer: 'heel getal',
  boolean: '`true` of `false`',
  object: 'velden',
  null: '`null`',
};

function vormVan(knoop: Knoop): string {
  if (knoop.items) return `lijst: ${vormVan(knoop.items)}`;
  const vormen = knoop.anyOf ?? knoop.oneOf;
  if (vormen) {
    const leeg = vormen.some(({ type }) => type === 'null') ? ' of `null`' : '';
    return `${[...new Set(samen(knoop).map(vormVan))].join(' of ')}${leeg}`;
  }
  if (knoop.enum) return `een van ${knoop.enum.map((code) => `\`${code}\``).join(', ')}`;
  if (knoop.const !== undefined) return `altijd \`${knoop.const}\``;
  if (knoop.format === 'date') return 'dag, als `JJJJ-MM-DD`';
  if (knoop.format === 'uri') return 'webadres';
  return [knoop.type ?? []]
    .flat()
    .map((type) => vormnamen[type] ?? type)
    .join(' of ');
}
