/** Bouwstenen van Markdown. Een leeg blok valt weg. */

/** Tekst waar Markdown niets anders in leest dan wat er staat. */
export function gewoon(tekst: string): string {
  return tekst
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(#+|[>+-])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

export function kop(diepte: number, tekst: string): string {
  return tekst && `${'#'.repeat(diepte)} ${gewoon(tekst)}`;
}

export function link(tekst: string, adres: string): string {
  return `[${gewoon(tekst)}](${adres.replace(/[()<>\s]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** Elk onderdeel is al Markdown. */
export function lijst(onderdelen: readonly string[]): string {
  return onderdelen.map((deel) => `- ${ingesprongen(deel, 2)}`).join('\n');
}

export function genummerd(onderdelen: readonly string[]): string {
  return onderdelen.map((deel, i) => `${i + 1}. ${ingesprongen(deel, 3)}`).join('\n');
}

export function citaat(markdown: string): string {
  return markdown.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

/** Blokken onder elkaar, met een witregel ertussen. */
export function onder(...blokken: readonly (string | false | null | undefined)[]): string {
  return blokken.filter(Boolean).join('\n\n');
}

/** Een kop met wat eronder staat; niets als daar niets staat. */
export function deel(diepte: number, titel: string, ...blokken: readonly (string | false)[]): string {
  const inhoud = onder(...blokken);
  return inhoud && onder(kop(diepte, titel), inhoud);
}

/** Wat op de volgende regels staat, hoort bij hetzelfde onderdeel; een witregel blijft leeg. */
function ingesprongen(markdown: string, spaties: number): string {
  return markdown.replace(/\n(?!\n|$)/g, `\n${' '.repeat(spaties)}`);
}
