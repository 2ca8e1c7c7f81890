import type { Waarschuwing } from '../../kern/controles.ts';
import type { Plek, Probleem } from '../../kern/probleem.ts';
import type { Gekeurd } from '../keur.ts';
import type { Lading } from '../lading.ts';

/** Een regel die nooit iets tegenhoudt. `vandaag` is een dag als `JJJJ-MM-DD`. Wie een woordenboek nodig heeft, antwoordt later. */
export type Waarschuwingsregel = (lading: Lading, vandaag: string) => Probleem[] | Promise<Probleem[]>;

/** Een waarschuwing bij een bestand, op een plek als die bekend is. */
export function waarschuwing(
  { pad }: Gekeurd,
  plek: Plek | undefined,
  bezwaar: Pick<Probleem, 'gevonden' | 'verwacht' | 'doe'> & { controle: Waarschuwing },
): Probleem {
  return { bestand: pad, ernst: 'waarschuwing', ...bezwaar, ...(plek ? { plek } : {}) };
}
