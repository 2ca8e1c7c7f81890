import { contentpaden } from '../../kern/contentpaden.ts';
import type { Lading } from '../lading.ts';
import { bronnenInBronnen, genoemdeBronnen } from './genoemde-bronnen.ts';
import { genoemdeOnderzoeken } from './genoemde-onderzoeken.ts';

/**
 * De bestanden met fouten, en elk bestand dat erop rust: een bron op het register en op de bron waar zij naar wijst, een interventie op
 * haar bronnen. Wat op iets stuks rust, is niet te wegen en doet dus niet mee; gemeld wordt alleen wat stuk is.
 */
export function metGevolg(fout: ReadonlySet<string>, lading: Lading): Set<string> {
  const rustOp: [pad: string, op: string][] = [
    ...genoemdeOnderzoeken(lading).map(({ bestand }): [string, string] => [bestand.pad, contentpaden.onderzoeken]),
    ...[...bronnenInBronnen(lading), ...genoemdeBronnen(lading)]
      .filter(({ bestand }) => bestand.soort !== 'kennisvragen')
      .map(({ bestand, bron }): [string, string] => [bestand.pad, contentpaden.bron(bron)]),
  ];
  const erop = Map.groupBy(rustOp, ([, op]) => op);
  const stuk = new Set<string>();
  const rand = [...fout];
  for (let pad = rand.pop(); pad !== undefined; pad = rand.pop()) {
    if (stuk.has(pad)) continue;
    stuk.add(pad);
    rand.push(...(erop.get(pad) ?? []).map(([boven]) => boven));
  }
  return stuk;
}
