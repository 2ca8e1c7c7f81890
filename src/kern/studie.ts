import { z } from 'zod';
import { altijd, id, lijst, tekst, vrij } from './velden.ts';

/**
 * Een gemeld onderzoek (`content/studies/<id>.yaml`): iemand wijst erop, met niet meer dan wat die persoon weet. Het telt
 * nergens mee. De redactie maakt er een bron van en haalt het bestand dan weg.
 */
export const studieSchema = z.strictObject({
  verwijzing: altijd(
    'Welk onderzoek',
    'De DOI of het webadres. Weet je die niet: de titel, wie het schreef en het jaar.',
    tekst(5, 400),
  ),
  vond: altijd(
    'Wat het vond',
    'Wat er uit het onderzoek kwam, ook als het niets hielp. Eigen woorden; je hoeft niets te berekenen.',
    tekst(10, 800),
  ),
  interventies: vrij(
    'Bij welke methode',
    'Naam van het bestand in content/interventies/, zonder `.mdx`. Mag leeg blijven.',
    lijst(id(), 1, 10),
  ),
});
export type StudieVelden = z.infer<typeof studieSchema>;
export type Studie = StudieVelden & { id: string };
