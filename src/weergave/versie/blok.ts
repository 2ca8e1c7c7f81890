import type { Tekstblok } from '../../kern/versie.ts';
import type { Blok, BronLink } from '../interventie/secties.ts';

/** Bouwstenen voor de tekst van een versie. Wat leeg is, komt er niet in. */

export function kop(tekst: string, niveau: 1 | 2 = 1): Tekstblok {
  return { soort: 'kop', niveau, tekst };
}

export function alinea(...delen: (string | false | null | undefined)[]): Tekstblok[] {
  const tekst = delen.filter(Boolean).join(' ').trim();
  return tekst ? [{ soort: 'alinea', tekst }] : [];
}

export function citaat(tekst: string): Tekstblok[] {
  return tekst ? [{ soort: 'citaat', tekst }] : [];
}

export function lijst(regels: readonly string[], soort: 'lijst' | 'stappen' = 'lijst'): Tekstblok[] {
  const vol = regels.filter((regel) => regel !== '');
  return vol.length > 0 ? [{ soort, regels: vol }] : [];
}

/** Een kopje met wat eronder hoort; zonder iets eronder ook geen kopje. */
export function onder(titel: string, blokken: readonly Tekstblok[], niveau: 1 | 2 = 1): Tekstblok[] {
  return blokken.length > 0 ? [...(titel ? [kop(titel, niveau)] : []), ...blokken] : [];
}

/** Een naam met zijn adres erachter: op een oude versie klikt niemand, maar wie haar naleest, zoekt hem op. */
export function metAdres({ naam, href }: BronLink): string {
  return href ? `${naam} (${href})` : naam;
}

export function bronregel(bronnen: readonly BronLink[] = []): string {
  return bronnen.length > 0 ? `Bronnen: ${bronnen.map(metAdres).join(', ')}.` : '';
}

/** De blokken van een laag: kopjes met alinea's, lijsten en paren. */
export function uitBlokken(blokken: readonly Blok[]): Tekstblok[] {
  return blokken.flatMap(({ titel, alineas = [], lijst: regels = [], bronnen, paren = [] }) =>
    onder(
      titel,
      [
        ...alineas.flatMap((tekst) => alinea(tekst)),
        ...lijst(regels),
        ...alinea(bronregel(bronnen)),
        ...lijst(
          paren.map((paar) => [`${paar.kop}: ${paar.tekst}`, bronregel(paar.bronnen)].filter(Boolean).join(' ')),
        ),
      ],
      2,
    ),
  );
}
