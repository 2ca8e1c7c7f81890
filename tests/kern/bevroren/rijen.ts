import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Weging } from '../../../src/kern/bewijs/bewijskracht.ts';
import { type Geval, weegGeval } from '../genereer.ts';
import { metWatNietsBeslist, type NietsBeslist } from './erbij.ts';
import { type Los, ontdooid } from './invriezen.ts';

/**
 * Een vaste verzameling rijen met bij elke rij wat de regels ervan vinden: minstens één rij voor elke combinatie die zij kunnen
 * geven. Zij veranderen nooit vanzelf mee; verandert een uitslag, dan hoort er een nieuwe `regelversie` bij.
 */

export const waar = {
  rijen: new URL('./rijen.json', import.meta.url),
  uitslagen: new URL('./uitslagen.json', import.meta.url),
};

/** Een rij, of een eerdere rij met onderzoeken erbij die niets beslissen. */
export type Bevrorenrij = Los | { als: number; met: NietsBeslist[] };

export interface Bevrorenuitslagen {
  regelversie: number;
  /** Per rij, in de volgorde van `rijen.json`. */
  uitslagen: string[];
}

export function bevrorenRijen(): Geval[] {
  const gevallen: Geval[] = [];
  for (const rij of JSON.parse(readFileSync(waar.rijen, 'utf8')) as Bevrorenrij[])
    gevallen.push(
      'als' in rij
        ? metWatNietsBeslist(gevallen[rij.als as number] as Geval, rij.met as NietsBeslist[])
        : ontdooid(rij),
    );
  return gevallen;
}

export function bevrorenUitslagen(): Bevrorenuitslagen {
  return JSON.parse(readFileSync(waar.uitslagen, 'utf8')) as Bevrorenuitslagen;
}

/** Wat de regels van een rij vinden, in een paar woorden, met een vingerafdruk van al het andere. */
export function uitslagVan(geval: Geval): string {
  const weging = weegGeval(geval);
  const { aangetoond, nauwkeurig, onderzoeken, stemmen } = weging;
  const stem = stemmen.map(({ soort, naam, uitslag, klein, verdeeld, verloop, eens, dragend }) => {
    const momenten = verloop.map(({ maanden, uitslag }) => [maanden, uitslag]);
    return [soort, naam, uitslag, klein, verdeeld, momenten, eens.length, dragend.length];
  });
  const rest = JSON.stringify({ aangetoond, nauwkeurig, onderzoeken, stem });
  return `${combinatieVan(weging)} ${createHash('sha256').update(rest).digest('hex').slice(0, 8)}`;
}

/** Kracht, richting en grond, en waarin rijen die daarin gelijk zijn nog kunnen verschillen. */
export function combinatieVan(weging: Weging): string {
  const { bewijskracht, richting, grond, klein, voorZoverWijLazen, nietOveral, stemmen } = weging;
  return [
    ...[bewijskracht, richting, grond],
    ...(klein ? ['klein'] : []),
    ...(voorZoverWijLazen ? ['voor-zover-wij-lazen'] : []),
    ...(nietOveral ? ['niet-overal'] : []),
    ...(stemmen.some(({ verloop }) => verloop.length > 0) ? ['verloop'] : []),
    ...(['per-maat', 'per-plek'] as const).filter((soort) => stemmen.some(({ verdeeld }) => verdeeld === soort)),
  ].join(' ');
}
