import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { interventieMet } from './opzoeken.ts';

/** Meer om mee te beginnen is weer zoeken. */
const hoogstens = 2;

/** Of er een groep voor nodig is: haar vorm noemt alleen die. */
export function vraagtEenGroep({ vorm = [] }: Pick<Interventie, 'vorm'>): boolean {
  return vorm.length > 0 && !vorm.includes('individueel');
}

/**
 * Waar iemand zonder groep mee begint: verwante methoden die met één klant kunnen en over hetzelfde gaan. Wat je ermee combineert, gaat voor
 * wat erop lijkt. Leeg bij een methode die geen groep vraagt.
 */
export function zonderGroep(i: Interventie, bibliotheek: Bibliotheek): InterventieInLijst[] {
  if (!vraagtEenGroep(i)) return [];
  return (i.verwant ?? [])
    .filter(({ soort }) => soort !== 'niet-samen')
    .toSorted((a, b) => Number(b.soort === 'combineer') - Number(a.soort === 'combineer'))
    .flatMap(({ id }) => interventieMet(bibliotheek, id) ?? [])
    .filter((ander) => isInGebruik(ander) && ander.vorm?.includes('individueel') && gaatOverHetzelfde(i, ander))
    .slice(0, hoogstens);
}

function gaatOverHetzelfde({ klantkenmerk = [] }: Interventie, ander: InterventieInLijst): boolean {
  return (ander.klantkenmerk ?? []).some((kenmerk) => klantkenmerk.includes(kenmerk));
}
