import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { Gebruiksfout } from './gebruiksfout.ts';
import { projectmap } from './projectmap.ts';

/** De map met inhoud: die van de opdrachtregel, anders die van VAKWERK_CONTENT, anders `content/` van het project. */
export function contentmap(gekozen = process.env.VAKWERK_CONTENT): string {
  const map = resolve(projectmap, gekozen || 'content');
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory())
    throw new Gebruiksfout(
      `De map ${map} bestaat niet. Geef met --content of VAKWERK_CONTENT een map op die interventies/ bevat.`,
    );
  return map;
}

/** Hoe een map voor bestandsnamen in een melding staat: vanaf het project als zij daarin ligt. Eindigt op een schuine streep. */
export function mapInMelding(map: string): string {
  const vanaf = relative(projectmap, map);
  return `${vanaf.startsWith('..') || isAbsolute(vanaf) ? map : vanaf}/`;
}
