import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';

/** De interventies die op een bron rusten, op volgorde van id. */
export function rustendOp({ interventies }: Bibliotheek, bronId: string): InterventieInLijst[] {
  return interventies.filter(({ bronnen }) => bronnen.includes(bronId));
}
