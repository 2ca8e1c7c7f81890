import { z } from 'zod';
import { altijd, datum, id, lijst, vrij } from './velden.ts';

/** Hoe groot een versie is: groot als iemand anders gaat werken of anders moet lezen, klein als er alleen iets beter staat. */
export const versiesoorten = { groot: 'Grote wijziging', klein: 'Kleine wijziging' } as const;

/** Platte tekst zoals zij er stond. Geen opmaak: een bladzijde zet haar neer als tekst, nooit als HTML. */
const stuk = () => z.string().min(1).max(20_000);
const digest = () => z.string().regex(/^[0-9a-f]{64}$/, '64 tekens van een SHA-256');

/** Wat er op een bladzijde stond, los van hoe zij eruitzag: kopjes, alinea's, lijsten, citaten en tabellen. */
const tekstblok = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: altijd('Soort', 'Een kopje.', z.literal('kop')),
    niveau: altijd('Niveau', 'Hoe diep het kopje ligt.', z.union([z.literal(1), z.literal(2)])),
    tekst: altijd('Tekst', 'De woorden.', stuk()),
  }),
  z.strictObject({
    soort: altijd('Soort', 'Een alinea, of wat iemand zegt.', z.enum(['alinea', 'citaat'])),
    tekst: altijd('Tekst', 'De woorden.', stuk()),
  }),
  z.strictObject({
    soort: altijd('Soort', 'Een lijst, of genummerde stappen.', z.enum(['lijst', 'stappen'])),
    regels: altijd('Regels', 'Elke regel.', lijst(stuk(), 1, 500)),
  }),
  z.strictObject({
    soort: altijd('Soort', 'Een tabel.', z.literal('tabel')),
    rijen: altijd('Rijen', 'Elke rij; de eerste zijn de kopjes.', lijst(z.array(z.string().max(20_000)), 1, 500)),
  }),
]);
export type Tekstblok = z.infer<typeof tekstblok>;

/** Een versie van een interventie (`content/versies/vw-001-2.json`): wat elke bladzijde toen zei. Verandert nooit meer. */
export const versieSchema = z.strictObject({
  formaat: altijd('Formaat', 'Versie van dit formaat.', z.literal(1)),
  code: altijd('Code', 'Vaste code van de interventie.', z.string().regex(/^VW-\d{3,5}$/, 'een code zoals `VW-001`')),
  versie: altijd('Versie', 'Het nummer.', z.number().int().min(1).max(9999)),
  interventie: altijd('Interventie', 'De naam die zij toen had.', id()),
  titel: altijd('Titel', 'De titel die zij toen had.', stuk()),
  inEenZin: altijd('In één zin', 'Wat er onder de titel stond.', stuk()),
  datum: altijd('Datum', 'De dag van de wijziging.', datum()),
  soort: altijd('Soort', 'Groot of klein.', z.enum(['groot', 'klein'])),
  wat: altijd('Wat', 'Wat er veranderde.', stuk()),
  raaktHetAdvies: altijd('Raakt het advies', 'Of iemand anders moest gaan werken.', z.boolean()),
  regelversie: altijd('Regelversie', 'De versie van de bewijsregels van toen.', z.number().int().min(1)),
  achteraf: vrij('Achteraf', 'Hoe deze tekst gemaakt is, als zij pas later vastgelegd is.', lijst(stuk(), 1, 5)),
  bronnen: altijd('Bronnen', 'De bronnen waarop zij rustte.', z.array(id())),
  advies: altijd(
    'Advies',
    'Waaraan te zien is dat het advies verandert, per deel.',
    z.array(
      z.strictObject({
        deel: altijd('Deel', 'Een deel van het advies.', z.string().regex(/^[a-zA-Z]+$/, 'een naam')),
        digest: altijd('Digest', 'De digest van wat er stond.', digest()),
      }),
    ),
  ),
  vormen: altijd(
    'Vormen',
    'Wat elke vorm zei.',
    lijst(
      z.strictObject({
        naam: altijd('Naam', 'De naam van de vorm in de code.', z.string().regex(/^[a-zA-Z]+$/, 'een naam')),
        titel: altijd('Titel', 'De naam van de vorm voor een lezer.', stuk()),
        blokken: altijd('Blokken', 'Wat er stond, op volgorde.', lijst(tekstblok, 1, 2000)),
      }),
    ),
  ),
});
export type Versie = z.infer<typeof versieSchema>;
export type Vormtekst = Versie['vormen'][number];

/** Een versie zonder haar tekst, voor lijsten en adressen. */
export type VersieInLijst = Omit<Versie, 'vormen' | 'advies'>;

export function versieInLijst({ vormen: _, advies: __, ...rest }: Versie): VersieInLijst {
  return rest;
}

/** De naam van het bestand van een versie, zonder uitgang: `vw-001-2`. */
export function bestandsnaamVan({ code, versie }: Pick<Versie, 'code' | 'versie'>): string {
  return `${code.toLowerCase()}-${versie}`;
}
