import type { Begrip } from '../../kern/begrip.ts';
import { datumInWoorden } from '../../kern/datum.ts';

/** De begrippen per letter, zoals `/begrippen/` ze toont. */
export interface Begrippenlijst {
  /** A tot en met Z, met daarvoor `0-9` als er begrippen met een cijfer zijn; `href` is leeg als er geen begrip is. */
  letters: { letter: string; href: string }[];
  groepen: { letter: string; anker: string; begrippen: BegripWeergave[] }[];
}

export interface BegripWeergave {
  /** Het anker: `/begrippen/#zrm` blijft wijzen. */
  id: string;
  term: string;
  voluit: string;
  definitie: string;
  /** Bij een wet: wanneer de definitie is nagekeken, of dat dat nog moet. */
  nagekeken: string;
  ookWel: string;
}

const alfabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const cijfers = '0-9';

export function begrippenlijst(begrippen: readonly Begrip[]): Begrippenlijst {
  const gesorteerd = [...begrippen].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const perLetter = Map.groupBy(gesorteerd, ({ term }) => letterVan(term));
  const groepen = [cijfers, ...alfabet].flatMap((letter) => {
    const groep = perLetter.get(letter);
    return groep ? [{ letter, anker: `letter-${letter.toLowerCase()}`, begrippen: groep.map(begripWeergave) }] : [];
  });
  const ankers = new Map(groepen.map(({ letter, anker }) => [letter, `#${anker}`]));
  return {
    letters: [...(perLetter.has(cijfers) ? [cijfers] : []), ...alfabet].map((letter) => ({
      letter,
      href: ankers.get(letter) ?? '',
    })),
    groepen,
  };
}

function begripWeergave({
  id,
  term,
  voluit = '',
  soort,
  definitie = '',
  ookWel = [],
  peildatum,
}: Begrip): BegripWeergave {
  const nagekeken = peildatum
    ? `Nagekeken in de wet op ${datumInWoorden(peildatum)}.`
    : 'Nog niet nagekeken in de wet.';
  return {
    id,
    term,
    voluit,
    definitie,
    nagekeken: soort === 'wet-en-uitkering' ? nagekeken : '',
    ookWel: ookWel.join(', '),
  };
}

/** De eerste letter zonder accent. Wat niet met een letter begint, staat bij de cijfers. */
function letterVan(term: string): string {
  const eerste = /[\p{L}\p{N}]/u.exec(term.normalize('NFKD'))?.[0]?.toUpperCase() ?? '';
  return alfabet.includes(eerste) ? eerste : cijfers;
}
