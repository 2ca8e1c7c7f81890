import { z } from 'zod';
import { lotingen, ontwerpen } from './bewijs/ontwerpen.ts';
import * as codes from './codes.ts';
import { altijd, codelijst, id, keuze, tekst, vrij } from './velden.ts';

/**
 * Een onderzoek in het gesloten register (`content/onderzoeken.yaml`). Verslagen noemen hun onderzoek bij deze naam; wat niet
 * in het register staat, bestaat niet. Zo telt één onderzoek nooit twee keer door een tikfout.
 */
export const onderzoekSchema = z.strictObject({
  id: altijd('Naam', 'Korte naam waarmee bronnen het onderzoek noemen, zoals `seed-noorwegen`.', id()),
  naam: altijd('Volle naam', 'Hoe het onderzoek heet, of wat het onderzocht en waar.', tekst(3, 200)),
  ontwerp: altijd('Ontwerp', 'Hoe het is opgezet. Bij twijfel het zwakkere.', keuze(ontwerpen)),
  loting: vrij('Loting', 'Wat er geloot is. Leeg bij een `rct` betekent: per persoon.', keuze(lotingen)),
  n: vrij(
    'Aantal mensen',
    'Aantal mensen in de groepen die vergeleken zijn. Niet gezien? Laat weg.',
    z.number().int().positive().max(1e8),
  ),
  land: vrij('Land', 'Waar het onderzoek plaatsvond.', codelijst(codes.landen)),
  registratie: vrij('Registratie', 'Nummer in een register van onderzoeken, zoals `NCT01234567`.', tekst(3, 80)),
  opmerking: vrij('Opmerking', 'Wat een lezer van dit register moet weten.', tekst(5, 500)),
});
/** Het hele register (`content/onderzoeken.yaml`, een lijst). */
export const onderzoekenSchema = z.array(onderzoekSchema);
export type Onderzoek = z.infer<typeof onderzoekSchema>;

/** Of elk mens apart geloot is. */
export function isPerPersoonGeloot({ ontwerp, loting }: Pick<Onderzoek, 'ontwerp' | 'loting'>): boolean {
  return ontwerp === 'rct' && (loting ?? 'persoon') === 'persoon';
}

export function isGeloot({ ontwerp }: Pick<Onderzoek, 'ontwerp'>): boolean {
  return ontwerp === 'rct' || ontwerp === 'cluster-rct';
}
