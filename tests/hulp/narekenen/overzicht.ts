import { perMoment } from './moment.ts';
import type { Groep } from './stem.ts';
import { bevestigd, type Stuk } from './stuk.ts';

const zekerheden = ['zeer-laag', 'laag', 'niet-vermeld', 'redelijk', 'hoog'];

/** De zekerheid van een overzicht: op één moment de laagste, van meer momenten de hoogste. */
export function zekerheidVan(bevindingen: readonly Stuk[]): string | null {
  const hoogten = perMoment(bevindingen).map((moment) => Math.min(...moment.map(hoogteVan)));
  return hoogten.length > 0 ? (zekerheden[Math.max(...hoogten)] ?? null) : null;
}

function hoogteVan({ bron, bevinding }: Stuk): number {
  return zekerheden.indexOf(bevinding.zekerheid?.oordeel ?? bron.zekerheid ?? 'niet-vermeld');
}

/** Een overzicht dat tegenspraak mag beslechten. */
export function isGezaghebbend(groep: Groep): boolean {
  if (groep.soort !== 'overzicht' || groep.uitslag === 'onbeslist') return false;
  return ['redelijk', 'hoog'].includes(zekerheidVan(groep.eens.filter(bevestigd)) ?? '');
}

/** De onderzoeken die in een overzicht zitten, volgens een van zijn uitgaven in de rij. */
export function omvat({ eens }: Groep): string[] {
  return eens.filter(bevestigd).flatMap(({ bron }) => bron.omvatOnderzoeken ?? []);
}

export function omvatVolledig({ eens }: Groep): boolean {
  return eens.filter(bevestigd).some(({ bron }) => bron.omvatVolledig === true);
}
