const opmaak = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

/** Een getal zoals Nederlanders het schrijven: 7,78 en 16.466. */
export function getal(waarde: number): string {
  return opmaak.format(waarde);
}
