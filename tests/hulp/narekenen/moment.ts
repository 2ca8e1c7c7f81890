import type { Bevinding } from './gegevens.ts';
import type { Stuk } from './stuk.ts';

type Gemeten = Bevinding['gemeten'];

/** Het moment is het eind van de tijd, en anders het begin; `null` is onbekend. */
export function momentVan({ bevinding: { gemeten } }: Stuk): number | null {
  return gemeten?.tot ?? gemeten?.van ?? null;
}

/** Per moment de bevindingen, van vroeg naar laat; onbekend is het vroegste. */
export function perMoment(stukken: readonly Stuk[]): Stuk[][] {
  const momenten = [...new Set(stukken.map(momentVan))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return momenten.map((moment) => stukken.filter((stuk) => momentVan(stuk) === moment));
}

const soorten = ['ergens-in', 'gemiddeld', 'op-moment'];

/** Hoe het moment gemeten is: zo nauw mogelijk, en bij gelijke soort met het laatste begin. */
export function nauwste(gemeten: readonly Gemeten[]): Gemeten {
  return gemeten.reduce((beste, ander) => (ligtNauwer(beste, ander) ? beste : ander));
}

function ligtNauwer(een: Gemeten, ander: Gemeten): boolean {
  const soort = (gemeten: Gemeten) => soorten.indexOf(gemeten?.soort ?? '');
  if (soort(een) !== soort(ander)) return soort(een) > soort(ander);
  return (een?.van ?? 0) > (ander?.van ?? 0);
}
