import { leesPakket, type Pakket } from '../../formulier/pakket.ts';

/** Een voorstel waar iemand aan schrijft. Het staat alleen in deze browser, op dit apparaat. */
export interface Klad {
  sleutel: string;
  /** Wanneer het voor het laatst veranderde, in milliseconden. */
  gewijzigd: number;
  pakket: Pakket;
}

const begin = 'vakwerk-voorstel:';

/** Of deze browser iets mag bewaren; zonder werkt alles behalve later verdergaan. */
export function magBewaren(): boolean {
  try {
    localStorage.setItem(`${begin}proef`, '1');
    localStorage.removeItem(`${begin}proef`);
    return true;
  } catch {
    return false;
  }
}

/** Alle kladden, het nieuwste eerst; wat niet te lezen is, blijft liggen en staat er niet bij. */
export function kladden(): Klad[] {
  try {
    return Object.keys(localStorage)
      .filter((naam) => naam.startsWith(begin))
      .flatMap((naam) => {
        const [, gewijzigd = '', tekst = ''] = /^(\d+) (.*)$/s.exec(localStorage.getItem(naam) ?? '') ?? [];
        const pakket = leesPakket(tekst);
        return typeof pakket === 'string'
          ? []
          : [{ sleutel: naam.slice(begin.length), gewijzigd: Number(gewijzigd), pakket }];
      })
      .sort((a, b) => b.gewijzigd - a.gewijzigd);
  } catch {
    return [];
  }
}

/** Of het gelukt is. */
export function bewaarKlad({ sleutel, gewijzigd, pakket }: Klad): boolean {
  try {
    localStorage.setItem(begin + sleutel, `${gewijzigd} ${JSON.stringify(pakket)}`);
    return true;
  } catch {
    return false;
  }
}

export function verwijderKlad(sleutel: string): void {
  try {
    localStorage.removeItem(begin + sleutel);
  } catch {
    // Wat niet bewaard mocht worden, is er ook niet.
  }
}
