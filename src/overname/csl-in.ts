import { z } from 'zod';

/**
 * Een verwijzing zoals een programma haar bewaart, in CSL-JSON. Ruimer dan wat wij zelf schrijven (`weergave/citeren/csl.ts`): Zotero
 * schrijft jaren ook als tekst, namen zonder voorletters, en velden die wij niet kennen.
 */

const getypt = z.union([z.string(), z.number()]).transform(String);

const naam = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  /** Organisatie of groep. */
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});

const dag = z.object({
  'date-parts': z.array(z.array(getypt)).optional(),
  literal: getypt.optional(),
  raw: getypt.optional(),
});

export const cslIn = z.object({
  id: getypt.optional(),
  type: z.string().optional(),
  /** Zonder titel is een bron niet te herkennen, ook niet als dubbel. */
  title: z.string().trim().min(1),
  author: z.array(naam).optional(),
  editor: z.array(naam).optional(),
  issued: dag.optional(),
  status: z.string().optional(),
  genre: z.string().optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  volume: getypt.optional(),
  issue: getypt.optional(),
  number: getypt.optional(),
  page: getypt.optional(),
  publisher: z.string().optional(),
  language: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  abstract: z.string().optional(),
  note: z.string().optional(),
  custom: z.object({ meerAuteurs: z.boolean().optional() }).optional(),
});

export type CslIn = z.infer<typeof cslIn>;
export type Naam = z.infer<typeof naam>;
