import { z } from 'zod';
import type { Lijf } from './interventie/schema.ts';
import { altijd, datum, id, lijst, tekst, vrij } from './velden.ts';

/**
 * Een praktijkervaring (`content/ervaringen/<id>.mdx`): naast onderzoek getoond, nooit als bewijs geteld.
 * De verzameling begint leeg. Geen namen en niets waaraan een klant te herkennen is.
 */
export const ervaringSchema = z.strictObject({
  interventie: altijd('Interventie', 'De interventie waar de ervaring over gaat.', id()),
  datum: altijd('Datum', 'De dag waarop dit is opgeschreven.', datum()),
  rol: altijd('Rol', 'In welke rol je werkte, zoals `klantmanager`. Geen naam.', tekst(3, 120)),
  setting: altijd('Setting', 'Waar je werkt en met welke groep, zonder herkenbare personen.', tekst(10, 400)),
  watGedaan: altijd('Wat je deed', 'Wat je deed, in het kort.', tekst(15, 1200)),
  watWerkte: altijd('Wat werkte', 'Wat er goed ging, en waaraan je dat merkte.', tekst(5, 1200)),
  watNiet: altijd('Wat niet werkte', 'Wat er niet goed ging of tegenviel.', tekst(5, 1200)),
  aangepast: vrij('Aangepast', 'Wat je anders deed dan beschreven, en waarom.', lijst(tekst(5, 400))),
});
export type ErvaringVelden = z.infer<typeof ervaringSchema>;
export type Ervaring = ErvaringVelden & { id: string; lijf: Lijf };
