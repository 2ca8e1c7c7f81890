import { type Gewogen, kopbewijs } from '../../vragen/werk.ts';
import type { BevindingWeergave } from './bevinding.ts';
import { naamVanRij } from './bewijs.ts';
import { beeldVan } from './groep.ts';
import type { Rooster } from './rooster.ts';

/** Het ene getal met een tekening, onder het oordeel waar het bij hoort. */
export interface Kopbeeld {
  /** De rij waar het getal uit komt: *Werk gevonden*. */
  naam: string;
  bevinding: BevindingWeergave & { rooster: Rooster };
}

/**
 * Het getal met een tekening bij een rij die ook in de kopregels staat: nooit bij een andere. Een getal zonder zijn oordeel zegt
 * meer dan wij weten.
 */
export function kopbeeld(rijen: readonly Gewogen[]): Kopbeeld | null {
  const { werk, overig } = kopbewijs(rijen);
  for (const kop of [werk, overig]) {
    if (!kop) continue;
    const bevinding = beeldVan(kop.sterkste.weging);
    if (bevinding?.rooster)
      return { naam: naamVanRij(kop.sterkste.rij), bevinding: { ...bevinding, rooster: bevinding.rooster } };
  }
  return null;
}
