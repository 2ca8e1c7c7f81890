import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { isAfkorting } from '../../zoeken/afkorting.ts';
import { kopregels } from '../bewijs/kopbewijs.ts';
import { type KorteKopregel, korteKopregel } from '../bewijs/kopregel-kort.ts';
import { paden, situatieanker } from '../site/paden.ts';
import { zinplekken } from '../situaties/indeling.ts';
import { namenVan } from './zoekvelden.ts';

/** Waar het zoekveld uit voorstelt terwijl iemand typt, zo klein mogelijk. Wat een situatie over bewijs zegt, zegt haar methode. */
export interface Suggestielijst {
  methoden: Methode[];
  situaties: Situatie[];
  begrippen: Begripregel[];
}
export type Methode = readonly [
  titel: string,
  href: string,
  inEenZin: string,
  bewijs: readonly KorteKopregel[],
  /** De afkortingen waaronder zij bekend is. */
  afk: string,
];
/** `methode`: haar plaats in de lijst met methoden. */
export type Situatie = readonly [zin: string, href: string, methode: number];
export type Begripregel = readonly [naam: string, href: string, ook: string];

export function suggestielijst(bibliotheek: Bibliotheek): Suggestielijst {
  const { begrippen } = bibliotheek;
  // Wat gearchiveerd is, stelt niemand meer voor.
  const interventies = bibliotheek.interventies.filter(isInGebruik);
  const plekken = zinplekken(interventies);
  const bekend = new Set(begrippen.flatMap((begrip) => namenVan(begrip).afk).map(klein));
  return {
    methoden: interventies.map((i) => [
      i.titel,
      paden.interventie(i.id),
      i.inEenZin,
      kopregels(gewogenRijen(i, bibliotheek)).map(korteKopregel),
      afkortingenVan(i, bekend).join(' '),
    ]),
    situaties: interventies.flatMap((i, methode) =>
      i.situaties.flatMap((zin, nr) => {
        const plek = plekken.get(situatieanker(i.id, nr + 1));
        return plek ? [[zin, plek, methode] as const] : [];
      }),
    ),
    begrippen: begrippen.map(({ id, term, voluit = '', ookWel = [] }) => [
      voluit && voluit !== term ? `${term} (${voluit})` : term,
      paden.begrip(id),
      ookWel.join(', '),
    ]),
  };
}

/** Wat in haar titel of zoekwoorden een afkorting is, of als afkorting bij de begrippen staat. */
function afkortingenVan({ titel, zoekwoorden = [] }: InterventieInLijst, bekend: ReadonlySet<string>): string[] {
  const namen = [...titel.split(/[^\p{L}\p{N}-]+/u), ...zoekwoorden];
  return [...new Set(namen.filter((naam) => isAfkorting(naam) || bekend.has(klein(naam))))];
}

function klein(naam: string): string {
  return naam.toLowerCase();
}
