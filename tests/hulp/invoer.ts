import { join } from 'node:path/posix';

/** Wat een bestand invoert, vast of pas bij het draaien. */
export interface Invoer {
  /** Bestanden van ons, als pad vanaf het project. */
  eigen: string[];
  pakketten: string[];
}

/** Zo heet een pakket of bestand waarvan de naam pas bij het draaien bekend is. */
export const onbekend = 'import(…)';

/** Leest wat deze code invoert. Zonder types alleen wat in de uitvoering meedoet. */
export function invoerVan(pad: string, code: string, metTypes = true): Invoer {
  const gelezen = metTypes ? code : code.replace(alleenTypes, '');
  const namen = vormen.flatMap((vorm) => [...gelezen.matchAll(vorm)].map(([, naam = onbekend]) => naam));
  const isEigen = (naam: string) => /^[./]/.test(naam);
  return {
    eigen: namen.filter(isEigen).map((naam) => plek(pad, naam.replace(/\?.*$/, ''))),
    pakketten: namen.filter((naam) => !isEigen(naam)).map((naam) => (naam.includes('${') ? onbekend : naam)),
  };
}

const alleenTypes = /^\s*(?:import|export) type\b[^;]*;/gm;

const vormen: readonly RegExp[] = [
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /<script[^>]* src="([^"]+)"/g,
  // De vorm van een bladzijde in MDX.
  /^layout:\s*['"]?([^'"\s]+)/gm,
  // Zonder vaste naam is er niets te lezen, en blijft de groep leeg.
  /\b(?:import|require|import\.meta\.glob)\s*\(\s*(?:\/\*.*?\*\/\s*)?(?:\[\s*)?(?:['"`]([^'"`]+)['"`]|(?=[^\s'"`]))/g,
  /\bnew URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
];

function plek(pad: string, naam: string): string {
  return naam.startsWith('/') ? naam.slice(1) : join(pad, '..', naam);
}
