import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { paden } from '../site/paden.ts';

/** Waar het zoekveld uit voorstelt terwijl iemand typt, zo klein mogelijk: elke regel is tekst, adres, en woorden die ook tellen. */
export interface Suggestielijst {
  interventies: Regel[];
  situaties: Regel[];
  begrippen: Regel[];
}
export type Regel = readonly [tekst: string, href: string, ook: string];

export function suggestielijst({ interventies, begrippen }: Bibliotheek): Suggestielijst {
  return {
    interventies: interventies.map(({ id, titel, inEenZin }) => [titel, paden.interventie(id), inEenZin]),
    // Wat gearchiveerd is, staat niet bij de situaties.
    situaties: interventies
      .filter(isInGebruik)
      .flatMap(({ id, titel, situaties }) =>
        situaties.map((zin, i) => [zin, paden.situatie(id, i + 1), titel] as const),
      ),
    begrippen: begrippen.map(({ id, term, voluit = '', ookWel = [] }) => [
      voluit && voluit !== term ? `${term} (${voluit})` : term,
      paden.begrip(id),
      ookWel.join(', '),
    ]),
  };
}
