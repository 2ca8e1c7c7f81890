import { z } from 'zod';
import { statussen } from './codes.ts';
import { levensloopvelden } from './interventie/levensloop.ts';
import type { Lijf } from './interventie/schema.ts';
import { leerpadKlopt } from './leerpad-klopt.ts';
import { altijd, id, idUit, keuze, lijst, naam, sitepad, tekst, vrij } from './velden.ts';

/** Waar iets op deze site staat, met de woorden van de link. */
const verwijzing = z.strictObject({
  titel: altijd('Titel', 'De woorden van de link.', naam(3, 120)),
  adres: altijd('Adres', 'Een pad op deze site, zo nodig met een plek erop: `/interventies/ips/bewijs/`.', sitepad()),
});

/** Hoe lang iets duurt, in minuten: een dag is het langst. */
const minuten = (uitleg: string) => altijd('Minuten', uitleg, z.number().int().min(5).max(480));

const onderdeel = z.strictObject({
  titel: altijd('Titel', 'Het onderdeel in enkele woorden; elk onderdeel heeft een andere.', tekst(3, 90)),
  minuten: minuten('Hoeveel minuten dit kost, lezen en doen samen.'),
  interventie: vrij('Interventie', 'De interventie waar dit onderdeel over gaat.', id()),
  lees: vrij('Lees', 'Wat iemand vooraf leest, als dat niet alleen de interventie zelf is.', lijst(verwijzing, 1, 6)),
  uitleg: vrij('Uitleg', 'Waar dit onderdeel om draait, in een paar zinnen.', tekst(20, 900)),
  opdracht: altijd('Opdracht', 'Wat de deelnemers doen.', tekst(15, 900)),
  bespreken: vrij('Bespreken', 'Vragen om samen te bespreken.', lijst(tekst(10, 300))),
  klaarAls: altijd('Klaar als', 'Waaraan je ziet dat het onderdeel gedaan is.', tekst(10, 300)),
});

const intervisie = z.strictObject({
  nodig: altijd('Nodig', 'Wat er vooraf klaarligt of afgesproken is.', lijst(tekst(5, 200))),
  stappen: altijd(
    'Stappen',
    'Het verloop, in volgorde. Hoe lang het samen duurt, rekent de site uit.',
    lijst(
      z.strictObject({
        minuten: minuten('Hoeveel minuten deze stap krijgt.'),
        titel: altijd('Titel', 'De stap in enkele woorden.', tekst(3, 90)),
        doe: altijd('Doe', 'Wat de groep doet, en wat de begeleider.', tekst(10, 500)),
      }),
      2,
    ),
  ),
  afspraak: altijd('Afspraak', 'Waar de groep mee weggaat, zo dat een ander het kan nagaan.', tekst(10, 300)),
});

const oefengeval = z.strictObject({
  titel: altijd('Titel', 'Het geval in enkele woorden.', tekst(3, 90)),
  verhaal: altijd(
    'Verhaal',
    'Wat er speelt. Altijd bedacht, en zonder naam; de site zet er zelf bij dat het een verzonnen voorbeeld is.',
    tekst(40, 1200),
  ),
  vragen: altijd('Vragen', 'Wat de deelnemers ermee doen.', lijst(tekst(10, 300))),
  letOp: vrij('Let op', 'Waar een begeleider op let bij het nabespreken.', lijst(tekst(10, 300))),
});

const toetsvraag = z.strictObject({
  vraag: altijd('Vraag', 'Een vraag die iemand zichzelf kan stellen.', tekst(10, 300)),
  antwoorden: altijd(
    'Antwoorden',
    'Twee tot vijf antwoorden. Minstens één is goed en minstens één niet.',
    lijst(
      z.strictObject({
        tekst: altijd('Antwoord', 'Het antwoord om uit te kiezen.', tekst(2, 200)),
        goed: altijd('Goed', '`true` als dit antwoord klopt.', z.boolean()),
        uitleg: altijd('Uitleg', 'Waarom het klopt of niet.', tekst(10, 400)),
      }),
      2,
      5,
    ),
  ),
  lees: altijd('Lees', 'Waar dit op de site staat.', verwijzing),
});

/** Een leerpad: een reeks onderdelen waarmee een groep of trainer een of meer methoden leert (`content/leerpaden/<id>.mdx`). */
export const leerpadSchema = leerpadKlopt(
  z.strictObject({
    titel: altijd('Titel', 'Naam van het leerpad.', tekst(3, 80)),
    inEenZin: altijd('In één zin', 'Wat je ermee leert, in één zin van ten hoogste 140 tekens.', tekst(20, 140)),
    voorWie: altijd('Voor wie', 'Voor welke professionals of groepen.', tekst(10, 300)),
    doelen: altijd('Doelen', 'Wat iemand hierna kan, elk in één zin.', lijst(tekst(10, 200), 1, 8)),
    voorkennis: altijd('Voorkennis', 'Wat iemand al moet weten of kunnen. Niets mag ook.', tekst(5, 300)),
    tijd: altijd('Tijd', 'Hoe je de tijd verdeelt. De minuten samen rekent de site uit.', tekst(3, 300)),
    status: altijd('Status', 'Waar het leerpad in zijn levensloop is.', keuze(statussen)),
    versie: levensloopvelden.versie,
    wijzigingen: levensloopvelden.wijzigingen,
    onderdelen: altijd('Onderdelen', 'De onderdelen, in volgorde.', lijst(onderdeel)),
    intervisie: vrij('Intervisie', 'Een plan voor één bijeenkomst met de groep.', intervisie),
    oefengevallen: vrij('Oefengevallen', 'Verzonnen gevallen om mee te oefenen.', lijst(oefengeval, 1, 12)),
    zelftoets: vrij(
      'Zelftoets',
      'Vragen om jezelf te toetsen, met antwoorden die uitleggen.',
      lijst(toetsvraag, 1, 20),
    ),
    verderLezen: vrij(
      'Verder lezen',
      'Wat hierna de moeite waard is.',
      lijst(verwijzing.extend({ waarom: altijd('Waarom', 'Waarom je dit leest.', tekst(10, 200)) }), 1, 20),
    ),
    auteurs: altijd('Auteurs', 'Wie dit schreef.', lijst(naam(2, 120))),
    herkomst: altijd('Herkomst', 'Hoe dit leerpad ontstond.', tekst(15, 600)),
  }),
);
export type LeerpadVelden = z.infer<typeof leerpadSchema>;
export type Leerpad = LeerpadVelden & { id: string; lijf: Lijf };

/** De naam van een onderdeel in een anker, in wat een lezer onthoudt en in een cursuspakket: alleen ASCII, hoogstens 60 tekens. */
export function onderdeelnaam({ titel }: { titel: string }): string {
  return idUit(titel);
}

/** Elk adres op deze site dat de velden noemen, met het pad van zijn veld. */
export function adressenVan({ onderdelen, zelftoets = [], verderLezen = [] }: LeerpadVelden): Record<string, string> {
  return Object.fromEntries([
    ...onderdelen.flatMap(({ lees = [] }, i) => lees.map(({ adres }, j) => [`onderdelen.${i}.lees.${j}.adres`, adres])),
    ...zelftoets.map(({ lees }, i) => [`zelftoets.${i}.lees.adres`, lees.adres]),
    ...verderLezen.map(({ adres }, i) => [`verderLezen.${i}.adres`, adres]),
  ]);
}
