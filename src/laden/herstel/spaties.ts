import { isDeepStrictEqual } from 'node:util';
import { type Gedaan, opRegels } from '../bedoeld/regels.ts';
import { leesYaml } from '../yaml.ts';

/** Haalt spaties aan het eind van regels in YAML weg, als daarna nog hetzelfde te lezen is. */
export function herstelSpatiesInYaml(yaml: string): Gedaan {
  const nieuw = zonderSpaties(yaml.split('\n'), () => true);
  const [voor, na] = [leesYaml(yaml), leesYaml(nieuw.tekst)];
  const gelijk = !voor.bezwaren.length && !na.bezwaren.length && zelfdeWoorden(voor.waarde, na.waarde);
  return gelijk ? nieuw : { tekst: yaml, gedaan: [] };
}

/**
 * Haalt spaties aan het eind van regels in de tekst weg waar zij niets betekenen: op lege regels, en één enkele achter een zin.
 * Twee of meer achter een zin zijn in Markdown een nieuwe regel, en in een codeblok is elke spatie tekst: die blijven.
 */
export function herstelSpatiesInTekst(lijf: string): Gedaan {
  let hek = '';
  return zonderSpaties(lijf.split('\n'), (regel) => {
    const [, teken = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(regel) ?? [];
    const inCode = hek !== '';
    if (inCode) hek = teken.startsWith(hek) && rest.trim() === '' ? '' : hek;
    else hek = teken;
    return !inCode && !hek && (regel.trim() === '' || /\S[ \t]$/.test(regel));
  });
}

/** Of twee waarden dezelfde woorden bevatten; hoeveel spaties ertussen staan, en of zij hard zijn, ziet geen lezer. */
export function zelfdeWoorden(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(zonderExtraSpaties(a), zonderExtraSpaties(b));
}

function zonderExtraSpaties(waarde: unknown): unknown {
  if (typeof waarde === 'string')
    return waarde
      .replace(/[ \t\u00a0\u202f\u2007]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  if (Array.isArray(waarde)) return waarde.map(zonderExtraSpaties);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, zonderExtraSpaties(deel)]));
}

function zonderSpaties(regels: string[], mag: (regel: string) => boolean): Gedaan {
  const raak: number[] = [];
  const tekst = regels
    .map((regel, i) => {
      if (!mag(regel) || !/[ \t]$/.test(regel)) return regel;
      raak.push(i + 1);
      return regel.trimEnd();
    })
    .join('\n');
  return { tekst, gedaan: raak.length ? [`spaties aan het eind weggehaald (${opRegels(raak)})`] : [] };
}
