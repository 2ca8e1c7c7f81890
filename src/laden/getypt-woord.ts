import { dichtstbij } from './dichtstbij.ts';

/** Het woord dat naast een getal mag, als iemand dat in andere woorden zegt: *in press* is `in druk`, *oneindig* is `open`. */
export function alsWoord(getypt: string, woord: string): string[] {
  const kaal = getypt.trim().replace(/\.$/, '');
  if (andereWoorden[woord]?.test(kaal)) return [woord];
  if (woord === 'in druk' && jaarOnbekend.test(kaal)) return ['null'];
  return dichtstbij(kaal, [woord]) ? [woord] : [];
}

const andereWoorden: Record<string, RegExp> = {
  'in druk':
    /^(?:in[ -](?:press|print|druk)|ter perse|forthcoming|(?:nog )?te verschijnen|verschijnt (?:nog|binnenkort)|nog niet verschenen|(?:online|advance|early) (?:first|access|online)|accepted|geaccepteerd)$/i,
  open: /^(?:open|[+-]?(?:∞|inf(?:inity)?|oneindig)|niet (?:te schatten|schatbaar)|not estimable|n\.?e)$/i,
};
const jaarOnbekend = /^(?:z\. ?j|zj|zonder jaar|n\. ?d|nd|onbekend|\?+|-)$/i;
