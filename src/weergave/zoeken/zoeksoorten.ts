/** De soorten bladzijden die iemand kan vinden; een bladzijde die geen soort noemt, is uitleg. Ook in de browser, dus zonder invoer. */
export const zoeksoorten = {
  interventie: 'Interventie',
  bron: 'Bron',
  begrip: 'Begrippen',
  leerpad: 'Leerpad',
  uitleg: 'Uitleg',
} as const;
export type Zoeksoort = keyof typeof zoeksoorten;

/**
 * De zoekindexen: waar elk staat in de gebouwde site, en wat erin zit. Iedereen haalt de eerste op; die van bronnen,
 * begrippen en uitleg wie erom vraagt, of wie in de eerste niets vindt.
 */
export const zoekdelen = {
  methoden: { map: 'pagefind', soorten: ['interventie'] },
  bronnen: { map: 'pagefind/bronnen', soorten: ['bron', 'begrip', 'leerpad', 'uitleg'] },
} as const satisfies Record<string, { map: string; soorten: readonly Zoeksoort[] }>;
export type Zoekdeel = keyof typeof zoekdelen;
