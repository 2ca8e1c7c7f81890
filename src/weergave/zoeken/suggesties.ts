import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { kopregels } from '../bewijs/kopbewijs.ts';
import { type KorteKopregel, korteKopregel } from '../bewijs/kopregel-kort.ts';
import { paden } from '../site/paden.ts';

/** Waar het zoekveld uit voorstelt terwijl iemand typt, zo klein mogelijk. Wat een situatie over bewijs zegt, zegt haar methode. */
export interface Suggestielijst {
  methoden: Methode[];
  situaties: Situatie[];
  begrippen: Begripregel[];
}
export type Methode = readonly [titel: string, href: string, inEenZin: string, bewijs: readonly KorteKopregel[]];
/** `methode`: haar plaats in de lijst met methoden. */
export type Situatie = readonly [zin: string, href: string, methode: number];
export type Begripregel = readonly [naam: string, href: string, ook: string];

export function suggestielijst(bibliotheek: Bibliotheek): Suggestielijst {
  const { interventies, begrippen } = bibliotheek;
  return {
    methoden: interventies.map((i) => [
      i.titel,
      paden.interventie(i.id),
      i.inEenZin,
      kopregels(gewogenRijen(i, bibliotheek)).map(korteKopregel),
    ]),
    // Wat gearchiveerd is, staat niet bij de situaties.
    situaties: interventies.flatMap((i, methode) =>
      isInGebruik(i) ? i.situaties.map((zin, nr) => [zin, paden.situatie(i.id, nr + 1), methode] as const) : [],
    ),
    begrippen: begrippen.map(({ id, term, voluit = '', ookWel = [] }) => [
      voluit && voluit !== term ? `${term} (${voluit})` : term,
      paden.begrip(id),
      ookWel.join(', '),
    ]),
  };
}
