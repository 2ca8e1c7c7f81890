import type { Bevinding } from '../bevinding.ts';
import { intervalVan, isBinnenGebied, isVoorbijNul } from './interval.ts';
import type { Uitslag } from './schalen.ts';

/**
 * Wat één bevinding zegt (`docs/bewijsregels.md`, *Eén bevinding*). Het interval zegt of er een verschil is, `richting` welke
 * kant het op wijst. Zonder interval geldt wat de onderzoekers melden; een gemeld *geen verschil* is dan onbeslist.
 */
export function uitslagVan({ richting, schatting }: Pick<Bevinding, 'richting' | 'schatting'>): Uitslag {
  if (schatting.soort === 'telling') return 'geteld';
  const effect = richting === 'positief' || richting === 'negatief' ? richting : 'onbeslist';
  const interval = intervalVan(schatting);
  if (!interval) return effect;
  if (isVoorbijNul(interval)) return effect;
  return isBinnenGebied(schatting) ? 'geen-verschil' : 'onbeslist';
}

/** Een verschil dat er is, maar helemaal ligt waar het geen echt verschil heet. */
export function isKlein(bevinding: Pick<Bevinding, 'richting' | 'schatting'>): boolean {
  const uitslag = uitslagVan(bevinding);
  return (uitslag === 'positief' || uitslag === 'negatief') && isBinnenGebied(bevinding.schatting);
}
