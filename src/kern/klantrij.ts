import { type Klant, kenmerken, type Onderzochten, overdracht } from './overdracht.ts';

/** Een rij bewijs zoals de lijst haar kent: wie er onderzocht zijn, en hoe hoog haar uitkomst staat. */
export interface Klantrij {
  onderzochten: readonly Onderzochten[];
  rang: number;
}

/**
 * De rij die voor deze klant telt: die het beste past, en daarbinnen de beste uitkomst. Zo staat een methode die bij mensen
 * zoals deze klant niets opleverde niet bovenaan om wat zij bij anderen deed.
 */
export function besteVoor<R extends Klantrij>(klant: Klant, rijen: readonly R[]): R | undefined {
  return [...rijen].sort((a, b) => plaatsVoor(klant, b) - plaatsVoor(klant, a))[0];
}

/**
 * Hoe hoog een rij voor deze klant staat; hoger is beter. Elk antwoord dat overeenkomt gaat voor wat niet bekend of anders is, dan
 * telt hoe weinig er anders is, dan de uitkomst. Komt er niets overeen, dan telt alleen de uitkomst. Een rang is kleiner dan 1000.
 */
export function plaatsVoor(klant: Klant, rij: Klantrij): number {
  const { gelijk, anders } = overdracht(klant, rij.onderzochten);
  if (gelijk.length === 0) return rij.rang;
  const verschilt = anders.filter(({ kenmerk }) => kenmerk !== 'land').length;
  return gelijk.length * 10_000 + (kenmerken.length - verschilt) * 1000 + rij.rang;
}

/**
 * Of deze rij in de korte lijst van de klant hoort: er komt iets overeen, en er is niet meer anders dan hetzelfde. Wat van de onderzochte
 * mensen niet bekend is, telt niet mee: wie meer over de klant vertelt, raakt een methode niet kwijt omdat een onderzoek daarover zwijgt.
 * Eigen keuze: de regels zeggen alleen hoe de lijst geordend is.
 */
export function komtOvereen(klant: Klant, { onderzochten }: Pick<Klantrij, 'onderzochten'>): boolean {
  const { gelijk, anders } = overdracht(klant, onderzochten);
  return gelijk.length > 0 && gelijk.length >= anders.filter(({ kenmerk }) => kenmerk !== 'land').length;
}
