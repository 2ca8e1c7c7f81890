import { z } from 'zod';
import { uitkomsten } from './bewijs/uitkomsten.ts';
import { doelgroepen, klantkenmerken } from './codes.ts';
import { altijd, codelijst, id, lijst, tekst, vrij } from './velden.ts';

/** Wie met een kennisvraag aan de slag kan, zoals midden in een zin. */
export const vraagdoelen = { gilde: 'Gilde-groepen', onderzoek: 'onderzoekers' } as const;

/** Een kennisvraag: een leemte die iemand uit het vak noemt (`content/kennisvragen.yaml`, een lijst). Wat te berekenen is, staat er niet in. */
export const kennisvraagSchema = z.strictObject({
  id: altijd('Id', 'Korte naam in kleine letters; met `vraag-` ervoor het anker op /bewijskaart/agenda/.', id()),
  vraag: altijd('Vraag', 'Wat nog niemand weet, als één vraag in gewone taal.', tekst(15, 200)),
  waarom: altijd('Waarom', 'Waarom het antwoord iemand helpt, in één of twee zinnen.', tekst(20, 600)),
  voor: altijd('Voor', 'Wie hiermee aan de slag kan: een Gilde-groep, onderzoekers of beide.', codelijst(vraagdoelen)),
  uitkomst: vrij('Uitkomst', 'De uitkomsten waar de vraag over gaat.', codelijst(uitkomsten)),
  doelgroep: vrij('Doelgroep', 'De doelgroepen waar de vraag over gaat.', codelijst(doelgroepen)),
  klantkenmerk: vrij('Klantkenmerk', 'De klantkenmerken waar de vraag over gaat.', codelijst(klantkenmerken)),
  bronnen: vrij('Bronnen', 'Wat er al over bekend is: namen van bestanden in content/bronnen/.', lijst(id())),
  genoemdIn: vrij(
    'Genoemd in',
    'De tekst waarin iemand dit noemt of waar het uit volgt, met de auteur.',
    tekst(5, 300),
  ),
});
export const kennisvragenSchema = z.array(kennisvraagSchema);
export type Kennisvraag = z.infer<typeof kennisvraagSchema>;
