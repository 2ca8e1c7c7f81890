import { z } from 'zod';
import { altijd, vrij } from '../../kern/velden.ts';

/**
 * Een werk zoals CSL-JSON het beschrijft: de vorm waar elke andere verwijzing uit gemaakt wordt. Alleen de velden die wij kunnen
 * vullen; wat wij niet weten, staat er niet.
 */

const naam = z.union([
  z.strictObject({
    family: altijd('Achternaam', 'Achternaam zonder tussenvoegsel.', z.string()),
    given: vrij('Voorletters', 'Voorletters.', z.string()),
    'non-dropping-particle': vrij(
      'Tussenvoegsel',
      'Tussenvoegsel in kleine letters, zoals `van der`; het hoort bij de naam.',
      z.string(),
    ),
  }),
  z.strictObject({ literal: altijd('Organisatie', 'Naam van een organisatie of groep.', z.string()) }),
]);

/** Alleen een jaar, of een hele dag. */
const dag = z.strictObject({
  'date-parts': altijd('Delen', 'Jaar, en als het bekend is maand en dag.', z.array(z.array(z.number().int()))),
});

export const csltypen = ['article-journal', 'report', 'book', 'chapter', 'thesis', 'webpage'] as const;

export const cslSchema = z.strictObject({
  id: altijd('Id', 'Naam van het werk; dezelfde als in het adres, en de sleutel in BibTeX.', z.string()),
  type: altijd('Type', 'Soort werk in CSL.', z.enum(csltypen)),
  title: altijd('Titel', 'Titel van het werk.', z.string()),
  author: altijd('Auteurs', 'Auteurs in de volgorde van de publicatie.', z.array(naam)),
  issued: vrij('Verschenen', 'Wanneer het verscheen. Ontbreekt als dat niet bekend is.', dag),
  'year-suffix': vrij('Letter achter het jaar', 'De letter in *Jansen (2023b)*; zij verandert niet meer.', z.string()),
  status: vrij('Stand', '`in druk`, of `concept` als nog niemand de tekst beoordeelde.', z.string()),
  genre: vrij('Soort', 'Nader soort, zoals *Werkdocument*.', z.string()),
  'container-title': vrij('Waarin', 'Tijdschrift of boek waar het in staat.', z.string()),
  'collection-title': vrij('Reeks', 'Reeks van een rapport.', z.string()),
  volume: vrij('Jaargang', 'Jaargang.', z.string()),
  issue: vrij('Nummer', 'Nummer van een tijdschrift.', z.string()),
  number: vrij('Nummer', 'Nummer van een rapport.', z.string()),
  page: vrij("Pagina's", "Pagina's, zoals `87-99`.", z.string()),
  publisher: vrij('Uitgever', 'Uitgever.', z.string()),
  version: vrij('Versie', 'Versie van de tekst.', z.string()),
  language: vrij('Taal', 'Taal in twee letters.', z.string()),
  DOI: vrij('DOI', 'DOI zonder https://doi.org/ ervoor.', z.string()),
  URL: vrij('Adres', 'Waar het te lezen is.', z.string()),
  note: vrij(
    'Opmerking',
    'Wat je moet weten voordat je dit aanhaalt: dat het ingetrokken of vervangen is, een concept is, of meer auteurs heeft.',
    z.string(),
  ),
  custom: vrij(
    'Eigen velden',
    'Wat CSL niet kent.',
    z.strictObject({
      meerAuteurs: altijd('Meer auteurs', '`true`: er zijn meer auteurs dan hier staan.', z.literal(true)),
    }),
  ),
});

export type Csl = z.infer<typeof cslSchema>;
export type Cslnaam = Csl['author'][number];
/** Een persoon; een organisatie heeft alleen `literal`. */
export type Cslpersoon = Extract<Cslnaam, { family: string }>;

/** Een achternaam zoals het bestand haar heeft, met het tussenvoegsel apart: alle woorden vooraan met een kleine letter. */
export function persoon(familie: string, voorletters?: string): Cslpersoon {
  const [, voor, achter] = /^((?:[\p{Ll}'’][\p{Ll}'’.]*\s+)+)(\S.*)$/u.exec(familie) ?? [];
  return {
    family: achter ?? familie,
    ...(voorletters ? { given: voorletters } : {}),
    ...(voor ? { 'non-dropping-particle': voor.trim() } : {}),
  };
}

/** De achternaam zoals zij in een lijst staat: *van der Aa*. */
export function heleNaam(naam: Cslpersoon): string {
  return [naam['non-dropping-particle'], naam.family].filter(Boolean).join(' ');
}

/**
 * Zinnen voor in `note`. Zotero en pandoc lezen daar *woord: de rest* als een veld met die naam, en dan is de zin weg; daarom staat er
 * een streep.
 */
export function inOpmerking(...zinnen: (string | undefined | false)[]): string {
  return zinnen.filter(Boolean).join(' ').replaceAll(': ', ' – ');
}

/** De velden die een waarde hebben. */
export function gevuld<T extends object>(velden: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined && waarde !== '')) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
