import { stam } from './stam.ts';

/** Elk woord dat in de zoekindex staat, met wat het zoeken ervan wil weten. */
export interface Woordenlijst {
  /** Hoeveel bladzijden er in de index staan. */
  bladzijden: number;
  /** Op alfabet. */
  woorden: readonly string[];
  heeft(woord: string): boolean;
  /** Of er een woord zo begint. */
  begint(woord: string): boolean;
  /** De woorden met dezelfde stam. */
  verbuigingen(woord: string): readonly string[];
}

/** Het aantal bladzijden, en dan elk woord als wat het met het vorige deelt (`A` is niets, `B` één letter) en de rest. */
export function inTekst(woorden: Iterable<string>, bladzijden: number): string {
  let vorige = '';
  const delen = [...new Set(woorden)].sort().map((woord) => {
    let gelijk = 0;
    while (gelijk < 25 && gelijk < vorige.length && vorige[gelijk] === woord[gelijk]) gelijk++;
    vorige = woord;
    return String.fromCharCode(65 + gelijk) + woord.slice(gelijk);
  });
  return bladzijden + delen.join('');
}

export function uitTekst(tekst: string): Woordenlijst {
  let vorige = '';
  const woorden = (tekst.match(/[A-Z][^A-Z]*/g) ?? []).map((deel) => {
    vorige = vorige.slice(0, deel.charCodeAt(0) - 65) + deel.slice(1);
    return vorige;
  });
  const bekend = new Set(woorden);
  let perStam: Map<string, string[]> | undefined;
  return {
    bladzijden: Number.parseInt(tekst, 10),
    woorden,
    heeft: (woord) => bekend.has(woord),
    begint: (woord) => woorden[plaats(woorden, woord)]?.startsWith(woord) ?? false,
    verbuigingen: (woord) => {
      perStam ??= Map.groupBy(woorden, stam);
      return perStam.get(stam(woord)) ?? [];
    },
  };
}

/** De plaats van het eerste woord dat niet vóór `woord` komt. */
function plaats(woorden: readonly string[], woord: string): number {
  let laag = 0;
  let hoog = woorden.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((woorden[midden] ?? '') < woord) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
