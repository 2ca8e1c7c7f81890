import type { Feiten } from './feiten.ts';
import { isNietGezien, onnauwkeurigheid } from './nauwkeurigheid.ts';
import { isZeker, zekerheidVan } from './richting.ts';
import type { Bewijskracht } from './schalen.ts';
import type { Stem } from './stem.ts';

/**
 * Of een rij alleen op *beperkt* staat door iets dat wij niet zagen: een getal, een aantal, een interval, een zekerheid of een
 * verwijzing. Het oordeel zegt dan *voor zover wij lazen*: niet gezien is niet zwak.
 */
export function isVoorZoverWijLazen(
  { richting: { richting, grond }, mee }: Feiten,
  bewijskracht: Bewijskracht,
): boolean {
  if (bewijskracht !== 'beperkt' || grond !== 'vergelijking') return false;
  if (richting === 'gemengd' || richting === 'onbeslist') return false;
  return mee.some((stem) => !heeftBekendeFout(stem));
}

/**
 * Dezelfde feiten met alleen de stemmen zonder fout die wij kennen. Heet een rij *voor zover wij lazen*, dan houdt wat wij van hen niet
 * zagen haar laag, en niet de fout van een ander.
 */
export function zonderBekendeFout(feiten: Feiten): Feiten {
  const mee = feiten.mee.filter((stem) => !heeftBekendeFout(stem));
  const gaaf = new Set(mee.map(({ soort, naam }) => `${soort} ${naam}`));
  return {
    ...feiten,
    mee,
    // Wat een fout heeft in het deel dat bevestigd is, draagt pas iets als de rest bevestigd is.
    dragers: feiten.dragers.filter(
      ({ naam, onnauwkeurig }) =>
        gaaf.has(`onderzoek ${naam}`) && (onnauwkeurig === null || isNietGezien(onnauwkeurig)),
    ),
    overzichten: feiten.overzichten.filter(({ naam }) => gaaf.has(`overzicht ${naam}`)),
  };
}

/** Een fout die wij kennen houdt een stem laag, ook als er daarnaast iets niet gezien is. */
function heeftBekendeFout(stem: Stem): boolean {
  if (stem.soort === 'overzicht') {
    const zekerheid = zekerheidVan(stem);
    // Noemt een overzicht zijn zekerheid, dan zegt die meer dan zijn interval.
    if (zekerheid !== 'niet-vermeld') return !isZeker(zekerheid);
  }
  const reden = onnauwkeurigheid(stem);
  return reden !== null && !isNietGezien(reden);
}
