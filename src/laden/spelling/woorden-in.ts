/** Een woord zoals het in een woordenboek kan staan, met waar het in de tekst begint. */
export interface Woord {
  woord: string;
  index: number;
}

/**
 * De woorden van een tekst die na te kijken zijn. Adressen, getallen, afkortingen en namen niet: een woord met een hoofdletter
 * midden in een zin is een naam, en een hoofdletter midden in een woord maakt er een afkorting van.
 */
export function woordenOmNaTeKijken(tekst: string): Woord[] {
  return [...tekst.matchAll(/\S+/g)].flatMap(({ 0: stuk, index }) => {
    if (/[\d@_\\]|\p{L}\.\p{L}|:\/\//u.test(stuk)) return [];
    return [...stuk.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)].flatMap(({ 0: ruw, index: binnen }) => {
      const woord = ruw.replaceAll('’', "'");
      const plaats = index + binnen;
      if (isAfkorting(woord) || isNaam(woord, tekst.slice(Math.max(0, plaats - 10), plaats))) return [];
      return [{ woord, index: plaats }];
    });
  });
}

/** Hoe een woord in een woordenboek kan staan: ook zonder de hoofdletter van een zin, en zonder de klemtoon van *míj*. */
export function vormenVan(woord: string): string[] {
  const klein = woord.charAt(0).toLowerCase() + woord.slice(1);
  return [...new Set([woord, klein, klein.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')])];
}

/** De delen van een woord met streepjes, zonder de afkortingen: van *CGT-groep* alleen *groep*. */
export function delenVan(woord: string): string[] {
  return woord.split('-').filter((deel) => deel.length > 2 && !isAfkorting(deel));
}

function isAfkorting(woord: string): boolean {
  return woord.length < 3 || (!woord.includes('-') && /.\p{Lu}/u.test(woord));
}

/** Na een letter, cijfer of komma loopt de zin door. */
function isNaam(woord: string, ervoor: string): boolean {
  return /^\p{Lu}/u.test(woord) && /[\p{L}\d,;]['’”"*)]*\s+["“‘(]*$/u.test(ervoor);
}
