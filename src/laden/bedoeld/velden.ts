import type { z } from 'zod';
import { doiUit } from '../../kern/doi.ts';
import { alsGetal } from '../../kern/getypt-getal.ts';
import { zonderSlotteken } from '../../kern/slotteken.ts';
import { isWebadres } from '../../kern/velden.ts';
import { dichtstbij } from '../dichtstbij.ts';
import { dagenIn } from './datum.ts';

type Issue = z.core.$ZodIssue;

/** Een zin die zegt hoe je typt wat hier bedoeld lijkt: een getal, dag, DOI of adres in de vorm die hoort. Leeg als dat niet te zeggen is. */
export function raadBij(issue: Issue, waarde: unknown): string {
  const getypt = String(waarde);
  if (issue.code === 'invalid_type') return isGetal(issue) ? typ(alsGetal(getypt)) : '';
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    const dagen = dagenIn(getypt);
    return dagen.length ? ` Schrijf: ${dagen.join(' of ')}.` : '';
  }
  const adres = zonderSlotteken(getypt);
  const bedoeld = issue.path.at(-1) === 'doi' ? doiUit(getypt) : isWebadres(adres) ? adres : null;
  return bedoeld && bedoeld !== getypt ? typ([bedoeld]) : '';
}

/** Het ene woord dat naast een getal mag (`open`, `in druk`), als iemand daar andere tekst typte. */
export function woordNaastGetal(vormen: readonly Issue[][]): string | undefined {
  const woorden = vormen.flatMap(([issue]) => (issue?.code === 'invalid_value' ? issue.values.map(String) : []));
  return vormen.some(([issue]) => issue && isGetal(issue)) && woorden.length === 1 ? woorden[0] : undefined;
}

/** De raad bij tekst waar een getal hoort, of dit ene woord: *in press* is `in druk`, *oneindig* is `open`. */
export function raadBijWoord(getypt: string, woord: string): string {
  const getallen = alsGetal(getypt);
  if (getallen.length) return typ(getallen);
  const [, jaar, letter] =
    (woord === 'in druk' && /^(\d{4}|in druk|z\.? ?j\.?)[ -]?([a-z])$/i.exec(getypt.trim())) || [];
  if (jaar && letter) {
    const zonderLetter = /^z/i.test(jaar) ? 'null' : jaar.toLowerCase();
    return ` Typ: \`${zonderLetter}\`, met \`jaarletter: ${letter.toLowerCase()}\` eronder.`;
  }
  const kaal = getypt.trim().replace(/\.$/, '');
  if (andereWoorden[woord]?.test(kaal)) return typ([woord]);
  if (woord === 'in druk' && jaarOnbekend.test(kaal)) return typ(['null']);
  return dichtstbij(kaal, [woord]) ? typ([woord]) : '';
}

const andereWoorden: Record<string, RegExp> = {
  'in druk':
    /^(?:in[ -](?:press|print|druk)|ter perse|forthcoming|(?:nog )?te verschijnen|verschijnt (?:nog|binnenkort)|nog niet verschenen|(?:online|advance|early) (?:first|access|online)|accepted|geaccepteerd)$/i,
  open: /^(?:open|[+-]?(?:∞|inf(?:inity)?|oneindig)|niet (?:te schatten|schatbaar)|not estimable|n\.?e)$/i,
};
const jaarOnbekend = /^(?:z\. ?j|zj|zonder jaar|n\. ?d|nd|onbekend|\?+|-)$/i;

function isGetal(issue: Issue): boolean {
  return issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
}

function typ(mogelijk: readonly string[]): string {
  return mogelijk.length ? ` Typ: ${mogelijk.map((getypt) => `\`${getypt}\``).join(' of ')}.` : '';
}
