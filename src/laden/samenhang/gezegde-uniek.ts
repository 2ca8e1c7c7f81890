import type { Samenhangregel } from '../lading.ts';
import { dubbele } from './dubbele.ts';

/** Geen gezegde staat twee keer in Vakwerk: anders wijst het nergens naar. */
export const gezegdeUniek: Samenhangregel = (lading) =>
  dubbele(
    lading
      .goede('interventie')
      .flatMap((bestand) =>
        (bestand.velden.zoGezegd ?? []).map((waarde, i) => ({ bestand, veld: `zoGezegd.${i}`, waarde })),
      ),
    'gezegde-uniek',
    'Laat het staan bij de methode waar het het beste past, en schrijf hier iets anders.',
  );
