/** Waar een DOI begint en wat er zonder spatie achter staat. */
const patroon = /(?<![\d.-])10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/;

/**
 * De DOI zoals hij in `doi` hoort, uit wat iemand plakte: zonder oplosser ervoor (`https://doi.org/`, `doi:`), zonder `%2F` en
 * zonder leesteken van de zin waar hij in stond. `null` als er geen DOI in staat.
 */
export function doiUit(geplakt: string): string | null {
  const [gevonden] = patroon.exec(ontcijferd(geplakt)) ?? [];
  return gevonden ? zonderSlotteken(gevonden) : null;
}

/** Zonder punt of komma erachter, en zonder haakje dat nergens opent; haakjes die bij een oude DOI horen blijven. */
export function zonderSlotteken(doi: string): string {
  const kaal = doi.replace(/[.,;:!?'’”»]+$/u, '');
  const opent = kaal.split('(').length;
  return kaal.endsWith(')') && kaal.split(')').length > opent ? zonderSlotteken(kaal.slice(0, -1)) : kaal;
}

/** `10.1000%2Fabc` is `10.1000/abc`; een `%` die niets betekent, blijft staan. */
function ontcijferd(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}
