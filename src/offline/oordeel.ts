import { leesUitgave, type Uitgave } from './lijst.ts';
import type { Stand } from './stand.ts';

/** Wat de worker met de kopie doet, gezien wat de site over haar uitgave zegt. */
export type Oordeel =
  | { doe: 'niets' }
  | { doe: 'bevestig' }
  | { doe: 'haal'; uitgave: Uitgave }
  /** De site kent geen kopie meer, maar misschien wordt zij net vernieuwd. */
  | { doe: 'wacht' }
  | { doe: 'verwijder' };

/**
 * Zo lang moet de uitgave ontbreken voor een kopie weggaat: een site die net vervangen wordt, mist soms even een bestand. En
 * zo lang wacht een nieuwe uitgave die niet op het apparaat paste: anders haalt elke bladzijde haar voor niets op.
 */
const geduld = 60 * 60 * 1000;

/** De noodrem is een uitgave met `{"stop": true}`, een 410, of een 404 die een uur later nog een 404 is. */
export function oordeel(
  status: number,
  tekst: string,
  stand: Pick<Stand, 'versie' | 'mistSinds' | 'volSinds'>,
  nu: Date,
): Oordeel {
  const voorbij = (sinds: string) => nu.getTime() - Date.parse(sinds) >= geduld;
  if (status === 410) return { doe: 'verwijder' };
  if (status === 404) return { doe: stand.mistSinds && voorbij(stand.mistSinds) ? 'verwijder' : 'wacht' };
  const uitgave = status === 200 ? leesUitgave(tekst) : undefined;
  if (!uitgave) return { doe: 'niets' };
  if (uitgave === 'stop') return { doe: 'verwijder' };
  if (uitgave.versie === stand.versie) return { doe: 'bevestig' };
  return stand.volSinds && !voorbij(stand.volSinds) ? { doe: 'niets' } : { doe: 'haal', uitgave };
}
