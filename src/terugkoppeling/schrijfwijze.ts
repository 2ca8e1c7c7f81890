import { distance } from 'fastest-levenshtein';
import { woordenIn } from '../kern/leesbaarheid.ts';

/**
 * Of twee waarden alleen verschillen in hoe iets geschreven is: leestekens, hoofdletters, of woorden met één of twee andere letters.
 * Een schatting: *verlicht* in plaats van *verplicht* ziet zij ook zo. Een code, een getal en een ander aantal woorden nooit.
 */
export function alleenSchrijfwijze(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || zelfdeZin(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [namen, andere] = [Object.keys(a), Object.keys(b)];
  return (
    namen.join() === andere.join() &&
    namen.every((naam) =>
      alleenSchrijfwijze((a as Record<string, unknown>)[naam], (b as Record<string, unknown>)[naam]),
    )
  );
}

function zelfdeZin(a: string, b: string): boolean {
  if (isCode(a) || isCode(b)) return false;
  const [oud, nieuw] = [woordenIn(a), woordenIn(b)];
  return oud.length === nieuw.length && oud.every((woord, i) => zelfdeWoord(woord, nieuw[i] ?? ''));
}

/** Een woord zonder spaties of hoofdletters kan een code, een naam van een bestand of een dag zijn. */
function isCode(tekst: string): boolean {
  return /^[a-z0-9:/.-]+$/.test(tekst);
}

/** Met dezelfde eerste letter: *onmogelijk* is iets anders dan *mogelijk*. Korte woorden schelen al met één letter veel. */
function zelfdeWoord(a: string, b: string): boolean {
  const [kaalA, kaalB] = [kaal(a), kaal(b)];
  if (kaalA === kaalB) return true;
  return (
    !/\d/.test(a + b) && Math.min(a.length, b.length) > 4 && kaalA.charAt(0) === kaalB.charAt(0) && distance(a, b) <= 2
  );
}

function kaal(woord: string): string {
  return woord.normalize('NFD').replace(/[\p{M}'’-]/gu, '');
}
