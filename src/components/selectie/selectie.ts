import { type Gekozen, maakKeuze } from './keuze.ts';

/** De selectie van de lezer: een korte lijst interventies, alleen op dit apparaat. */
export const selectie = maakKeuze('selectie', () => localStorage);

/** Zet deze interventies in de selectie, achteraan; wat er al in staat, houdt zijn plaats. */
export function bewaar(erbij: readonly Gekozen[]): void {
  selectie.wijzig((nu) => [...nu, ...erbij.filter(({ id }) => !nu.some((gekozen) => gekozen.id === id))]);
}

export function haalWeg(ids: readonly string[]): void {
  selectie.wijzig((nu) => nu.filter(({ id }) => !ids.includes(id)));
}
