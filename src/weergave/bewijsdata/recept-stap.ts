import { getal } from '../../kern/getal.ts';

/** Eén stap van het recept. Wat tussen backticks staat, is een veld of een code. */
export interface Stap {
  kop: string;
  inleiding: string;
  punten?: string[];
  slot?: string[];
  voorbeeld: string;
}

/** Een interval in een voorbeeld: *−0,2 tot 2,2*. */
export function grenzen({ onder, boven }: { onder: number; boven: number }): string {
  return `${getal(onder)} tot ${getal(boven)}`.replaceAll('-', '−');
}
