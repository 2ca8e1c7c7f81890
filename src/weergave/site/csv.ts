/** Wat er in een cel tussen de onderdelen van een lijst staat. Geen puntkomma: daar breekt een rekenblad een regel soms op af. */
export const tussen = ' | ';

/**
 * Hoe een rekenblad leest: met komma's tussen de cellen en een punt in een getal, of zoals een Nederlands rekenblad het gewend is, met
 * puntkomma's en een komma.
 */
export type Csvvorm = 'punt' | 'komma';

/**
 * Een CSV volgens RFC 4180: komma's, CRLF, tekst tussen aanhalingstekens, `null` als lege cel. De BOM vooraan vertelt een
 * rekenblad dat het UTF-8 is. Geef een getal als getal: alleen tekst wordt onschadelijk gemaakt, dus `-3.7` blijft `-3.7`.
 */
export function csv(
  koppen: readonly string[],
  rijen: readonly (readonly (string | number | boolean | null)[])[],
  vorm: Csvvorm = 'punt',
): string {
  const scheef = rijen.find((rij) => rij.length !== koppen.length);
  if (scheef)
    throw new Error(`Een rij heeft ${scheef.length} cellen bij ${koppen.length} koppen: ${scheef.join(' | ')}`);
  const scheiding = vorm === 'komma' ? ';' : ',';
  return `\uFEFF${[koppen, ...rijen].map((rij) => `${rij.map((waarde) => cel(waarde, vorm)).join(scheiding)}\r\n`).join('')}`;
}

function cel(waarde: string | number | boolean | null, vorm: Csvvorm): string {
  if (waarde === null) return '';
  if (typeof waarde === 'number') return getal(waarde, vorm);
  // R leest alleen hoofdletters als waar of onwaar.
  if (typeof waarde === 'boolean') return waarde ? 'TRUE' : 'FALSE';
  return `"${onschadelijk(geenDatum(waarde)).replaceAll('"', '""')}"`;
}

/** Drie cijfers achter een punt leest een Nederlands rekenblad als duizendtallen: 0.125 wordt 125. Een nul erbij verandert niets en voorkomt dat. */
function getal(waarde: number, vorm: Csvvorm): string {
  const tekst = String(waarde);
  if (vorm === 'komma') return tekst.replace('.', ',');
  return /\.\d{3}$/.test(tekst) ? `${tekst}0` : tekst;
}

/** Van de pagina's 1-2 maakt een rekenblad 1 februari. */
function geenDatum(tekst: string): string {
  return tekst.replace(/^(\d{1,2})-(\d{1,2})$/, '$1 tot $2');
}

/**
 * Een cel die met een formuleteken begint, voert een rekenblad uit; een apostrof ervoor maakt er tekst van (OWASP, *CSV
 * injection*). Een Nederlands rekenblad breekt een regel vaak af bij `;`, ook midden in een tekst: daarom krijgt ook een
 * formuleteken na een scheidingsteken in de tekst er een.
 */
function onschadelijk(tekst: string): string {
  return tekst.replace(/(?<=^|[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g, "'");
}
