import type { Gemeten } from '../bevinding.ts';
import { getal } from '../getal.ts';
import { maanden } from '../maanden.ts';

/** Wanneer er gemeten is, in woorden zoals midden in een zin: *na 6 maanden*, *ergens in 12 maanden*. */
export function tijdInWoorden(gemeten: Gemeten | null): string {
  if (!gemeten) return 'op een moment dat wij niet zagen';
  const { soort, van, tot } = gemeten;
  // Bij een moment eist het schema dat moment.
  if (soort === 'op-moment') return `na ${maanden(tot as number)}`;
  const wijze = soort === 'ergens-in' ? 'ergens' : 'gemiddeld';
  if (tot === undefined) return `${wijze}${van === undefined ? '' : ` na ${maanden(van)}`}`;
  return van === undefined || van === 0
    ? `${wijze} in ${maanden(tot)}`
    : `${wijze} tussen ${getal(van)} en ${maanden(tot)}`;
}
