import { z } from 'zod';
import { idUit } from '../kern/velden.ts';

/** De soorten delen die een voorstel kan hebben. Van de laatste twee komt geen bestand: een mens leest ze. */
export const deelsoorten = ['interventie', 'bron', 'onderzoek', 'ervaring', 'studie', 'bezwaar', 'melding'] as const;
export type Deelsoort = (typeof deelsoorten)[number];

const velden = z.record(z.string().max(60), z.unknown());

const deel = z.strictObject({
  soort: z.enum(deelsoorten),
  /** De naam van het bestand; leeg zolang hij nog niet te maken is. */
  id: z.string().max(60),
  /** Of het er nog niet was. */
  nieuw: z.boolean(),
  velden,
  /** Bij een verbetering: de velden zoals de schrijver ze opende. Zo raakt niets kwijt wat intussen veranderde. */
  was: velden.optional(),
});
export type Deel = z.infer<typeof deel>;

const pakket = z.strictObject({
  vakwerk: z.literal('voorstel'),
  vorm: z.literal(1),
  /** Voor wie het bestand in een tekstverwerker opent. */
  lees: z.string().max(500),
  naam: z.string().max(200),
  /** Wat de schrijver aan de redactie zegt. */
  bericht: z.string().max(4000).default(''),
  delen: z.array(deel).min(1).max(20),
});

/** Een voorstel zoals het in een bestand staat: methode, bronnen en onderzoeken samen. */
export type Pakket = z.infer<typeof pakket>;

/** Zoveel bytes mag het bestand zijn; een methode met twintig bronnen blijft daar ver onder. */
export const grootstePakket = 1_000_000;
const diepste = 16;

export function schrijfPakket(waarde: Pakket): string {
  return `${JSON.stringify(waarde, null, 2)}\n`;
}

/** Hoe het bestand heet dat iemand bewaart. */
export function bestandsnaamVan({ naam }: Pick<Pakket, 'naam'>): string {
  return `${idUit(naam) || 'voorstel'}.vakwerk.json`;
}

/** Een bewaard bestand, of in één zin waarom het er geen is. Vertrouwt niets van wat erin staat. */
export function leesPakket(tekst: string): Pakket | string {
  if (tekst.length > grootstePakket) return 'Dit bestand is te groot voor een voorstel.';
  if (tekst.startsWith('PK'))
    return 'Dit is een Word-bestand of een ander ingepakt bestand. Kies het bestand dat je met *Bewaar als bestand* maakte.';
  if (diepte(tekst) > diepste) return geenVoorstel;
  const uitslag = pakket.safeParse(gelezen(tekst.replace(/^\uFEFF/, '')));
  if (uitslag.success) return uitslag.data;
  const [issue] = uitslag.error.issues;
  return issue && issue.path[0] === 'vorm'
    ? 'Dit bestand komt van een andere versie van Vakwerk. Open het op de site waar het gemaakt is, en bewaar het opnieuw.'
    : geenVoorstel;
}

const geenVoorstel =
  'Dit is geen voorstel van Vakwerk, of het is onderweg veranderd. Kies het bestand dat je met *Bewaar als bestand* maakte; de naam eindigt op `.vakwerk.json`.';

/** Namen die in JavaScript iets anders doen dan een veld zijn. */
const verboden = new Set(['__proto__', 'constructor', 'prototype']);

function gelezen(tekst: string): unknown {
  try {
    return JSON.parse(tekst, (naam, waarde) => {
      if (verboden.has(naam)) throw new SyntaxError(`De naam ${naam} mag niet.`);
      return waarde;
    });
  } catch {
    return undefined;
  }
}

/** Hoeveel haken er hoogstens tegelijk open staan, buiten teksten: zo is het te zien vóór het ontleden. */
function diepte(tekst: string): number {
  let [open, hoogste] = [0, 0];
  for (const [teken] of tekst.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (teken === '[' || teken === '{') hoogste = Math.max(hoogste, ++open);
    else if (teken === ']' || teken === '}') open--;
  }
  return hoogste;
}
