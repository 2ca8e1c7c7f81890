import { z } from 'zod';
import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import { richtingLabels } from '../kern/bewijs/zinnen.ts';
import { controles, waarschuwingen } from '../kern/controles.ts';
import { keuze } from '../kern/velden.ts';

/**
 * Wat Vakwerk van een wijziging vindt, als gewone gegevens. Het verslag gaat als bestand van de controle (die code van de
 * bijdrager draait) naar wie het commentaar plaatst (die dat niet doet). Daarom een schema: wie het leest, gelooft niets.
 */

/** Zoveel staat er hoogstens van elke soort in een verslag; wat erboven komt, wordt geteld. */
export const meeste = 400;
const langste = 1_000;

const tekst = z.string().max(langste);
const aantal = z.number().int().min(0).max(1e6);
const lijst = <T extends z.ZodType>(deel: T) => z.array(deel).max(meeste);

const plek = z.strictObject({ regel: z.number().int().min(1).max(1e6), kolom: z.number().int().min(1).max(1e6) });

const probleem = z.strictObject({
  bestand: tekst,
  plek: plek.optional(),
  ernst: z.enum(['fout', 'waarschuwing']),
  controle: keuze({ ...controles, ...waarschuwingen }),
  gevonden: tekst,
  verwacht: tekst,
  doe: tekst,
});

const stand = z.strictObject({
  kracht: z.enum(bewijskrachten),
  richting: keuze(richtingLabels),
  zin: tekst,
});

const rij = z.strictObject({
  /** Titel van de interventie. */
  interventie: tekst,
  rij: tekst,
  /** Ontbreekt als de rij nieuw is. */
  voor: stand.optional(),
  /** Ontbreekt als de rij weg is. */
  na: stand.optional(),
  door: lijst(z.strictObject({ bron: tekst, wat: z.enum(['nieuw', 'weg', 'anders']) })),
});

const passingen = z.enum(['zoals', 'deels', 'niet', 'onbekend']);
const passing = z.strictObject({
  interventie: tekst,
  rij: tekst,
  voor: passingen,
  na: passingen,
  /** De klanten bij wie dat zo is, in woorden: *Leeftijd: 50 jaar of ouder*. */
  klanten: lijst(tekst),
});

const versie = z.strictObject({
  interventie: tekst,
  voor: aantal,
  na: aantal,
  /** Of een lezer iets van de wijziging merkt. */
  moetOmhoog: z.boolean(),
  raaktHetAdvies: z.boolean(),
  waarom: lijst(tekst),
  /** Wat de bijdrager er zelf bij schreef; ontbreekt als er geen wijziging bij staat. */
  geschreven: z.boolean().optional(),
});

export const verslagSchema = z.strictObject({
  bestanden: lijst(z.strictObject({ bestand: tekst, wat: z.enum(['nieuw', 'gewijzigd', 'weg']) })),
  fouten: lijst(probleem),
  waarschuwingen: lijst(probleem),
  aantallen: z.strictObject({
    bestanden: aantal,
    fouten: aantal,
    waarschuwingen: aantal,
    /** Waarschuwingen in de gewijzigde bestanden die er al stonden. */
    waarschuwingenVanEerder: aantal,
  }),
  /** Wat `--herstel` zelf kan, per bestand. */
  herstel: lijst(z.strictObject({ bestand: tekst, gedaan: lijst(tekst) })),
  rijen: lijst(rij),
  passing: lijst(passing),
  versies: lijst(versie),
  /** Interventies waarvan voor of na niet te lezen is, en die dus niet te vergelijken zijn. */
  onvergelijkbaar: lijst(z.strictObject({ bestand: tekst, kant: z.enum(['voor', 'na']) })),
  /** De bladzijden die veranderen: hun adres op de site. */
  bladzijden: lijst(
    z.strictObject({
      titel: tekst,
      pad: z
        .string()
        .regex(/^\/[a-z0-9/-]*$/)
        .max(200),
    }),
  ),
});

export type Verslag = z.infer<typeof verslagSchema>;

/** Kort elke tekst en lijst in tot wat het schema toelaat; gegevens van een bijdrager kunnen van elke grootte zijn. */
export function begrensd<T>(waarde: T): T {
  if (typeof waarde === 'string')
    return (waarde.length > langste ? `${waarde.slice(0, langste - 1)}…` : waarde) as T & string;
  if (Array.isArray(waarde)) return waarde.slice(0, meeste).map(begrensd) as T & unknown[];
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, begrensd(deel)])) as T;
}
