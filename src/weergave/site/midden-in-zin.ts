/** Een tekst die met een gewoon woord begint, krijgt midden in een zin een kleine letter; IPS en WW blijven zo. */
export function middenInZin(tekst: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;
}

export function aanHetBegin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
