import type { Interventie } from '../../kern/interventie/schema.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { paden } from '../site/paden.ts';

/** Een methode met een oefening, en waar die staat. */
export interface Oefening {
  titel: string;
  href: string;
}

/** Elke methode in gebruik die een oefening heeft, op naam. */
export function oefeningen(interventies: readonly Interventie[]): Oefening[] {
  return interventies
    .filter((i) => isInGebruik(i) && i.oefening)
    .map(({ id, titel }) => ({ titel, href: paden.laag(id, 'leren') }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
