import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';

/** Eén wijziging, met de interventie waar zij bij hoort. */
export interface Wijziging {
  interventie: InterventieInLijst;
  wijziging: InterventieInLijst['wijzigingen'][number];
}

/** Elke wijziging van elke interventie, nieuwste eerst; op één dag op titel, en daarbinnen de hoogste versie eerst. */
export function alleWijzigingen({ interventies }: Pick<Bibliotheek, 'interventies'>): Wijziging[] {
  return interventies
    .flatMap((interventie) => interventie.wijzigingen.map((wijziging) => ({ interventie, wijziging })))
    .sort(
      (a, b) =>
        vergelijk(b.wijziging.datum, a.wijziging.datum) ||
        a.interventie.titel.localeCompare(b.interventie.titel, 'nl') ||
        vergelijk(a.interventie.id, b.interventie.id) ||
        b.wijziging.versie - a.wijziging.versie,
    );
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
