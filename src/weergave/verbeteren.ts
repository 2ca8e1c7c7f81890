import { paden } from './paden.ts';

/**
 * Waar iemand een bestand uit content/ kan verbeteren: op de forge als die is ingesteld (in de vorm van GitHub), anders de bladzijde die uitlegt hoe het gaat.
 */
export function verbeterAdres(forge: string, bestand: string): string {
  return forge ? `${forge.replace(/\/$/, '')}/edit/main/content/${bestand}` : paden.voorGildes;
}
