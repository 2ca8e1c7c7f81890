import type { Status } from '../codes.ts';
import type { Interventie } from './schema.ts';

/** Waar een interventie in haar levensloop is. Eén antwoord per vraag, voor de controle, het bord en de bladzijden. */

/** Wat gearchiveerd is, gebruikt en onderhoudt niemand meer. */
export function isInGebruik({ status }: { status: Status }): boolean {
  return status !== 'gearchiveerd';
}

/** Door een Gilde beoordeeld en uitgegeven; *toe aan onderhoud* is uitgegeven en moet opnieuw bekeken worden. */
export function isGepubliceerd({ status }: { status: Status }): boolean {
  return status === 'gepubliceerd' || status === 'toe-aan-onderhoud';
}

/** Nog door niemand beoordeeld. */
export function isConcept({ status }: { status: Status }): boolean {
  return status === 'concept' || status === 'in-beoordeling';
}

/**
 * Of een interventie in gebruik opnieuw bekeken moet worden: `beoordelenVoor` is de dag waarvóór dat gebeurd moet zijn, dus op die
 * dag zelf is het te laat; of de status zegt het. `vandaag`: JJJJ-MM-DD.
 */
export function isVerlopen(interventie: Pick<Interventie, 'status' | 'beoordelenVoor'>, vandaag: string): boolean {
  if (!isInGebruik(interventie)) return false;
  return interventie.status === 'toe-aan-onderhoud' || interventie.beoordelenVoor <= vandaag;
}

/** Of een erkenning voorbij is; op haar laatste dag geldt zij nog. `vandaag`: JJJJ-MM-DD. */
export function isErkenningVerlopen({ geldigTot }: { geldigTot: string }, vandaag: string): boolean {
  return geldigTot < vandaag;
}
