import type { Forge } from '../bijdragen/forge.ts';

/** Een adres op `.example` bestaat nergens: het staat er tot een beheerder zijn eigen adres invult. */
export function isVoorbeeldadres({ adres }: Pick<Site, 'adres'>): boolean {
  return new URL(adres).hostname.endsWith('.example');
}

/** Wat een weergave van de site zelf moet weten; `vakwerk.config.ts` is er een. */
export interface Site {
  naam: string;
  /** Zonder schuine streep aan het eind. */
  adres: string;
  /** Waar iemand een verbetering voorstelt, als die plek er is. */
  forge?: Forge | undefined;
}
