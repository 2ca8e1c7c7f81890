/** Waarmee een tekst begint die `npm run nieuw` klaarzette en die nog geschreven moet worden. */
export const plaatshouder = 'Vul in:';

/** Of een tekst nog geschreven moet worden; waar geen hoofdletter mag, begint zij met een kleine. */
export function isPlaatshouder(tekst: string): boolean {
  return tekst.toLowerCase().startsWith(plaatshouder.toLowerCase());
}
