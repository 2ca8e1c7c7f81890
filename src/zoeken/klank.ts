/** Zoals je het hoort: *taalnivo* en *taalniveau* klinken gelijk. */
export function klankVan(woord: string): string {
  return woord
    .replace(/eau/g, 'o')
    .replace(/y$/, 'ie')
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[ckq]/g, 'k')
    .replace(/v/g, 'f')
    .replace(/th/g, 't')
    .replace(/dt?$/, 't')
    .replace(/(.)\1/g, '$1');
}
