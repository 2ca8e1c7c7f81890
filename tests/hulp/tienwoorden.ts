import { createHash } from 'node:crypto';
import { woordenIn, zinnenIn } from '../../src/kern/leesbaarheid.ts';

/** Elke reeks van tien woorden achter elkaar binnen één zin, met die zin. */
export function tienwoorden(teksten: readonly string[]): Map<string, string> {
  const reeksen = new Map<string, string>();
  for (const zin of teksten.flatMap(zinnenIn)) {
    const woorden = woordenIn(zin);
    for (let i = 0; i + 10 <= woorden.length; i++) reeksen.set(woorden.slice(i, i + 10).join(' '), zin);
  }
  return reeksen;
}

const lengte = 5;

/** Vingerafdrukken van reeksen, gesorteerd en achter elkaar: genoeg om te zien of een tekst is overgenomen, te weinig om haar te lezen. */
export function afdrukken(reeksen: Iterable<string>): Buffer {
  const alle = [...new Set([...reeksen].map((reeks) => afdruk(reeks).toString('hex')))].sort();
  return Buffer.from(alle.join(''), 'hex');
}

/** Of een reeks in een bestand met vingerafdrukken staat. Met vijf bytes per afdruk is een vergissing zeldzamer dan één op honderd miljoen. */
export function kent(bestand: Buffer): (reeks: string) => boolean {
  const alle = new Set<string>();
  for (let i = 0; i < bestand.length; i += lengte) alle.add(bestand.toString('hex', i, i + lengte));
  return (reeks) => alle.has(afdruk(reeks).toString('hex'));
}

function afdruk(reeks: string): Buffer {
  return createHash('sha256').update(reeks).digest().subarray(0, lengte);
}
