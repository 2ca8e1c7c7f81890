import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import { isSmal } from '../../kern/bewijs/interval.ts';
import { onnauwkeurigheid } from '../../kern/bewijs/nauwkeurigheid.ts';
import type { Stem } from '../../kern/bewijs/stem.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';

/**
 * Of een getal *met grote onzekerheid* gezegd moet worden: de bevinding of haar onderzoek beslist niets, of het onderzoek is
 * niet nauwkeurig. Dat hangt aan het onderzoek waar het getal uit komt, niet aan wat er verder in de rij staat. Wat niet
 * vergelijkt, hoort bij geen onderzoek met een stem: daar zegt het eigen interval het.
 */
export function isOnzeker(aanhaling: Aanhaling, stemmen: readonly Stem[]): boolean {
  const { bron, bevinding } = aanhaling;
  if (uitslagVan(bevinding) === 'onbeslist') return true;
  const stem = stemmen.find(({ aanhalingen }) => aanhalingen.includes(aanhaling));
  if (!stem) return !isSmal(bevinding.schatting);
  // Een smal interval maakt een overzicht niet zekerder dan zijn auteurs zelf zeggen te zijn.
  const zelfOnzeker = ['laag', 'zeer-laag'].includes(bevinding.zekerheid?.oordeel ?? bron.zekerheid ?? '');
  return zelfOnzeker || stem.uitslag === 'onbeslist' || onnauwkeurigheid(stem) !== null;
}
