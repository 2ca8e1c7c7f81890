import { bibtex } from './bibtex.ts';
import type { Csl } from './csl.ts';
import { ris } from './ris.ts';

/** De vormen waarin iemand een verwijzing ophaalt, op het einde van hun adres. */
export const citeervormen = {
  ris: { naam: 'RIS', voor: 'EndNote, Mendeley of Zotero', mime: 'application/x-research-info-systems', maak: ris },
  bib: { naam: 'BibTeX', voor: 'LaTeX of JabRef', mime: 'application/x-bibtex', maak: bibtex },
  json: { naam: 'CSL-JSON', voor: 'Zotero of pandoc', mime: 'application/vnd.citationstyles.csl+json', maak: cslJson },
} as const satisfies Record<string, { naam: string; voor: string; mime: string; maak: (werk: Csl) => string }>;

export type Citeervorm = keyof typeof citeervormen;
export const citeersoorten = Object.keys(citeervormen) as Citeervorm[];

/** Een lijst van één: zo leest elk programma het in. */
function cslJson(werk: Csl): string {
  return `${JSON.stringify([werk], null, 2)}\n`;
}

/** Wat er op een bladzijde staat om een werk aan te halen: de verwijzing in woorden, en de bestanden. */
export interface Citeer {
  /** De verwijzing volgens APA 7, in één regel. */
  apa: string;
  /** `opslaan`: hoe het bestand heet bij wie het ophaalt. */
  bestanden: { naam: string; voor: string; href: string; opslaan: string }[];
}

/** Het blok om een record aan te halen; `adres` zegt waar het bestand van een vorm staat. */
export function citeer(id: string, apa: string, adres: (soort: Citeervorm) => string): Citeer {
  return {
    apa,
    bestanden: citeersoorten.map((soort) => ({
      naam: citeervormen[soort].naam,
      voor: citeervormen[soort].voor,
      href: adres(soort),
      opslaan: `${id}.${soort}`,
    })),
  };
}
