/**
 * Gewone gegevens als één tekst, gelijk als zij hetzelfde zeggen, ook als hun velden in een andere volgorde staan. Gooit bij wat niet
 * ongeschonden door JSON gaat, want dat is niet te bewaren.
 */
export function inVasteVolgorde(waarde: unknown, pad: readonly string[] = []): string {
  if (waarde === null || typeof waarde === 'string' || typeof waarde === 'boolean') return JSON.stringify(waarde);
  if (typeof waarde === 'number' && Number.isFinite(waarde)) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map((deel, i) => inVasteVolgorde(deel, [...pad, String(i)])).join()}]`;
  if (typeof waarde === 'object' && Object.getPrototypeOf(waarde) === Object.prototype)
    return `{${Object.entries(waarde)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, deel]) => `${JSON.stringify(naam)}:${inVasteVolgorde(deel, [...pad, naam])}`)
      .join()}}`;
  throw new TypeError(`Een weergave is gewone gegevens; bij ${pad.join('.') || 'het begin'} staat ${String(waarde)}.`);
}
