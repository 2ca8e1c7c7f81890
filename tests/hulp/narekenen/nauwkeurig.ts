import type { Groep } from './stem.ts';
import type { Stuk } from './stuk.ts';
import { heeftInterval, heeftOpenGrens, isSmal } from './uitslag.ts';

/** Stap 6: over de bevindingen die hetzelfde zeggen als de stem (of, bij de bewijskracht, een deel daarvan). */
export function isNauwkeurig(groep: Groep, bevindingen: readonly Stuk[] = groep.eens): boolean {
  if (groep.uitslag === 'onbeslist') return false;
  if (mistMensen(groep) || heeftOpen(bevindingen)) return false;
  if (metInterval(bevindingen).length > 0) return bevindingen.some(({ bevinding }) => isSmal(bevinding.schatting));
  return (
    groep.soort === 'onderzoek' &&
    isPerPersoonGeloot(groep) &&
    bevindingen.some((stuk) => heeftGetal(stuk) && (mensenIn(stuk) ?? 0) >= 400)
  );
}

/** Een verslag van het onderzoek in deze rij telt alleen afmakers, of meldt te veel uitval. */
export function mistMensen({ stukken }: Groep): boolean {
  return stukken.some(({ bron }) => bron.alleenAfmakers === true || (bron.uitval ?? 0) > 0.3);
}

export function heeftOpen(bevindingen: readonly Stuk[]): boolean {
  return bevindingen.some(({ bevinding }) => heeftOpenGrens(bevinding.schatting));
}

export function metInterval(bevindingen: readonly Stuk[]): Stuk[] {
  return bevindingen.filter(({ bevinding }) => heeftInterval(bevinding.schatting));
}

export function isPerPersoonGeloot({ stukken: [stuk] }: Groep): boolean {
  return stuk?.onderzoek?.ontwerp === 'rct' && ['persoon', undefined].includes(stuk.onderzoek.loting);
}

export function heeftGetal({ bevinding }: Stuk): boolean {
  return bevinding.schatting.soort !== 'woorden';
}

/** Het aantal van de bevinding, anders dat van het hele onderzoek; `undefined` als wij het niet zagen. */
export function mensenIn({ bevinding, onderzoek }: Stuk): number | undefined {
  const { n, subgroep, variant, plek, vergelijking } = bevinding;
  const isDeel = [subgroep, variant, plek, vergelijking].some((veld) => veld !== undefined);
  return n ?? (isDeel ? undefined : onderzoek?.n);
}
