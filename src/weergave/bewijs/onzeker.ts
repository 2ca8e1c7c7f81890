import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import type { Onzeker } from '../../kern/bewijs/grootte.ts';
import { intervalVan, isSmal } from '../../kern/bewijs/interval.ts';
import { isNietGezien, onnauwkeurigheid } from '../../kern/bewijs/nauwkeurigheid.ts';
import type { Stem } from '../../kern/bewijs/stem.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';

/**
 * Of een getal niet nauwkeurig is: de bevinding of haar onderzoek beslist niets, of het onderzoek is niet nauwkeurig. Houdt
 * alleen iets dat wij niet zagen het tegen, dan is het `niet-gezien`: niet gezien is niet zwak. Dat hangt aan het onderzoek waar het
 * getal uit komt, niet aan wat er verder in de rij staat. Wat niet vergelijkt, hoort bij geen onderzoek met een stem: daar zegt het
 * eigen interval het.
 */
export function onzekerheidVan(aanhaling: Aanhaling, stemmen: readonly Stem[]): Onzeker | null {
  const { bron, bevinding } = aanhaling;
  if (uitslagVan(bevinding) === 'onbeslist') return volgensInterval(bevinding);
  const stem = stemmen.find(({ aanhalingen }) => aanhalingen.includes(aanhaling));
  if (!stem) return isSmal(bevinding.schatting) ? null : volgensInterval(bevinding);
  // Een smal interval maakt een overzicht niet zekerder dan zijn auteurs zelf zeggen te zijn.
  const zelfOnzeker = ['laag', 'zeer-laag'].includes(bevinding.zekerheid?.oordeel ?? bron.zekerheid ?? '');
  if (zelfOnzeker) return 'groot';
  if (stem.uitslag === 'onbeslist') return volgensInterval(bevinding);
  const reden = onnauwkeurigheid(stem);
  return reden === null ? null : isNietGezien(reden) ? 'niet-gezien' : 'groot';
}

function volgensInterval({ schatting }: Aanhaling['bevinding']): Onzeker {
  return intervalVan(schatting) ? 'groot' : 'niet-gezien';
}
