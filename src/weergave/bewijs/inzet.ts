import type { Inzet } from '../../kern/bevinding.ts';
import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import { getal } from '../../kern/getal.ts';
import { maanden } from '../../kern/maanden.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';

/**
 * Hoelang mensen werkloos waren of een uitkering hadden toen de hulp begon, volgens de bronnen die meetellen: *Ingezet na
 * minstens 12 maanden werkloosheid of uitkering.* Is het niet bij alle hetzelfde, dan staat erbij bij wie. Leeg als geen het zegt.
 */
export function inzetInWoorden(tellend: readonly Aanhaling[]): string {
  const momenten = new Map<string, Set<string>>();
  for (const { bron, bevinding } of tellend)
    if (bevinding.inzet) {
      const moment = momentInWoorden(bevinding.inzet);
      momenten.set(moment, (momenten.get(moment) ?? new Set()).add(korteVerwijzing(bron)));
    }
  if (momenten.size === 0) return '';
  const compleet = tellend.every(({ bevinding }) => bevinding.inzet);
  const delen = [...momenten].map(([moment, bronnen], i) => {
    const woorden = i === 0 ? `${moment} werkloosheid of uitkering` : moment;
    return compleet && momenten.size === 1 ? woorden : `${woorden} bij ${[...bronnen].join(' en ')}`;
  });
  return `Ingezet ${delen.join(', ')}.${compleet ? '' : ' Van de rest zagen wij dat niet.'}`;
}

function momentInWoorden({ van, tot }: Inzet): string {
  if (tot === undefined) return `na minstens ${maanden(van ?? 0)}`;
  if (van === undefined || van === 0) return tot === 1 ? 'in de eerste maand' : `in de eerste ${maanden(tot)}`;
  return van === tot ? `na ${maanden(van)}` : `na ${getal(van)} tot ${maanden(tot)}`;
}
