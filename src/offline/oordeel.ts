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

/** Zo lang moet de uitgave ontbreken voor een kopie weggaat: een site die net vervangen wordt, mist soms even een bestand. */
const geduld = 60 * 60 * 1000;

/** De noodrem is een uitgave met `{"stop": true}`, een 410, of een 404 die een uur later nog een 404 is. */
export function oordeel(status: number, tekst: string, stand: Pick<Stand, 'versie' | 'mistSinds'>, nu: Date): Oordeel {
  if (status === 410) return { doe: 'verwijder' };
  if (status === 404) {
    const weg = stand.mistSinds && nu.getTime() - Date.parse(stand.mistSinds) >= geduld;
    return { doe: weg ? 'verwijder' : 'wacht' };
  }
  const uitgave = status === 200 ? leesUitgave(tekst) : undefined;
  if (!uitgave) return { doe: 'niets' };
  if (uitgave === 'stop') return { doe: 'verwijder' };
  return uitgave.versie === stand.versie ? { doe: 'bevestig' } : { doe: 'haal', uitgave };
}
