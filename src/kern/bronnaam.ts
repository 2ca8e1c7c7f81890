import type { BronVelden } from './bron.ts';

type Auteur = BronVelden['auteurs'][number];
type Naamvelden = Pick<BronVelden, 'auteurs' | 'enAnderen' | 'jaar' | 'jaarletter' | 'titel'>;

/** Wat er bij een bron als auteur staat als wij de auteurs niet zagen. Zij heet dan naar haar titel. */
export const auteursNietGezien = 'Auteurs niet gezien';

/**
 * De naam van een bron in een zin: *Janssens e.a. (2023b)*. Zij hangt alleen af van de bron zelf: wie haar eens zo noemde,
 * vindt haar altijd zo terug, ook als er een bron bij komt die hetzelfde heet.
 */
export function bronnaam(bron: Naamvelden): string {
  return `${wieVan(bron)} (${jaarMetLetter(bron)})`;
}

/** Of wij zagen wie een bron schreven. */
export function zijnAuteursGezien({ auteurs }: Pick<Naamvelden, 'auteurs'>): boolean {
  return !auteurs.some((auteur) => achternaamVan(auteur) === auteursNietGezien);
}

/** De auteurs, kort: één naam, twee namen, of de eerste met *e.a.* Zagen wij hen niet, dan het begin van de titel. */
export function wieVan({ auteurs, enAnderen, titel }: Naamvelden): string {
  if (!zijnAuteursGezien({ auteurs })) return `“${beginVan(titel)}”`;
  const [eerste = '', tweede] = auteurs.map(achternaamVan);
  if (auteurs.length > 2 || enAnderen) return `${eerste} e.a.`;
  return tweede ? `${eerste} en ${tweede}` : eerste;
}

/** *2023b*; bij woorden met een streepje, zoals APA dat doet: *in druk-b*. */
export function jaarMetLetter({ jaar, jaarletter = '' }: Naamvelden): string {
  const streepje = typeof jaar !== 'number' && jaarletter ? '-' : '';
  return `${jaar ?? 'z.j.'}${streepje}${jaarletter}`;
}

/** De titel tot een dubbele punt of haakje, en niet langer dan een regel op een telefoon. */
function beginVan(titel: string): string {
  const deel = titel.split(/: | \(/)[0] ?? titel;
  const kort = deel.slice(0, hoogstens + 1).replace(/\s+\S*$/, '');
  return deel.length <= hoogstens ? deel : `${kort}…`;
}

const hoogstens = 45;

function achternaamVan(auteur: Auteur): string {
  return 'organisatie' in auteur ? auteur.organisatie : auteur.familie;
}
