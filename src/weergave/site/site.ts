import type { Forge } from '../bijdragen/forge.ts';

/** Wat een weergave van de site zelf moet weten; `vakwerk.config.ts` is er een. */
export interface Site {
  naam: string;
  /** Zonder schuine streep aan het eind. */
  adres: string;
  /** Waar iemand een verbetering voorstelt, als die plek er is. */
  forge?: Forge | undefined;
}
