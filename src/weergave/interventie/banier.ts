import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { InterventieVelden } from '../../kern/interventie/schema.ts';
import { isConcept, isInGebruik } from '../../kern/interventie/status.ts';
import { interventieMet } from '../../vragen/opzoeken.ts';
import { paden } from '../site/paden.ts';

/** Wat een lezer eerst moet weten: dat dit een concept is, of niet meer geldt. Elke vorm van een methode toont haar. */
export interface Banier {
  tekst: string;
  /** Waarom de methode niet meer geldt; leeg als zij in gebruik is. */
  reden: string;
  /** De methode die ervoor in de plaats kwam. */
  opvolger: { titel: string; href: string } | null;
}

/** `null` als de methode beoordeeld is en in gebruik. */
export function banierVan(
  i: Pick<InterventieVelden, 'status' | 'vervangenDoor' | 'waaromGearchiveerd'>,
  bibliotheek: Pick<Bibliotheek, 'interventies'>,
): Banier | null {
  if (!isInGebruik(i)) {
    const opvolger = i.vervangenDoor && interventieMet(bibliotheek, i.vervangenDoor);
    return {
      tekst: 'Gearchiveerd: gebruik dit niet meer.',
      reden: i.waaromGearchiveerd ?? '',
      opvolger: opvolger ? { titel: opvolger.titel, href: paden.interventie(opvolger.id) } : null,
    };
  }
  return isConcept(i) ? { tekst: 'Concept: nog niet beoordeeld door een Gilde.', reden: '', opvolger: null } : null;
}
