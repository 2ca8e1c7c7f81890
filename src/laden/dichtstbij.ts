import { closest, distance } from 'fastest-levenshtein';

/** De mogelijkheid die het meest op `woord` lijkt, als die lijkt genoeg om een tikfout te zijn. */
export function dichtstbij(woord: string, mogelijkheden: readonly string[]): string | undefined {
  if (mogelijkheden.length === 0) return undefined;
  const beste = closest(woord, mogelijkheden);
  return distance(woord, beste) <= Math.max(2, Math.floor(woord.length / 3)) ? beste : undefined;
}

/** Een zin om achter een advies te zetten; leeg als niets erop lijkt. */
export function lijktOp(woord: string, mogelijkheden: readonly string[]): string {
  const beste = dichtstbij(woord, mogelijkheden);
  return beste ? ` Lijkt op: ${beste}.` : '';
}
