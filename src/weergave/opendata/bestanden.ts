import { eenKeerPer } from '../../kern/een-keer-per.ts';
import { alsJson, bewijsdata } from '../bewijsdata/bewijsdata.ts';
import { bewijscsv } from '../bewijsdata/in-csv.ts';
import { bewijsSchema } from '../bewijsdata/schema.ts';
import { bewijskaartCsv } from '../bewijskaart/in-csv.ts';
import { bibtex } from '../citeren/bibtex.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { interventiesCsv } from './in-csv.ts';
import { alsJsonSchema } from './omhulsel.ts';
import {
  begrippendata,
  bronnendata,
  type Dataomgeving,
  dataschemas,
  interventiesdata,
  leerpadendata,
  onderzoekendata,
} from './verzamelingen.ts';

/** Een bestand om op te halen. Wie er een bij wil, zet hier een rij bij: de bladzijde, het zip-bestand en de beschrijving volgen. */
export interface Databestand {
  naam: string;
  /** Wat erin staat, in één zin. */
  uitleg: string;
  mime: string;
  /** Het schema waar het aan voldoet, als het er een heeft. */
  schema?: string;
  inhoud: (omgeving: Dataomgeving) => string;
}

/** Bestanden over hetzelfde. */
export interface Verzameling {
  id: string;
  titel: string;
  uitleg: string;
  bestanden: Databestand[];
}

const json = 'application/json';
const csv = 'text/csv';
/** Staat achter elk bestand voor een Nederlands rekenblad. */
const inHetNederlands =
  'Hetzelfde voor een Nederlands rekenblad: puntkomma’s tussen de cellen en een komma in een getal.';

/** Drie bestanden zeggen hetzelfde: één keer wegen is genoeg. */
const bewijs = eenKeerPer(({ bibliotheek, site }: Dataomgeving) => bewijsdata(bibliotheek, site));

function schema(naam: keyof typeof dataschemas): Databestand {
  return {
    naam: `${naam}.schema.json`,
    uitleg: `De vorm van ${naam}.json als JSON Schema (2020-12).`,
    mime: 'application/schema+json',
    inhoud: ({ site }) => alsJson(alsJsonSchema(dataschemas[naam], adresVan(`${naam}.schema.json`, site))),
  };
}

export const verzamelingen: readonly Verzameling[] = [
  {
    id: 'bewijs',
    titel: 'Bewijs',
    uitleg: 'Elke uitkomst van elke interventie, met wat het onderzoek ervan zegt en wat wij eruit berekenden.',
    bestanden: [
      {
        naam: 'bewijs.json',
        uitleg: 'Alles: de rijen, de bronnen en wat wij eruit berekenden. Reken hiermee na.',
        mime: json,
        schema: 'bewijs.schema.json',
        inhoud: (omgeving) => alsJson(bewijs(omgeving)),
      },
      {
        naam: 'bewijs.csv',
        uitleg:
          'Voor een rekenblad: één regel per rij en bevinding. Bronnen die in geen enkele rij staan, ontbreken hier.',
        mime: csv,
        inhoud: (omgeving) => bewijscsv(bewijs(omgeving)),
      },
      {
        naam: 'bewijs-nl.csv',
        uitleg: inHetNederlands,
        mime: csv,
        inhoud: (omgeving) => bewijscsv(bewijs(omgeving), 'komma'),
      },
      {
        naam: 'bewijs.schema.json',
        uitleg: 'De vorm van bewijs.json als JSON Schema (2020-12), om de gegevens mee te controleren.',
        mime: 'application/schema+json',
        inhoud: ({ site }) => alsJson(bewijsSchema(adresVan('bewijs.schema.json', site))),
      },
      {
        naam: 'bewijskaart.csv',
        uitleg: 'De bewijskaart als tabel: per groep en uitkomst wat er bekend is.',
        mime: csv,
        inhoud: ({ bibliotheek, site }) => bewijskaartCsv(bibliotheek, site.adres),
      },
      {
        naam: 'bewijskaart-nl.csv',
        uitleg: inHetNederlands,
        mime: csv,
        inhoud: ({ bibliotheek, site }) => bewijskaartCsv(bibliotheek, site.adres, 'komma'),
      },
    ],
  },
  {
    id: 'interventies',
    titel: 'Interventies',
    uitleg: 'Elke methode met de velden van haar bestand.',
    bestanden: [
      {
        naam: 'interventies.json',
        uitleg: 'Elke interventie met al haar velden. De hele tekst staat in de Markdown waar zij naar wijst.',
        mime: json,
        schema: 'interventies.schema.json',
        inhoud: (omgeving) => alsJson(interventiesdata(omgeving)),
      },
      {
        naam: 'interventies.csv',
        uitleg: 'Voor een rekenblad: één regel per interventie.',
        mime: csv,
        inhoud: (omgeving) => interventiesCsv(omgeving, 'punt'),
      },
      {
        naam: 'interventies-nl.csv',
        uitleg: inHetNederlands,
        mime: csv,
        inhoud: (omgeving) => interventiesCsv(omgeving, 'komma'),
      },
      schema('interventies'),
    ],
  },
  {
    id: 'bronnen',
    titel: 'Bronnen',
    uitleg: 'Elke publicatie, om aan te halen. Wat wij erin vonden, staat in bewijs.json.',
    bestanden: [
      {
        naam: 'bronnen.csl.json',
        uitleg: 'CSL-JSON, voor Zotero of pandoc.',
        mime: 'application/vnd.citationstyles.csl+json',
        schema: 'bronnen.csl.schema.json',
        inhoud: (omgeving) => alsJson(bronnendata(omgeving)),
      },
      {
        naam: 'bronnen.bib',
        uitleg: 'BibTeX, voor LaTeX of JabRef.',
        mime: 'application/x-bibtex',
        inhoud: (omgeving) => bronnendata(omgeving).map(bibtex).join('\n'),
      },
      schema('bronnen.csl'),
    ],
  },
  {
    id: 'onderzoeken',
    titel: 'Onderzoeken',
    uitleg: 'Het register van onderzoeken waar bronnen verslag van doen.',
    bestanden: [
      {
        naam: 'onderzoeken.json',
        uitleg: 'Elk onderzoek in het register.',
        mime: json,
        schema: 'onderzoeken.schema.json',
        inhoud: (omgeving) => alsJson(onderzoekendata(omgeving)),
      },
      schema('onderzoeken'),
    ],
  },
  {
    id: 'leerpaden',
    titel: 'Leerpaden',
    uitleg: 'Reeksen onderdelen om een methode mee te leren, met oefengevallen die verzonnen zijn.',
    bestanden: [
      {
        naam: 'leerpaden.json',
        uitleg: 'Elk leerpad met al zijn onderdelen, vragen en antwoorden.',
        mime: json,
        schema: 'leerpaden.schema.json',
        inhoud: (omgeving) => alsJson(leerpadendata(omgeving)),
      },
      schema('leerpaden'),
    ],
  },
  {
    id: 'begrippen',
    titel: 'Begrippen',
    uitleg: 'De woordenlijst, met de woorden die mensen ervoor gebruiken.',
    bestanden: [
      {
        naam: 'begrippen.json',
        uitleg: 'Elk begrip met zijn uitleg.',
        mime: json,
        schema: 'begrippen.schema.json',
        inhoud: (omgeving) => alsJson(begrippendata(omgeving)),
      },
      schema('begrippen'),
    ],
  },
];

export const databestanden: readonly Databestand[] = verzamelingen.flatMap(({ bestanden }) => bestanden);

function adresVan(naam: string, site: Site): string {
  return `${site.adres}${paden.databestand(naam)}`;
}
