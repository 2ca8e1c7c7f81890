import { readFileSync, statSync } from 'node:fs';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';
import { type Verslag, verslagSchema } from '../../src/terugkoppeling/verslag.ts';

/** Groter is geen verslag van ons. */
const grootste = 4_000_000;

/** Leest een verslag uit een bestand waar niemand voor instaat: alleen wat precies een verslag is, komt erdoor. */
export function leesVerslag(pad: string): Verslag {
  const { size } = statSync(pad);
  if (size > grootste) throw new Gebruiksfout(`${pad} is ${size} bytes; een verslag is ten hoogste ${grootste}.`);
  const gelezen = verslagSchema.safeParse(gegevensIn(readFileSync(pad, 'utf8')));
  if (!gelezen.success) throw new Gebruiksfout(`${pad} is geen verslag.`);
  return gelezen.data;
}

function gegevensIn(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
