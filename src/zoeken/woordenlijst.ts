import { klankVan } from './klank.ts';
import { stam } from './stam.ts';

/** Elk woord dat in de zoekindex staat, met wat het zoeken ervan wil weten. */
export interface Woordenlijst {
  /** Hoeveel bladzijden er in de index staan. */
  bladzijden: number;
  /** Op alfabet. */
  woorden: readonly string[];
  /** Woorden die op geen bladzijde staan en wel in wat ernaast ligt (zie `ernaast.ts`). Op alfabet. */
  ernaast: readonly string[];
  heeft(woord: string): boolean;
  /** Of het woord of een verbuiging ervan ernaast staat. */
  staatErnaast(woord: string): boolean;
  /** Of er een woord zo begint. */
  begint(woord: string): boolean;
  /** Of er zo weinig woorden zo beginnen dat ook twee letters iets zeggen: *pw*. */
  begintZelden(woord: string): boolean;
  /** De stam van een woord. */
  stam(woord: string): string;
  /** De woorden met dezelfde stam. */
  verbuigingen(woord: string): readonly string[];
  /** Of elke drie letters ervan ook in een ander woord staan: dan is het eerder een woord dat hier niet is dan een typefout. */
  leesbaar(woord: string): boolean;
  /** De woorden die hetzelfde klinken. */
  klinkt(woord: string): readonly string[];
}

/**
 * Het aantal bladzijden, en dan elk woord als wat het met het vorige deelt (`A` is niets, `B` één letter) en de rest. Op een tweede regel
 * de woorden die alleen ernaast staan.
 */
export function inTekst(woorden: Iterable<string>, bladzijden: number, ernaast: Iterable<string> = []): string {
  const opBladzijden = new Set(woorden);
  const alleenErnaast = [...ernaast].filter((woord) => !opBladzijden.has(woord));
  return `${bladzijden}${ingedikt(opBladzijden)}${alleenErnaast.length > 0 ? `\n${ingedikt(alleenErnaast)}` : ''}`;
}

function ingedikt(woorden: Iterable<string>): string {
  let vorige = '';
  const delen = [...new Set(woorden)].sort().map((woord) => {
    let gelijk = 0;
    while (gelijk < 25 && vorige[gelijk] === woord[gelijk]) gelijk++;
    vorige = woord;
    return String.fromCharCode(65 + gelijk) + woord.slice(gelijk);
  });
  return delen.join('');
}

export function uitTekst(tekst: string): Woordenlijst {
  const [woorden = [], ernaast = []] = tekst.split('\n').map(uitgedikt);
  const bekend = new Set(woorden);
  const stammen = new Map<string, string>();
  const vasteStam = (woord: string) => {
    const al = stammen.get(woord) ?? stam(woord);
    stammen.set(woord, al);
    return al;
  };
  const verbuigingenErnaast = gelijk(ernaast, vasteStam);
  return {
    bladzijden: Number.parseInt(tekst, 10),
    woorden,
    ernaast,
    heeft: (woord) => bekend.has(woord),
    staatErnaast: (woord) => verbuigingenErnaast(woord).length > 0,
    begint: (woord) => begint(woorden, woord, 0),
    begintZelden: (woord) => begint(woorden, woord, 0) && !begint(woorden, woord, weinig),
    stam: vasteStam,
    verbuigingen: gelijk(woorden, vasteStam),
    leesbaar: leesbaar(woorden),
    klinkt: gelijk(woorden, klankVan),
  };
}

function uitgedikt(tekst: string): string[] {
  let vorige = '';
  return (tekst.match(/[A-Z][^A-Z]*/g) ?? []).map((deel) => {
    vorige = vorige.slice(0, deel.charCodeAt(0) - 65) + deel.slice(1);
    return vorige;
  });
}

/** Welke woorden op iets hetzelfde zijn als een ander; pas uitgerekend als iemand het vraagt. */
function gelijk(woorden: readonly string[], wat: (woord: string) => string): (woord: string) => readonly string[] {
  let groepen: Map<string, string[]> | undefined;
  return (woord) => {
    groepen ??= Map.groupBy(woorden, wat);
    return groepen.get(wat(woord)) ?? [];
  };
}

/** Pas uitgerekend als iemand het vraagt. */
function leesbaar(woorden: readonly string[]): (woord: string) => boolean {
  let bekend: Set<string> | undefined;
  return (woord) => {
    bekend ??= new Set(woorden.flatMap(drietallen));
    return drietallen(woord).every((drie) => bekend?.has(drie));
  };
}

/** Elke drie letters op een rij, met waar het woord begint en eindigt. */
function drietallen(woord: string): string[] {
  const rand = `^${woord}$`;
  return Array.from({ length: rand.length - 2 }, (_, i) => rand.slice(i, i + 3));
}

/** Van hoeveel woorden met hetzelfde begin het er te veel zijn om op te zoeken. */
const weinig = 5;

/** Of er, na zoveel andere, nog een woord zo begint. */
function begint(woorden: readonly string[], woord: string, na: number): boolean {
  return woorden[plaats(woorden, woord) + na]?.startsWith(woord) ?? false;
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
