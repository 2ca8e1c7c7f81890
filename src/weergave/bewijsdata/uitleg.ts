import { bewijsSchema } from './schema.ts';
import { type Dataveld, veldenIn } from './velden.ts';

/** Een deel van de gegevens met zijn velden, zoals `/data/` het uitlegt. */
export interface Veldgroep {
  id: string;
  kop: string;
  velden: Veldregel[];
}

export interface Veldregel {
  naam: string;
  uitleg: Stuk[];
  vorm: Stuk[];
  altijd: boolean;
}

/** Een stuk van een uitleg: gewone tekst, een waarde zoals zij in het bestand staat, of een woord dat opvalt. */
export interface Stuk {
  tekst: string;
  soort: 'tekst' | 'code' | 'nadruk';
}

/** Elk veld van de JSON, per deel, in de volgorde van het bestand. */
export function veldgroepen(): Veldgroep[] {
  const velden = veldenIn(bewijsSchema(''));
  return delen.map(({ id, kop, voor }) => ({
    id,
    kop,
    velden: velden.filter(({ pad }) => deelVan(pad) === voor).map((veld) => veldregel(veld, voor)),
  }));
}

const delen = [
  { id: 'velden-bestand', kop: 'Het bestand', voor: '' },
  { id: 'velden-rij', kop: 'Een rij: wat schrijvers vastlegden', voor: 'rijen[].' },
  { id: 'velden-berekend', kop: 'Een rij: wat de regels vinden', voor: 'rijen[].berekend.' },
  { id: 'velden-stem', kop: 'Wat een onderzoek of overzicht in een rij zegt', voor: 'rijen[].berekend.stemmen[].' },
  { id: 'velden-onderzoek', kop: 'Een onderzoek in het register', voor: 'onderzoeken[].' },
  { id: 'velden-bron', kop: 'Een bron', voor: 'bronnen[].' },
  { id: 'velden-bevinding', kop: 'Een bevinding van een bron', voor: 'bronnen[].bevindingen[].' },
] as const;

function deelVan(pad: string): string {
  return delen.findLast(({ voor }) => pad.startsWith(voor))?.voor ?? '';
}

function veldregel({ pad, uitleg, vorm, altijd }: Dataveld, voor: string): Veldregel {
  return { naam: pad.slice(voor.length), uitleg: stukken(uitleg), vorm: stukken(vorm), altijd };
}

/** Wat tussen backticks staat, is code; wat tussen sterretjes staat, krijgt nadruk. */
export function stukken(tekst: string): Stuk[] {
  return tekst
    .split(/(`[^`]*`|\*[^*`]+\*)/)
    .filter((deel) => deel !== '')
    .map((deel) => {
      const soort = tekens[deel[0] ?? ''];
      return soort && deel.length > 2 && deel.at(-1) === deel[0]
        ? { tekst: deel.slice(1, -1), soort }
        : { tekst: deel, soort: 'tekst' };
    });
}

const tekens: Record<string, Stuk['soort'] | undefined> = { '`': 'code', '*': 'nadruk' };
