import type { Bron } from './bron.ts';

/** Een getal in een tekst: zoals het er staat, en de waarde. */
export interface GeschrevenGetal {
  geschreven: string;
  waarde: number;
}

/**
 * De getallen in een Nederlandse tekst: `7,78` is 7.78 en `16.466` is 16466. Een cijfer dat aan een woord vastzit telt niet:
 * *50-plus*, *Fit-4-Work*. Zonder teken: het woord *minder* draagt de richting.
 */
export function getallenIn(tekst: string): GeschrevenGetal[] {
  return [
    ...tekst.matchAll(
      /(?<!\p{L}-?|\d|\d[.,])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![.,]?\d|-?\p{L})/gu,
    ),
  ].map(([geschreven]) => ({
    geschreven,
    waarde: Number(geschreven.replace(/\.(?=\d{3}(?:\D|$))(?<!^0\.)/g, '').replace(',', '.')),
  }));
}

/**
 * Elk getal dat in een bron staat als gegeven over het onderzoek, met wat er vanzelf uit volgt: het verschil van een
 * `per100`, en alles afgerond op hele mensen.
 */
export function getallenVan(bron: Bron): Set<number> {
  const { jaar, n, uitval, populatie, vergelijking, beperkingen, onzeker, opmerkingen, bevindingen = [] } = bron;
  const gevonden = bevindingen.map(({ gemeten, n: aantal, subgroep, variant, plek, vergelijking, schatting }) => [
    gemeten,
    aantal,
    subgroep,
    variant,
    plek,
    vergelijking,
    schatting,
  ]);
  const verschillen = bevindingen.flatMap(({ schatting }) =>
    schatting.soort === 'per100' ? Number(Math.abs(schatting.met - schatting.zonder).toFixed(4)) : [],
  );
  const getallen = [
    ...getallenOnder([jaar, n, populatie, vergelijking, beperkingen, onzeker, opmerkingen, gevonden]),
    ...verschillen,
    ...(uitval === undefined ? [] : [Number((uitval * 100).toFixed(4))]),
  ];
  return new Set(getallen.flatMap((getal) => [getal, Math.round(getal)]));
}

function getallenOnder(waarde: unknown): number[] {
  if (typeof waarde === 'number') return [Math.abs(waarde)];
  if (typeof waarde === 'string') return getallenIn(waarde).map((getal) => getal.waarde);
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(getallenOnder) : [];
}
