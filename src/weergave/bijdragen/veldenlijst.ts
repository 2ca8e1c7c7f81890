import type { Type } from '../../kern/codes.ts';
import { types } from '../../kern/codes.ts';
import { veldenVan } from '../../kern/interventie/schema.ts';

export interface Veld {
  naam: string;
  uitleg: string;
}

/** Wat een schrijver invult, uit het schema zelf. */
export interface Veldenlijst {
  /** Nodig voor een concept, bij elk type. */
  concept: Veld[];
  /** Nodig om te publiceren, bij de meeste typen. */
  publicatie: Veld[];
  /** Wat een concept van een bepaald type er nog bij heeft. */
  perType: { type: string; velden: Veld[] }[];
}

/** Velden die `npm run nieuw` zelf invult. */
const vanzelf = new Set(['type', 'status', 'versie', 'beoordelenVoor', 'wijzigingen']);

export function veldenlijst(): Veldenlijst {
  const alle = Object.keys(types) as Type[];
  const namen = alle.map((type) => new Set(velden(type, 'concept').map(([naam]) => naam)));
  const gedeeld = (naam: string) => namen.every((eigen) => eigen.has(naam));
  const [eerste] = alle as [Type];
  return {
    concept: velden(eerste, 'concept')
      .filter(([naam]) => gedeeld(naam))
      .map(([, veld]) => veld),
    publicatie: velden('netwerk', 'publicatie').map(([, veld]) => veld),
    perType: alle
      .map((type) => ({
        type: types[type],
        velden: velden(type, 'concept')
          .filter(([naam]) => !gedeeld(naam))
          .map(([, veld]) => veld),
      }))
      .filter(({ velden }) => velden.length > 0),
  };
}

function velden(type: Type, nodig: 'concept' | 'publicatie'): [string, Veld][] {
  return Object.entries(veldenVan(type))
    .filter(([naam, veld]) => veld.meta()?.nodig === nodig && !vanzelf.has(naam))
    .map(([naam, veld]) => [naam, { naam: veld.meta()?.title ?? naam, uitleg: veld.meta()?.description ?? '' }]);
}
