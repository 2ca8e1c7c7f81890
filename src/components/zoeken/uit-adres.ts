import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';

/** Wat het adres van de zoekbladzijde vraagt. */
export interface Gevraagd {
  vraag: string;
  deel: Zoekdeel;
  /** Of een typefout zo bedoeld is. */
  letterlijk: boolean;
}

export function uitAdres(adres: URLSearchParams): Gevraagd {
  return {
    vraag: adres.get('q')?.trim() ?? '',
    deel: adres.get('in') === 'bronnen' ? 'bronnen' : 'methoden',
    letterlijk: adres.has('letterlijk'),
  };
}
