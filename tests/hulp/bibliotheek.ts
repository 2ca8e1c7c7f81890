import type { Bibliotheek, InterventieInLijst } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { registerVan } from '../kern/hulp.ts';
import { maakInterventie } from './maak.ts';

/** Een bibliotheek met deze interventies (velden per id) en bronnen, met hun onderzoeken; de rest is leeg. */
export function maakBibliotheek(
  interventies: Record<string, Record<string, unknown>>,
  bronnen: readonly Bron[] = [],
  erbij: Partial<Bibliotheek> = {},
): Bibliotheek {
  return {
    interventies: Object.entries(interventies).map(
      ([id, velden]) =>
        ({ ...maakInterventie({ titel: `Methode ${id}`, ...velden }), id, bronnen: [] }) as InterventieInLijst,
    ),
    bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
    onderzoeken: registerVan(bronnen),
    begrippen: [],
    kennisvragen: [],
    onderwerpen: [],
    leerpaden: [],
    ervaringen: [],
    studies: [],
    permalinks: [],
    versies: [],
    ...erbij,
  };
}

/** Een rij over een uitkomst die van elke bron de eerste bevinding aanhaalt. */
export function rijOver(bronnen: readonly Bron[], erbij: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    uitkomst: 'werk-gevonden',
    toelichting: 'Geschreven voor een test.',
    ...(bronnen.length > 0
      ? {
          bevindingen: bronnen.map(({ id, bevindingen }) => ({
            bron: id,
            bevinding: bevindingen?.[0]?.id,
            directheid: 'zelfde',
          })),
        }
      : { gezochtOp: '2026-01-01' }),
    ...erbij,
  };
}
