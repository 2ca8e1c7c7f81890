import type { Begrip } from '../../kern/begrip.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { paden } from '../site/paden.ts';

/** De begrippen per letter, zoals `/begrippen/` ze toont. */
export interface Begrippenlijst {
  aantal: number;
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
  /** De methoden waarvan de tekst ernaar verwijst. */
  gebruikt: Gebruik[];
}

interface Gebruik {
  titel: string;
  href: string;
}

const alfabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const cijfers = '0-9';

export function begrippenlijst(begrippen: readonly Begrip[], interventies: readonly Interventie[]): Begrippenlijst {
  const gebruik = gebruikIn(interventies);
  const gesorteerd = [...begrippen].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const perLetter = Map.groupBy(gesorteerd, ({ term }) => letterVan(term));
  const groepen = [cijfers, ...alfabet].flatMap((letter) => {
    const groep = perLetter.get(letter);
    if (!groep) return [];
    const weergaven = groep.map((begrip) => begripWeergave(begrip, gebruik.get(begrip.id) ?? []));
    return [{ letter, anker: `letter-${letter.toLowerCase()}`, begrippen: weergaven }];
  });
  const ankers = new Map(groepen.map(({ letter, anker }) => [letter, `#${anker}`]));
  return {
    aantal: begrippen.length,
    letters: [...(perLetter.has(cijfers) ? [cijfers] : []), ...alfabet].map((letter) => ({
      letter,
      href: ankers.get(letter) ?? '',
    })),
    groepen,
  };
}

/** Per begrip de methoden die ernaar verwijzen, op titel. Hun tekst staat bij *Leren*. */
function gebruikIn(interventies: readonly Interventie[]): Map<string, Gebruik[]> {
  const gebruik = new Map<string, Gebruik[]>();
  for (const { id, titel, lijf } of [...interventies].sort((a, b) => a.titel.localeCompare(b.titel, 'nl')))
    for (const begrip of new Set([...lijf.html.matchAll(/href="\/begrippen\/#([^"]+)"/g)].map(([, naam = '']) => naam)))
      gebruik.set(begrip, [...(gebruik.get(begrip) ?? []), { titel, href: paden.laag(id, 'leren') }]);
  return gebruik;
}

/** Bij een wet: wanneer de definitie is nagekeken, of dat dat nog moet; bij iets anders leeg. */
export function nagekekenIn({ soort, peildatum }: Begrip): string {
  if (soort !== 'wet-en-uitkering') return '';
  return peildatum ? `Nagekeken in de wet op ${datumInWoorden(peildatum)}.` : 'Nog niet nagekeken in de wet.';
}

function begripWeergave(begrip: Begrip, gebruikt: Gebruik[]): BegripWeergave {
  const { id, term, voluit = '', definitie = '', ookWel = [] } = begrip;
  return {
    id,
    term,
    voluit,
    definitie,
    nagekeken: nagekekenIn(begrip),
    ookWel: ookWel.join(', '),
    gebruikt,
  };
}

/** De eerste letter zonder accent. Wat niet met een letter begint, staat bij de cijfers. */
function letterVan(term: string): string {
  const eerste = /[\p{L}\p{N}]/u.exec(term.normalize('NFKD'))?.[0]?.toUpperCase() ?? '';
  return alfabet.includes(eerste) ? eerste : cijfers;
}
