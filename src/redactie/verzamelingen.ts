import type { z } from 'zod';
import { bronSchema } from '../kern/bron.ts';
import { type Type, types } from '../kern/codes.ts';
import { ervaringSchema } from '../kern/ervaring.ts';
import { interventieSchema, veldenVan } from '../kern/interventie/schema.ts';
import { leerpadSchema } from '../kern/leerpad.ts';
import { studieSchema } from '../kern/studie.ts';
import { type Groep, vormVan } from './vorm.ts';

/** Een lijst bestanden met één formulier. */
export interface Verzameling {
  naam: string;
  soort: Bestandsoort;
  label: string;
  enkelvoud: string;
  /** Wat iemand hier doet, in één of twee zinnen. */
  uitleg: string;
  /** Materiaalpictogram in de lijst. */
  pictogram: string;
  /** Hoe het formulier van de ingevulde velden een bestandsnaam maakt. */
  bestandsnaam: string;
  /** Wat er in de lijst van een bestand te zien is. */
  regel: string;
  vorm: Groep;
  /** Alleen de interventies van dit type. */
  type?: Type;
}

/** De soorten bestanden die een formulier hebben, met hun schema, map en uitgang. */
export const bestandsoorten = {
  interventie: { schema: interventieSchema, map: 'interventies', uitgang: 'mdx' },
  ervaring: { schema: ervaringSchema, map: 'ervaringen', uitgang: 'mdx' },
  leerpad: { schema: leerpadSchema, map: 'leerpaden', uitgang: 'mdx' },
  bron: { schema: bronSchema, map: 'bronnen', uitgang: 'yaml' },
  studie: { schema: studieSchema, map: 'studies', uitgang: 'yaml' },
} as const satisfies Record<string, { schema: z.ZodType; map: string; uitgang: 'mdx' | 'yaml' }>;
export type Bestandsoort = keyof typeof bestandsoorten;

const pictogrammen: Record<Type, string> = {
  zelfsturing: 'explore',
  diagnose: 'search_insights',
  'belemmerende-overtuigingen': 'psychology',
  netwerk: 'group',
  plaatsing: 'work',
  zoeken: 'search',
  basis: 'home',
  vakmanschap: 'school',
};

/** Elke verzameling van het formulier: per type interventie een, want elk type heeft eigen velden. */
export const verzamelingen: readonly Verzameling[] = [
  ...(Object.entries(types) as [Type, string][]).map(
    ([type, label]): Verzameling => ({
      naam: type,
      soort: 'interventie',
      label,
      enkelvoud: `Methode (${label.toLowerCase()})`,
      uitleg:
        'Methoden van dit type. Verbeter er een, of schrijf een nieuwe: voor een concept zijn alleen de velden met een sterretje nodig.',
      pictogram: pictogrammen[type],
      bestandsnaam: '{{titel}}',
      regel: '{{titel}}',
      vorm: vormVan(veldenVan(type)),
      type,
    }),
  ),
  {
    naam: 'ervaringen',
    soort: 'ervaring',
    label: 'Ervaringen',
    enkelvoud: 'Ervaring',
    uitleg: 'Wat je meemaakte toen je met een methode werkte. Schrijf niets waaraan iemand te herkennen is.',
    pictogram: 'forum',
    bestandsnaam: '{{interventie}}-{{datum}}',
    regel: '{{interventie}} · {{datum}}',
    vorm: vormVan(ervaringSchema),
  },
  {
    naam: 'studies',
    soort: 'studie',
    label: 'Een onderzoek melden',
    enkelvoud: 'Gemeld onderzoek',
    uitleg: 'Ken je een onderzoek dat hier ontbreekt? Twee velden zijn genoeg. De redactie werkt het uit tot een bron.',
    pictogram: 'lightbulb',
    bestandsnaam: '{{verwijzing}}',
    regel: '{{verwijzing}}',
    vorm: vormVan(studieSchema),
  },
  {
    naam: 'bronnen',
    soort: 'bron',
    label: 'Bronnen',
    enkelvoud: 'Bron',
    uitleg:
      'Onderzoeken en andere publicaties, met wat zij vonden. Interventies wijzen naar een bevinding van een bron.',
    pictogram: 'library_books',
    bestandsnaam: '{{titel}}',
    regel: '{{titel}} ({{jaar}})',
    vorm: vormVan(bronSchema),
  },
  {
    naam: 'leerpaden',
    soort: 'leerpad',
    label: 'Leerpaden',
    enkelvoud: 'Leerpad',
    uitleg: 'Onderdelen waarmee een groep een of meer methoden leert.',
    pictogram: 'route',
    bestandsnaam: '{{titel}}',
    regel: '{{titel}}',
    vorm: vormVan(leerpadSchema),
  },
];
