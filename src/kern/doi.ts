import { zonderSlotteken } from './slotteken.ts';

/** Waar een DOI begint en wat er zonder spatie achter staat. */
const patroon = /(?<![\d.-])10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/;

/**
 * De DOI zoals hij in `doi` hoort, uit wat iemand plakte: zonder oplosser ervoor (`https://doi.org/`, `doi:`), zonder `%2F` en
 * zonder leesteken van de zin waar hij in stond. `null` als er geen DOI in staat.
 */
export function doiUit(geplakt: string): string | null {
  const [gevonden] = patroon.exec(ontcijferd(geplakt)) ?? [];
  return gevonden ? doiZonderSlotteken(gevonden) : null;
}

/** Zonder wat bij de zin hoorde waar hij in stond, en zonder de streep die een adres afsluit: een DOI eindigt daar niet op. */
export function doiZonderSlotteken(doi: string): string {
  return zonderSlotteken(doi).replace(/\/+$/, '');
}

/** `10.1000%2Fabc` is `10.1000/abc`; een `%` die niets betekent, blijft staan. */
function ontcijferd(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}
