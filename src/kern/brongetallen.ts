import type { Bevinding } from './bevinding.ts';
import type { Bron } from './bron.ts';
import { type Getalsoort, getallenIn } from './getallen.ts';
import type { Schatting } from './schatting.ts';

/** Een getal dat in een bron staat, en wat voor getal het is. Uit een schatting: met de bevinding waar het bij hoort. */
export interface Brongetal {
  waarde: number;
  soort: Getalsoort;
  bevinding?: Bevinding;
}

/** Elk getal dat in een bron staat als gegeven over het onderzoek, met wat er vanzelf uit volgt; zie `brongetallenVan`. */
export function getallenVan(bron: Bron): Set<number> {
  return new Set(brongetallenVan(bron).map(({ waarde }) => waarde));
}

/**
 * Elk getal dat in een bron staat als gegeven over het onderzoek, met wat er vanzelf uit volgt: de verschillen binnen een
 * `per100`, en alles afgerond op hele mensen.
 */
export function brongetallenVan(bron: Bron): Brongetal[] {
  const { jaar, n, uitval, populatie, vergelijking, beperkingen, onzeker, opmerkingen, bevindingen = [] } = bron;
  const alle = [
    ...onder([jaar, n, populatie, vergelijking, beperkingen, onzeker, opmerkingen]),
    ...(uitval === undefined ? [] : [{ waarde: uitval * 100, soort: 'procent' as const }]),
    ...bevindingen.flatMap((bevinding) => [
      ...uitSchatting(bevinding.schatting).map((getal) => ({ ...getal, bevinding })),
      ...onder([
        bevinding.gemeten,
        bevinding.n,
        bevinding.subgroep,
        bevinding.variant,
        bevinding.plek,
        bevinding.vergelijking,
      ]),
    ]),
  ];
  return alle.flatMap((getal) => {
    const waarde = Number(Math.abs(getal.waarde).toFixed(4));
    const heel = Math.round(waarde);
    return heel === waarde
      ? [{ ...getal, waarde }]
      : [
          { ...getal, waarde },
          { ...getal, waarde: heel },
        ];
  });
}

function uitSchatting(schatting: Schatting): Brongetal[] {
  const als = (soort: Getalsoort, ...waarden: unknown[]) =>
    waarden.flatMap((waarde) => (typeof waarde === 'number' ? [{ waarde, soort }] : []));
  switch (schatting.soort) {
    case 'per100': {
      const { met, zonder, voorafMet, voorafZonder, onder: laag, boven } = schatting;
      const beginverschil = voorafMet === undefined || voorafZonder === undefined ? [] : [voorafMet - voorafZonder];
      return [
        ...als('aandeel', met, zonder, voorafMet, voorafZonder),
        ...als(
          'punten',
          met - zonder,
          ...beginverschil,
          ...beginverschil.map((begin) => met - zonder - begin),
          laag,
          boven,
        ),
      ];
    }
    case 'procentpunt':
      return als('punten', schatting.verschil, schatting.onder, schatting.boven);
    case 'verhouding':
      return als('anders', schatting.schatting, schatting.onder, schatting.boven);
    case 'verschil':
      return [...als('anders', schatting.waarde, schatting.onder, schatting.boven), ...onder(schatting.eenheid)];
    case 'telling':
      return [...als(schatting.van === 100 ? 'aandeel' : 'anders', schatting.aantal), ...als('anders', schatting.van)];
    case 'woorden':
      return onder(schatting.tekst);
  }
}

/** De getallen in een waarde: een los getal is een ander gegeven, in tekst zeggen de woorden ernaast wat het is. */
function onder(waarde: unknown): Brongetal[] {
  if (typeof waarde === 'number') return [{ waarde, soort: 'anders' }];
  if (typeof waarde === 'string')
    return getallenIn(waarde).map(({ waarde: getal, soort }) => ({ waarde: getal, soort }));
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(onder) : [];
}
