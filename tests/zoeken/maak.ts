import { isErnaast } from '../../src/zoeken/ernaast.ts';
import { inTekens, uitTekens } from '../../src/zoeken/uitdrukkingen.ts';
import { inTekst, uitTekst, type Woordenlijst } from '../../src/zoeken/woordenlijst.ts';
import type { Gegevens } from '../../src/zoeken/zoek.ts';

/** Een woordenlijst met deze woorden, zoals de browser haar leest. */
export function lijstMet(...woorden: string[]): Woordenlijst {
  return uitTekst(inTekst(woorden, 60));
}

/** Deze woorden, en niets wat er over een bladzijde gezegd wordt. */
export function gegevensMet(...woorden: string[]): Gegevens {
  return metUitdrukkingen({}, ...woorden);
}

/** Wat er over elke bladzijde gezegd wordt en over wat ernaast ligt, met de woorden daarvan en deze erbij. */
export function metUitdrukkingen(perBladzijde: Record<string, readonly string[]>, ...woorden: string[]): Gegevens {
  const gezegd = Object.entries(perBladzijde).map(([id, zinnen]) => [id, zinnen.map((zin) => zin.split(' '))] as const);
  const woordenIn = (waar: (id: string) => boolean) =>
    gezegd.filter(([id]) => waar(id)).flatMap(([, zinnen]) => zinnen.flat());
  const lijst = uitTekst(inTekst([...woorden, ...woordenIn((id) => !isErnaast(id))], 60, woordenIn(isErnaast)));
  return { lijst, uitdrukkingen: uitTekens(inTekens(new Map(gezegd), lijst), lijst) };
}
