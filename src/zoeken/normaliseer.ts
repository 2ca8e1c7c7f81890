/** De woorden van een tekst zoals de zoekindex ze kent: kleine letters, zonder accenten; *P-wet* is één woord, `pwet`. */
export function woordenVan(tekst: string): string[] {
  return metStreepjes(tekst).map(kaal);
}

/** Zoals `woordenVan`, maar een woord met streepje heeft ook zijn delen: *no-riskpolis* is `noriskpolis`, `no` en `riskpolis`. */
export function metDelen(tekst: string): string[] {
  return [...new Set(metStreepjes(tekst).flatMap((woord) => [kaal(woord), ...woord.split('-')]))];
}

/** De woorden met hun streepjes. */
export function metStreepjes(tekst: string): string[] {
  return (
    tekst
      // Ook een ligatuur wordt gewone letters: de ĳ van een oude tekst.
      .normalize('NFKD')
      // Een zacht afbreekstreepje staat in een woord en is er geen deel van.
      .replace(/[\p{M}\u00AD’'.]/gu, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu) ?? []
  );
}

export function kaal(woord: string): string {
  return woord.replaceAll('-', '');
}
