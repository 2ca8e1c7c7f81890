/** Wat voor getal het is, voor zover de woorden ernaast dat zeggen. */
export type Getalsoort =
  /** Een verschil in punten: *7 procentpunt*, *7 op de 100 meer*. */
  | 'punten'
  /** Een deel van de mensen: *51 van de 100*. */
  | 'aandeel'
  /** *51 op de 100*: een deel of een verschil. */
  | 'op-100'
  /** *30 procent*: een deel van iets. */
  | 'procent'
  /** *30 procent meer*: een verschil naar verhouding. */
  | 'procent-verschil'
  /** Een ander gegeven van een bron: een aantal, een duur, een jaar, een verhouding. */
  | 'anders'
  /** Niet te zeggen. */
  | 'onbekend';

/** Een getal in een tekst: zoals het er staat, de waarde, en wat voor getal het is. */
export interface GeschrevenGetal {
  geschreven: string;
  waarde: number;
  soort: Getalsoort;
}

/**
 * De getallen in een Nederlandse tekst: `7,78` is 7.78 en `16.466` is 16466. Een cijfer dat aan een woord vastzit telt niet:
 * *50-plus*, *Fit-4-Work*. Zonder teken: het woord *minder* draagt de richting.
 */
export function getallenIn(tekst: string): GeschrevenGetal[] {
  return [
    ...tekst.matchAll(
      /(?<!\p{L}-?|\d|\d[.,])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![.,]?\d|-?\p{L})/gu,
    ),
  ].map(({ 0: geschreven, index }) => ({
    geschreven,
    waarde: Number(geschreven.replace(/\.(?=\d{3}(?:\D|$))(?<!^0\.)/g, '').replace(',', '.')),
    soort: soortVan(tekst.slice(0, index), tekst.slice(index + geschreven.length)),
  }));
}

const vergelijkend = '(?:meer|minder|hoger|lager|vaker|groter|kleiner|extra|erbij)';
const mensen = '(?:mensen|klanten|deelnemers|werkzoekenden)';
/** Wat er achter een getal staat, en wat voor getal het dan is. De eerste die past, geldt. */
const soorten: [achter: RegExp, soort: Getalsoort][] = [
  [/^\s?(?:%|procent)[\s-]?punt/i, 'punten'],
  [new RegExp(`^\\s?(?:%|procent) ${vergelijkend}\\b`, 'i'), 'procent-verschil'],
  [/^\s?(?:%|procent\b)/i, 'procent'],
  [new RegExp(`^(?: ${mensen})? ${vergelijkend} (?:op|van) de (?:100|honderd)\\b`, 'i'), 'punten'],
  [
    new RegExp(`^(?: ${mensen})? (?:op|van) de (?:100|honderd)(?: ${mensen})? ${vergelijkend}\\b(?! of\\b)`, 'i'),
    'punten',
  ],
  [new RegExp(`^(?: ${mensen})? op de (?:100|honderd)\\b`, 'i'), 'op-100'],
  [new RegExp(`^(?: ${mensen})? van de (?:100|honderd)\\b`, 'i'), 'aandeel'],
];

function soortVan(voor: string, achter: string): Getalsoort {
  const soort = soorten.find(([patroon]) => patroon.test(achter))?.[1] ?? 'onbekend';
  const isVerschil = /\b(?:verschil|stijging|daling|toename|afname|winst)(?: van)?(?: ongeveer| ruim| bijna)?\s$/i.test(
    voor,
  );
  return soort === 'procent' && isVerschil ? 'procent-verschil' : soort;
}

/** Wat een getal in een bron mag zijn, als een tekst het zo noemt. Wat niet te zeggen is, past altijd. */
const past: Record<Getalsoort, readonly Getalsoort[]> = {
  punten: ['punten', 'op-100'],
  aandeel: ['aandeel', 'op-100', 'procent'],
  'op-100': ['punten', 'aandeel', 'op-100', 'procent'],
  procent: ['procent', 'procent-verschil', 'aandeel', 'op-100'],
  'procent-verschil': ['procent', 'procent-verschil'],
  anders: [],
  onbekend: [],
};

/** Of een getal dat in een tekst zo heet, in een bron van deze soort mag zijn: een percentage is geen punt. */
export function pastBij(inTekst: Getalsoort, inBron: Getalsoort): boolean {
  return inTekst === 'onbekend' || inBron === 'onbekend' || past[inTekst].includes(inBron);
}

/** Hoe een soort getal heet in een melding. */
export const getalsoorten: Record<Getalsoort, string> = {
  punten: 'een verschil in punten',
  aandeel: 'een aantal van de 100',
  'op-100': 'een aantal op de 100',
  procent: 'een percentage',
  'procent-verschil': 'een verschil in procenten',
  anders: 'een ander gegeven, zoals een aantal mensen, een duur of een verhouding',
  onbekend: 'een getal',
};
