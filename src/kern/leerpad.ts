import { z } from 'zod';
import { statussen } from './codes.ts';
import type { Lijf } from './interventie/schema.ts';
import { altijd, id, keuze, lijst, naam, tekst, vrij } from './velden.ts';

/** Een leerpad: een reeks onderdelen waarmee een groep of trainer een of meer methoden leert (`content/leerpaden/<id>.mdx`). */
export const leerpadSchema = z.strictObject({
  titel: altijd('Titel', 'Naam van het leerpad.', tekst(3, 80)),
  inEenZin: altijd('In één zin', 'Wat je ermee leert, in één zin van ten hoogste 140 tekens.', tekst(20, 140)),
  voorWie: altijd('Voor wie', 'Voor welke professionals of groepen.', tekst(10, 300)),
  tijd: altijd('Tijd', 'Hoeveel tijd het kost, per onderdeel en in totaal.', tekst(3, 300)),
  status: altijd('Status', 'Waar het leerpad in zijn levensloop is.', keuze(statussen)),
  onderdelen: altijd(
    'Onderdelen',
    'De onderdelen, in volgorde.',
    lijst(
      z.strictObject({
        titel: altijd('Titel', 'Het onderdeel in enkele woorden.', tekst(3, 90)),
        interventie: vrij('Interventie', 'De interventie waar dit onderdeel over gaat.', id()),
        opdracht: altijd('Opdracht', 'Wat de deelnemers doen.', tekst(15, 900)),
        bespreken: vrij('Bespreken', 'Vragen om samen te bespreken.', lijst(tekst(10, 300))),
        klaarAls: altijd('Klaar als', 'Waaraan je ziet dat het onderdeel gedaan is.', tekst(10, 300)),
      }),
    ),
  ),
  auteurs: altijd('Auteurs', 'Wie dit schreef.', lijst(naam(2, 120))),
  herkomst: altijd('Herkomst', 'Hoe dit leerpad ontstond.', tekst(15, 600)),
});
export type LeerpadVelden = z.infer<typeof leerpadSchema>;
export type Leerpad = LeerpadVelden & { id: string; lijf: Lijf };
