import { bewijskrachten, type Richting } from '../../kern/bewijs/schalen.ts';
import { zinnenIn } from '../../zoeken/zin.ts';
import type { Kopregel } from './kopbewijs.ts';
import type { Bewijsmeter } from './meter.ts';

/**
 * Een kopregel zo klein mogelijk, voor een lijst die in de browser ontstaat: haar teken als code, en haar woorden heel. Draait bij het
 * bouwen en in de browser.
 */
export type KorteKopregel = readonly [teken: string, aanhef: string, naam: string, zin: string, label: string];

/** Wat er nodig is om een meter te tekenen. */
export type Teken = Pick<Bewijsmeter, 'richting' | 'bewijskracht' | 'voorZoverWijLazen' | 'onderzoeken'>;

export function korteKopregel({ aanhef, naam, zin, meter }: Kopregel): KorteKopregel {
  // Wat wij niet weten, zegt een lijst in één zin; waarom niet, staat bij het bewijs.
  const kort = meter.richting === 'onbekend' ? (zinnenIn(zin)[0] ?? '') : zin;
  return [inCode(meter), aanhef, naam, kort, meter.label];
}

/** De code begint met een *q*: zij staat ook in de zoekindex, en zo begint geen woord dat iemand zoekt. */
export function inCode({ richting, bewijskracht, voorZoverWijLazen, onderzoeken }: Teken): string {
  return `q${letters[richting]}${bewijskrachten.indexOf(bewijskracht)}${voorZoverWijLazen ? 'z' : 'a'}${onderzoeken}`;
}

export function uitCode(code: string): Teken {
  const [, letter = '', kracht = '', gezien = '', onderzoeken = ''] = /^q([a-z])(\d)([az])(\d+)$/.exec(code) ?? [];
  const richting = (Object.keys(letters) as Richting[]).find((naam) => letters[naam] === letter);
  const bewijskracht = bewijskrachten[Number(kracht)];
  if (!richting || !bewijskracht) throw new Error(`Geen teken: ${code}`);
  return { richting, bewijskracht, voorZoverWijLazen: gezien === 'z', onderzoeken: Number(onderzoeken) };
}

const letters: Record<Richting, string> = {
  positief: 'p',
  negatief: 'n',
  'geen-verschil': 'g',
  onbeslist: 'o',
  geteld: 't',
  gemengd: 'm',
  onbekend: 'x',
};
