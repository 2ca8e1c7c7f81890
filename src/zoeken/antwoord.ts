/** Hoe een bladzijde op een vraag antwoordt: zij past, zij komt in de buurt, of zij heeft er te weinig mee te maken om te tonen. */
export type Antwoord = 'past' | 'buurt' | 'geen';

/** Waaraan dat te zien is. */
export interface Kenmerken {
  /** Uit hoeveel woorden de vraag bestaat. */
  woorden: number;
  /** Hoeveel een van haar uitdrukkingen op de hele vraag lijkt, van 0 tot 1. */
  lijkt: number;
  /** Welk deel van de vraag erop staat, van 0 tot 1, gewogen naar hoe zeldzaam elk woord is. */
  dekt: number;
  /** Of daarvan iets in haar titel of een van haar namen staat. */
  inKop: boolean;
  /** Of er een woord van de vraag nergens staat. */
  mistEr: boolean;
}

/** Vanaf hier zegt een uitdrukking hetzelfde als de vraag. */
export const lijktGenoeg = 0.55;
/** Vanaf hier is de vraag de naam van een begrip; *wat is* ervoor mag. */
export const heetZo = 0.8;

/**
 * Liever *in de buurt* te veel dan één keer ten onrechte *dit past*. De grenzen zijn gekozen op de ontwikkelhelften van
 * tests/zoekproef/echt en tests/zoekproef/zinnen (30 november 2026, 68 methoden): zo staat bij 3 van de 63 zinnen met een antwoord en bij
 * geen van de 36 zonder iets bovenaan dat er niet bij hoort en toch *past* heet.
 */
export function antwoordVan({ woorden, lijkt, dekt, inKop, mistEr }: Kenmerken): Antwoord {
  // Bijna hetzelfde gezegd is genoeg, wat er verder ook staat.
  if (lijkt >= 0.75 || (lijkt >= 0.55 && dekt >= 0.15) || (lijkt >= 0.45 && dekt >= 0.75 && inKop)) return 'past';
  // Een of twee woorden zijn geen zin: dan zegt het genoeg dat zij in haar naam staan.
  if (woorden <= 2 && dekt >= 0.95 && inKop) return 'past';
  return lijkt >= 0.3 || dekt >= genoeg(inKop, mistEr) ? 'buurt' : 'geen';
}

/** Een woord in haar titel of verborgen velden zegt meer dan ergens in haar tekst; mist er een woord, dan is er meer nodig. */
function genoeg(inKop: boolean, mistEr: boolean): number {
  if (mistEr) return inKop ? 0.2 : 0.55;
  return inKop ? 0.15 : 0.3;
}
