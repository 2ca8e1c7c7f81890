import { inTekst, uitTekst, type Woordenlijst } from '../../src/zoeken/woordenlijst.ts';

/** Een woordenlijst met deze woorden, zoals de browser haar leest. */
export function lijstMet(...woorden: string[]): Woordenlijst {
  return uitTekst(inTekst(woorden, 60));
}
