/** Wat er in een cel tussen de onderdelen van een lijst staat. Geen puntkomma: daar breekt een rekenblad een regel soms op af. */
export const tussen = ' | ';

/**
 * Een CSV volgens RFC 4180: komma's, CRLF, tekst tussen aanhalingstekens, `null` als lege cel. De BOM vooraan vertelt een
 * rekenblad dat het UTF-8 is. Geef een getal als getal: alleen tekst wordt onschadelijk gemaakt, dus `-3.7` blijft `-3.7`.
 */
export function csv(koppen: readonly string[], rijen: readonly (readonly (string | number | null)[])[]): string {
  const scheef = rijen.find((rij) => rij.length !== koppen.length);
  if (scheef)
    throw new Error(`Een rij heeft ${scheef.length} cellen bij ${koppen.length} koppen: ${scheef.join(' | ')}`);
  return `\uFEFF${[koppen, ...rijen].map((rij) => `${rij.map(cel).join(',')}\r\n`).join('')}`;
}

function cel(waarde: string | number | null): string {
  if (waarde === null) return '';
  return typeof waarde === 'number' ? String(waarde) : `"${onschadelijk(waarde).replaceAll('"', '""')}"`;
}

/**
 * Een cel die met een formuleteken begint, voert een rekenblad uit; een apostrof ervoor maakt er tekst van (OWASP, *CSV
 * injection*). Een Nederlands rekenblad breekt een regel vaak af bij `;`, ook midden in een tekst: daarom krijgt ook een
 * formuleteken na een scheidingsteken in de tekst er een.
 */
function onschadelijk(tekst: string): string {
  return tekst.replace(/(?<=^|[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g, "'");
}
