/** Een stukje herstel: de tekst erna, en in woorden wat er gebeurde. Leeg als er niets te doen was of als er twijfel was. */
export interface Gedaan {
  tekst: string;
  gedaan: string[];
}

/** *regel 3*, *regels 3 en 5*, *12 regels*: waar iets hersteld is. */
export function opRegels(nummers: readonly number[]): string {
  const uniek = [...new Set(nummers)].sort((a, b) => a - b);
  if (uniek.length === 1) return `regel ${uniek[0]}`;
  if (uniek.length > 6) return `${uniek.length} regels`;
  return `regels ${uniek.slice(0, -1).join(', ')} en ${uniek.at(-1)}`;
}
