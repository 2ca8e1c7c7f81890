import type { InterventieVelden } from './interventie/schema.ts';
import { type Kenmerk, type Klant, kenmerken } from './overdracht.ts';

/** Voor wie een methode niet is, in codes; draait ook in de browser. */
export type Uitgesloten = NonNullable<InterventieVelden['uitgesloten']>;

/** Waarom een methode niets voor deze klant is, in de codes van het record; leeg als het record hem niet uitsluit. */
export interface Uitsluiting {
  zonderWerk: boolean;
  codes: { kenmerk: Kenmerk; code: string }[];
}

/**
 * Sluit het record deze klant uit? Wie hier een methode zoekt, zoekt haar voor iemand die nog geen werk heeft: wat pas begint met een baan,
 * is er dus voor geen van die klanten. Eigen keuze: over werk hebben vraagt de lijst niets.
 */
export function uitsluiting(klant: Klant, uitgesloten: Uitgesloten = {}): Uitsluiting | null {
  const { zonderWerk = false, ...perKenmerk } = uitgesloten;
  const niet: Klant = perKenmerk;
  const codes = kenmerken.flatMap((kenmerk) =>
    (klant[kenmerk] ?? []).filter((code) => niet[kenmerk]?.includes(code)).map((code) => ({ kenmerk, code })),
  );
  return zonderWerk || codes.length > 0 ? { zonderWerk, codes } : null;
}
