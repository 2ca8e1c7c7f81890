import { type Bewijsstukken, isBevestigd } from '../kern/bewijs/aanhaling.ts';
import { type Weging, weeg } from '../kern/bewijs/bewijskracht.ts';
import { bewijskrachten, type Richting } from '../kern/bewijs/schalen.ts';
import type { Uitkomst } from '../kern/bewijs/uitkomsten.ts';
import { kantVan } from '../kern/bewijs/zinnen.ts';
import type { BewijsRij } from '../kern/interventie/bewijsvelden.ts';

/** De uitkomsten die over werk zelf gaan. *Uitstroom uit de uitkering* is niet *werk*. */
export const werkuitkomsten: readonly Uitkomst[] = [
  'werk-gevonden',
  'werk-behouden',
  'werkhervatting',
  'werkdeelname',
  'uren-werk',
];

/** Een rij met wat de regels ervan vinden. */
export interface Gewogen {
  rij: BewijsRij;
  weging: Weging;
}

/** Elke rij van een interventie gewogen, in de volgorde van het bestand. */
export function gewogenRijen({ bewijs = [] }: { bewijs?: BewijsRij[] | undefined }, stukken: Bewijsstukken): Gewogen[] {
  return bewijs.map((rij) => ({ rij, weging: weeg(rij, stukken) }));
}

/** De rijen die over werk zelf gaan. */
export function overWerk(rijen: readonly Gewogen[]): Gewogen[] {
  return rijen.filter(({ rij }) => werkuitkomsten.includes(rij.uitkomst));
}

/** De sterkste rij, en wat er altijd bij hoort: wat haar tegenspreekt, anders wat niets beslist, anders de zwakste. */
export interface Koprijen {
  sterkste: Gewogen;
  andere: { rij: Gewogen; waarom: 'spreekt-tegen' | 'onbeslist' | 'zwakste' } | null;
}

/**
 * Wat een lezer als eerste moet weten: wat er over werk gevonden is, en alleen als dat niets is wat er dan wel gevonden is.
 * Een mooie uitkomst staat nooit alleen als een andere rij haar tegenspreekt, of niets kon aantonen.
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
export function rang({ weging }: Gewogen): number {
  const kracht = sterkte(weging);
  switch (weging.richting) {
    case 'positief':
      return 101 + 10 * kracht;
    case 'gemengd':
      return 100 + 10 * kracht;
    // Niets beslist, of alleen geteld: geen gunstige uitkomst, ook geen ongunstige, wel meer dan niets.
    case 'onbeslist':
    case 'geteld':
      return 60 + kracht;
    case 'onbekend':
      return rangOnbekend;
    // Hoe zekerder dat iets niet helpt, hoe lager.
    case 'geen-verschil':
      return 40 - kracht;
    case 'negatief':
      return 20 - kracht;
  }
}

/** Hoe sterk een rij is, om op volgorde te zetten. Wat alleen door ons lezen laag staat, gaat voor wat echt beperkt is. */
export function sterkte({
  bewijskracht,
  voorZoverWijLazen,
}: Pick<Weging, 'bewijskracht' | 'voorZoverWijLazen'>): number {
  return bewijskrachten.indexOf(bewijskracht) + (voorZoverWijLazen ? 0.5 : 0);
}

function koprijen(rijen: readonly Gewogen[]): Koprijen | null {
  const [sterkste, ...rest] = [...rijen].sort(sterksteEerst);
  if (!sterkste) return null;
  const kop = (waarom: NonNullable<Koprijen['andere']>['waarom'], rij: Gewogen | undefined) =>
    rij && { sterkste, andere: { rij, waarom } };
  return (
    kop(
      'spreekt-tegen',
      rest.find(({ weging }) => spreektTegen(weging.richting, sterkste.weging.richting)),
    ) ??
    kop(
      'onbeslist',
      rest.find(({ weging }) => weging.richting === 'onbeslist' && sterkste.weging.richting !== 'onbeslist'),
    ) ??
    kop(
      'zwakste',
      rest.findLast(({ weging }) => krachtVan(weging) < krachtVan(sterkste.weging)),
    ) ?? { sterkste, andere: null }
  );
}

/**
 * Bij gelijke kracht gaat wat iets beslist voor: een ongunstige uitkomst staat nooit achter een die niets zegt. Daarna gaat wat over
 * iedereen gaat voor wat over een deel of één vorm gaat, wat op een bevestigde bron rust, en wat gemeten is vóór wat alleen geteld is.
 */
function sterksteEerst(a: Gewogen, b: Gewogen): number {
  const beslist = ({ weging }: Gewogen) => (kantVan[weging.richting] === 'geen' ? 0 : 1);
  const overIedereen = ({ rij }: Gewogen) => (rij.subgroep === undefined && rij.variant === undefined ? 1 : 0);
  const bevestigd = ({ weging }: Gewogen) => (rustOpBevestigde(weging) ? 1 : 0);
  const grond = ({ weging }: Gewogen) => (weging.grond === 'telling' ? 0 : 1);
  return (
    krachtVan(b.weging) - krachtVan(a.weging) ||
    beslist(b) - beslist(a) ||
    overIedereen(b) - overIedereen(a) ||
    bevestigd(b) - bevestigd(a) ||
    grond(b) - grond(a) ||
    rang(b) - rang(a)
  );
}

/** Of de richting van een rij uit minstens één bron komt waarvan de verwijzing bevestigd is. */
function rustOpBevestigde({ richting, stemmen, tellend }: Weging): boolean {
  if (stemmen.length === 0) return tellend.some(isBevestigd);
  return stemmen.some(({ uitslag, dragend }) => dragend.length > 0 && (richting === 'gemengd' || uitslag === richting));
}

function krachtVan({ bewijskracht }: Pick<Weging, 'bewijskracht'>): number {
  return bewijskrachten.indexOf(bewijskracht);
}

/** Wat niets beslist of niet bekend is, spreekt niets tegen. */
function spreektTegen(a: Richting, b: Richting): boolean {
  const [ene, andere] = [kantVan[a], kantVan[b]];
  // Geen verschil en averechts staan aan dezelfde kant, maar zeggen niet hetzelfde.
  const averechts = (a === 'negatief') !== (b === 'negatief');
  return ene !== 'geen' && andere !== 'geen' && (ene !== andere || averechts);
}

function isBekend(kop: Koprijen | null): boolean {
  return kop !== null && kop.sterkste.weging.bewijskracht !== 'onbekend';
}
