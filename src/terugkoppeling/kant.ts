import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import type { Probleem } from '../kern/probleem.ts';

/** Eén kant van een wijziging: de inhoud ervoor, of die erna. */
export interface Kant {
  bibliotheek: Bibliotheek;
  /** Elke goede interventie met al haar velden. */
  interventies: readonly Interventie[];
  /** Alle problemen van alle bestanden, ook elke waarschuwing. */
  problemen: readonly Probleem[];
  /** Van elk bestand, ook een stuk: iets dat anders is als de inhoud anders is. */
  afdrukken: ReadonlyMap<string, string>;
}

/** Een interventie aan beide kanten. */
export interface Paar {
  voor: Interventie | undefined;
  na: Interventie | undefined;
}

/**
 * Elke interventie die aan minstens één kant goed is, naast zichzelf. Wie een andere naam kreeg en de oude onder `voorheen` zet,
 * blijft dezelfde.
 */
export function paren(voor: Kant, na: Kant): Paar[] {
  const oud = new Map(voor.interventies.map((i) => [i.id, i]));
  const met = na.interventies.map((i) => ({
    voor: oud.get(i.id) ?? oud.get(i.voorheen?.find((naam) => oud.has(naam)) ?? ''),
    na: i as Interventie | undefined,
  }));
  const gezien = new Set(met.map((paar) => paar.voor));
  return [...met, ...voor.interventies.filter((i) => !gezien.has(i)).map((i) => ({ voor: i, na: undefined }))];
}

/** Of twee gewone waarden hetzelfde zeggen; zij komen uit hetzelfde schema en hebben dus dezelfde volgorde. */
export function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
