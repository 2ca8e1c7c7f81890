import type { Interventie } from '../../src/kern/interventie/schema.ts';
import type { Versie } from '../../src/kern/versie.ts';

/** Hoe groot een versie is als niemand het zei: de eerste en wat het advies raakt zijn groot. */
export function soortVan({ versie, wijzigingen }: Pick<Interventie, 'versie' | 'wijzigingen'>): Versie['soort'] {
  return versie === 1 || wijzigingen[0]?.raaktHetAdvies ? 'groot' : 'klein';
}
