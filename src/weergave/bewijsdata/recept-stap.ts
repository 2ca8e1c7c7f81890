/** Eén stap van het recept. Wat tussen backticks staat, is een veld of een code. */
export interface Stap {
  kop: string;
  inleiding: string;
  punten?: string[];
  slot?: string[];
  voorbeeld: string;
}
