import type { Leerpad } from '../../kern/leerpad.ts';

/** Een vraag met haar antwoorden; een antwoord heet naar zijn letter. */
export interface Toetsvraag {
  nummer: number;
  vraag: string;
  antwoorden: { letter: string; tekst: string; goed: boolean; uitleg: string }[];
  /** De letters die kloppen, als zin: *b* of *a en c*. */
  goed: string;
  lees: { titel: string; href: string };
}

export function vragenVan(zelftoets: NonNullable<Leerpad['zelftoets']>): Toetsvraag[] {
  return zelftoets.map(({ vraag, antwoorden, lees }, i) => {
    const metLetter = antwoorden.map((antwoord, j) => ({ letter: 'abcde'.charAt(j), ...antwoord }));
    return {
      nummer: i + 1,
      vraag,
      antwoorden: metLetter,
      goed: opgesomd(metLetter.filter(({ goed }) => goed).map(({ letter }) => letter)),
      lees: { titel: lees.titel, href: lees.adres },
    };
  });
}

function opgesomd(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}
