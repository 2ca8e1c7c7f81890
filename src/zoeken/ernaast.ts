import { heetZo, lijktGenoeg } from './antwoord.ts';

/**
 * Wat geen bladzijde is en toch naast een vraag ligt: de onderwerpen waarover wij nog niets hebben, en de begrippen. Zo beginnen hun
 * regels in `uitdrukkingen.txt`, met het id erachter.
 */
export const ernaast = { onderwerp: 'onderwerp:', begrip: 'begrip:' } as const;

/** Wat daarvan op een vraag past, als id; leeg als er niets past. */
export interface Ernaast {
  /** Het onderwerp dat meer op de vraag lijkt dan elke bladzijde die past. */
  onderwerp: string;
  /** Het begrip waarvan de vraag de naam is. */
  begrip: string;
}

export function isErnaast(id: string): boolean {
  return id.includes(':');
}

/** `hoogste` is hoeveel de bladzijde die past en het meest op de vraag lijkt, erop lijkt. */
export function ernaastVan(
  lijkt: Iterable<readonly [id: string, hoeveel: number]>,
  heet: Iterable<readonly [id: string, hoeveel: number]>,
  hoogste: number,
): Ernaast {
  return {
    onderwerp: beste(lijkt, ernaast.onderwerp, (hoeveel) => hoeveel >= lijktGenoeg && hoeveel > hoogste),
    begrip: beste(heet, ernaast.begrip, (hoeveel) => hoeveel >= heetZo),
  };
}

function beste(
  per: Iterable<readonly [id: string, hoeveel: number]>,
  begin: string,
  telt: (hoeveel: number) => boolean,
): string {
  const [eerste] = [...per]
    .filter(([id, hoeveel]) => id.startsWith(begin) && telt(hoeveel))
    .sort(([, a], [, b]) => b - a);
  return eerste?.[0].slice(begin.length) ?? '';
}
