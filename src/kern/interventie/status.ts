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
 * De eerste dag waarop het te laat is om een interventie opnieuw te bekijken: `beoordelenVoor` is de dag waarvóór dat gebeurd moet
 * zijn. Leeg als de status zegt dat het al te laat is. Een dag is `JJJJ-MM-DD`.
 */
export function verlopenVanaf({ status, beoordelenVoor }: Pick<Interventie, 'status' | 'beoordelenVoor'>): string {
  return status === 'toe-aan-onderhoud' ? '' : beoordelenVoor;
}

/** Of een interventie in gebruik op `vandaag` opnieuw bekeken had moeten zijn. */
export function isVerlopen(interventie: Pick<Interventie, 'status' | 'beoordelenVoor'>, vandaag: string): boolean {
  return isInGebruik(interventie) && verlopenVanaf(interventie) <= vandaag;
}
