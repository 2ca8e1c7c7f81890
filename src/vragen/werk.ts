import { type Weging, weeg } from '../kern/bewijs/bewijskracht.ts';
import { bewijskrachten, type Uitkomst } from '../kern/bewijs/schalen.ts';
import { kantVan, type Oordeel } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import type { BewijsRij } from '../kern/interventie/bewijsvelden.ts';

/** De uitkomsten die over werk zelf gaan. *Uitstroom uit de uitkering* is niet *werk*. */
export const werkuitkomsten: readonly Uitkomst[] = ['werk-gevonden', 'werk-behouden', 'uren-werk'];

/** Een rij met wat de regels ervan vinden. */
export interface Gewogen {
  rij: BewijsRij;
  weging: Weging;
}

/** Elke rij van een interventie gewogen, in de volgorde van het bestand. */
export function gewogenRijen(
  { bewijs = [] }: { bewijs?: BewijsRij[] | undefined },
  bronnen: ReadonlyMap<string, Bron>,
): Gewogen[] {
  return bewijs.map((rij) => ({ rij, weging: weeg(rij, bronnen) }));
}

/** De rijen die over werk zelf gaan. */
export function overWerk(rijen: readonly Gewogen[]): Gewogen[] {
  return rijen.filter(({ rij }) => werkuitkomsten.includes(rij.uitkomst));
}

/** De sterkste rij, en de sterkste rij die haar tegenspreekt; spreekt niets tegen, dan de zwakste. */
export interface Koprijen {
  sterkste: Gewogen;
  andere: { rij: Gewogen; waarom: 'spreekt-tegen' | 'zwakste' } | null;
}

/**
 * Wat een lezer als eerste moet weten: wat er over werk gevonden is, en alleen als dat niets is wat er dan wel gevonden is.
 * Een mooie uitkomst staat nooit alleen als een andere rij haar tegenspreekt.
 */
export function kopbewijs(rijen: readonly Gewogen[]): { werk: Koprijen | null; overig: Koprijen | null } {
  const werkrijen = overWerk(rijen);
  const werk = koprijen(werkrijen);
  const overig = rijen.filter((rij) => !werkrijen.includes(rij));
  return { werk, overig: isBekend(werk) ? null : koprijen(overig) };
}

/**
 * Hoe hoog een interventie staat om haar beste rij over werk; hoger is beter. Een rij zonder verschil of met een ongunstige
 * uitkomst komt nooit boven een gunstige, hoe sterk ook: zij staat verder naar onderen, maar zij staat er.
 */
export function rangOverWerk(rijen: readonly Gewogen[]): number {
  const rangen = overWerk(rijen).map(rang);
  return rangen.length > 0 ? Math.max(...rangen) : rangOnbekend;
}

const rangOnbekend = 50;

/** De rang van één rij, altijd kleiner dan 1000: daarmee rekent `plaatsVoor`. Zie `rangOverWerk`. */
export function rang({ weging: { oordeel, bewijskracht } }: Gewogen): number {
  const kracht = bewijskrachten.indexOf(bewijskracht);
  switch (oordeel) {
    case 'positief':
      return 101 + 10 * kracht;
    case 'gemengd':
      return 100 + 10 * kracht;
    case 'onbekend':
      return rangOnbekend;
    // Hoe zekerder dat iets niet helpt, hoe lager.
    case 'maakt-geen-verschil':
    case 'geen-verschil-aangetoond':
      return 40 - kracht;
    case 'negatief':
      return 20 - kracht;
  }
}

function koprijen(rijen: readonly Gewogen[]): Koprijen | null {
  const kracht = ({ weging }: Gewogen) => bewijskrachten.indexOf(weging.bewijskracht);
  const [sterkste, ...rest] = [...rijen].sort((a, b) => kracht(b) - kracht(a) || rang(b) - rang(a));
  if (!sterkste) return null;
  const tegenspraak = rest.find((rij) => spreektTegen(rij.weging.oordeel, sterkste.weging.oordeel));
  if (tegenspraak) return { sterkste, andere: { rij: tegenspraak, waarom: 'spreekt-tegen' } };
  const zwakste = rest.findLast((rij) => kracht(rij) < kracht(sterkste));
  return { sterkste, andere: zwakste ? { rij: zwakste, waarom: 'zwakste' } : null };
}

/** Wat niet bekend is, spreekt niets tegen. */
function spreektTegen(a: Oordeel, b: Oordeel): boolean {
  const [ene, andere] = [kantVan[a], kantVan[b]];
  // Geen verschil en averechts staan aan dezelfde kant, maar zeggen niet hetzelfde.
  const averechts = (a === 'negatief') !== (b === 'negatief');
  return ene !== 'onbekend' && andere !== 'onbekend' && (ene !== andere || averechts);
}

function isBekend(kop: Koprijen | null): boolean {
  return kop !== null && kop.sterkste.weging.bewijskracht !== 'onbekend';
}
