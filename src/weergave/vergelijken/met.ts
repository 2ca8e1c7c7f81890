/**
 * De interventies in een adres dat gedeeld is: `?met=a&met=b`. Draait in de browser. Wat geen id kan zijn, of er al staat,
 * telt niet.
 */
export function idsIn(vraag: string): string[] {
  return [...new Set(new URLSearchParams(vraag).getAll('met'))].filter((id) => /^[a-z0-9-]{1,60}$/.test(id));
}

/** Zoveel interventies zijn er te vergelijken: meer past niet naast elkaar op papier, en ook niet in een hoofd. */
export const hoogstens = 4;
