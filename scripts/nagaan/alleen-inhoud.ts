/** Of een voorstel alleen kennis verandert. Bij twijfel niet: dan draait alles. De handleiding volgt uit het schema en hoort bij de code. */
export function alleenInhoud(bestanden: readonly string[]): boolean {
  return bestanden.length > 0 && bestanden.every((pad) => /^content\/[^\n]+\.(?:mdx|yaml)$/.test(pad));
}
