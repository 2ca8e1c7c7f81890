import type { Groepsoort } from '../../vragen/bewijskaart.ts';
import type { Kaartmethode } from './methoden.ts';

/** Waar een cel op de kaart staat. */
export interface Celplek {
  soort: Groepsoort;
  /** De code van de groep. */
  groep: string;
  uitkomst: string;
}

/** Draait in de browser. De methoden van één cel met hun rijen over die uitkomst, het gunstigste vooraan. */
export function methodenIn(methoden: readonly Kaartmethode[], { soort, groep, uitkomst }: Celplek): Kaartmethode[] {
  return methoden
    .filter(({ groepen }) => groepen[soort].includes(groep))
    .map((methode) => ({ ...methode, rijen: methode.rijen.filter((rij) => rij.uitkomst === uitkomst) }))
    .filter(({ rijen }) => rijen.length > 0)
    .sort((a, b) => hoogste(b) - hoogste(a) || a.titel.localeCompare(b.titel, 'nl'));
}

function hoogste({ rijen }: Kaartmethode): number {
  return Math.max(...rijen.map(({ rang }) => rang));
}
