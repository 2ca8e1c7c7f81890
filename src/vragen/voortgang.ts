import { tellendeBronnen } from '../kern/bewijs/aanhaling.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { gewogenRijen, rangOverWerk } from './werk.ts';

/** Hoeveel er van een geheel gedaan is. */
export interface Gedaan {
  aantal: number;
  van: number;
}

/** Hoeveel methoden in gebruik iemand beoordeelde, en per rol door wie. */
export function beoordeeld(interventies: readonly Interventie[]): Gedaan & { rollen: Rol[] } {
  const alle = interventies.filter(isInGebruik);
  const keren = alle.flatMap(({ id, beoordelaars = [] }) => beoordelaars.map((wie) => ({ id, ...wie })));
  return {
    aantal: new Set(keren.map(({ id }) => id)).size,
    van: alle.length,
    rollen: [...Map.groupBy(keren, ({ rol }) => rol)]
      .map(([rol, deze]) => ({
        rol,
        methoden: new Set(deze.map(({ id }) => id)).size,
        namen: [...new Set(deze.map(({ naam }) => naam))],
      }))
      .sort((a, b) => b.methoden - a.methoden || a.rol.localeCompare(b.rol, 'nl')),
  };
}

export interface Rol {
  rol: string;
  methoden: number;
  namen: string[];
}

/** Rijen bewijs waarvan wij elke bron die meetelt helemaal lazen, van alle rijen waar een bron meetelt. */
export function helemaalGelezen(bibliotheek: Bibliotheek): Gedaan {
  const rijen = bibliotheek.interventies
    .filter(isInGebruik)
    .flatMap((i) => gewogenRijen(i, bibliotheek).map(({ weging }) => tellendeBronnen(weging)))
    .filter(({ length }) => length > 0);
  const heel = rijen.filter((bronnen) =>
    bronnen.every(({ gecontroleerd }) => gecontroleerd.inhoud === 'volledige-tekst'),
  );
  return { aantal: heel.length, van: rijen.length };
}

/**
 * Methoden in gebruik die niemand beoordeelde, waar lezers als eerste op bouwen voorop: het gunstigste bewijs over werk, en daarna de
 * meeste situaties die ernaar leiden.
 */
export function nietBeoordeeld(interventies: readonly Interventie[], bibliotheek: Bibliotheek): Interventie[] {
  const rang = (i: Interventie) => rangOverWerk(gewogenRijen(i, bibliotheek));
  return interventies
    .filter((i) => isInGebruik(i) && (i.beoordelaars ?? []).length === 0)
    .map((i) => ({ i, hoog: rang(i) }))
    .sort((a, b) => b.hoog - a.hoog || b.i.situaties.length - a.i.situaties.length)
    .map(({ i }) => i);
}
