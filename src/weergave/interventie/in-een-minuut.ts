import type { Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';

/** Wat iemand in één minuut van een methode leest, op haar bladzijde en op haar kaart. */
export interface InEenMinuut {
  wanneer: string;
  eersteZin: string;
  stappen: string[];
  /** Over het bewijs verdwijnt nooit een zin omdat er geen ruimte is. */
  bewijs: Kopregel[];
  letOp: string;
}

export function inEenMinuut(i: Interventie, stukken: Bewijsstukken): InEenMinuut {
  return {
    wanneer: i.wanneer,
    eersteZin: i.eersteZin,
    stappen: i.stappen.map(({ titel }) => titel),
    bewijs: kopregels(gewogenRijen(i, stukken)),
    letOp: i.valkuilen[0] ?? '',
  };
}
