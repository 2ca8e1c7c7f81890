/** Het nummer in een vaste code: 1 bij `VW-001`. Los van het schema, zodat ook de browser een adres kan maken. */
export function nummerVan(code: string): number {
  return Number(code.slice(3));
}

/** Hoe iemand het nummer in een adres kan schrijven; op het eerste staat de code, de andere antwoorden ook. */
export function nummersVan(code: string): string[] {
  return [...new Set([String(nummerVan(code)), code.slice(3), code])];
}

/** Hoe iemand de code in een zoekveld kan typen. */
export function schrijfwijzenVan(code: string): string[] {
  return [
    code,
    ...nummersVan(code)
      .slice(0, 2)
      .map((nummer) => `vw${nummer}`),
  ];
}
