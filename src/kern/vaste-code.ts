/** Het nummer in een vaste code: 1 bij `VW-001`. Los van het schema, zodat ook de browser een adres kan maken. */
export function nummerVan(code: string): number {
  return Number(code.slice(3));
}
