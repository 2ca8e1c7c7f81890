import type { Begrip } from '../../kern/begrip.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { type Leemte, leemtes } from '../agenda/leemtes.ts';
import { nagekekenIn } from '../begrippen/begrippenlijst.ts';
import { paden } from '../site/paden.ts';
import { woordenBij } from './zoekvelden.ts';

/** Wat naast een vraag ligt: de bouw legt er de woorden van in de zoekindex, en de zoekbladzijde haalt de rest op als er een past. */
interface NaastDeVraag {
  id: string;
  /** Hoe iemand het zegt of typt. */
  woorden: string[];
}

/** Een onderwerp waarover wij nog niets hebben. */
export type Leemteantwoord = Leemte & NaastDeVraag;

/** Een begrip met wat het is. */
export interface Begripantwoord extends NaastDeVraag {
  term: string;
  voluit: string;
  definitie: string;
  /** Bij een wet: wanneer de definitie is nagekeken, of dat dat nog moet. */
  nagekeken: string;
  href: string;
}

export function leemteantwoorden(bibliotheek: Bibliotheek): Leemteantwoord[] {
  const woorden = new Map(bibliotheek.onderwerpen.map((onderwerp) => [onderwerp.id, woordenBij(onderwerp)]));
  return leemtes(bibliotheek).map((leemte) => ({ ...leemte, woorden: woorden.get(leemte.id) ?? [] }));
}

/** Zonder uitleg is een begrip geen antwoord. */
export function begripantwoorden({ begrippen }: Bibliotheek): Begripantwoord[] {
  return begrippen.flatMap((begrip) => (begrip.definitie ? [begripantwoord(begrip, begrip.definitie)] : []));
}

function begripantwoord(begrip: Begrip, definitie: string): Begripantwoord {
  const { id, term, voluit = '', ookWel = [] } = begrip;
  return {
    id,
    woorden: [term, voluit, ...ookWel].filter(Boolean),
    term,
    voluit: voluit === term ? '' : voluit,
    definitie,
    nagekeken: nagekekenIn(begrip),
    href: paden.begrip(id),
  };
}
