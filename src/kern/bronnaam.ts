import type { BronVelden } from './bron.ts';

type Auteur = BronVelden['auteurs'][number];
type Naamvelden = Pick<BronVelden, 'auteurs' | 'enAnderen' | 'jaar' | 'jaarletter'>;

/**
 * De naam van een bron in een zin: *Janssens e.a. (2023b)*. Zij hangt alleen af van de bron zelf: wie haar eens zo noemde,
 * vindt haar altijd zo terug, ook als er een bron bij komt die hetzelfde heet.
 */
export function bronnaam(bron: Naamvelden): string {
  return `${wieVan(bron)} (${jaarMetLetter(bron)})`;
}

/** De auteurs, kort: één naam, twee namen, of de eerste met *e.a.* */
export function wieVan({ auteurs, enAnderen }: Naamvelden): string {
  const [eerste = '', tweede] = auteurs.map(achternaamVan);
  if (auteurs.length > 2 || enAnderen) return `${eerste} e.a.`;
  return tweede ? `${eerste} en ${tweede}` : eerste;
}

/** *2023b*; bij woorden met een streepje, zoals APA dat doet: *in druk-b*. */
export function jaarMetLetter({ jaar, jaarletter = '' }: Naamvelden): string {
  const streepje = typeof jaar !== 'number' && jaarletter ? '-' : '';
  return `${jaar ?? 'z.j.'}${streepje}${jaarletter}`;
}

function achternaamVan(auteur: Auteur): string {
  return 'organisatie' in auteur ? auteur.organisatie : auteur.familie;
}
