/** Wat iemand te doen staat die HTML plakte, uit een tekstverwerker of van een site. */
export const zonderHtml = 'Dit is HTML. Haal de tag weg, of plak opnieuw zonder opmaak (Ctrl+Shift+V).';

/** Onze onderdelen beginnen met een hoofdletter; een naam in kleine letters is HTML. */
export function isHtml(naam: string): boolean {
  return /^[a-z][a-z0-9:-]*$/.test(naam);
}
