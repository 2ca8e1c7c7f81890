import { createHash } from 'node:crypto';

/**
 * Wat een weergave zegt, in 64 tekens (SHA-256, hexadecimaal): gelijk als zij hetzelfde zegt, ook als haar velden in een andere
 * volgorde staan. Gooit als zij niet ongeschonden door JSON gaat, want dan is zij niet te bewaren.
 */
export function vingerafdruk(weergave: unknown): string {
  return createHash('sha256').update(inVasteVolgorde(weergave, [])).digest('hex');
}

function inVasteVolgorde(waarde: unknown, pad: readonly string[]): string {
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
