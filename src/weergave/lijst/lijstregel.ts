import type { InterventieInLijst } from '../../kern/bibliotheek.ts';
import { statussen, types } from '../../kern/codes.ts';
import { paden } from '../site/paden.ts';

/** Een interventie als regel in een lijst. */
export interface Lijstregel {
  id: string;
  titel: string;
  href: string;
  inEenZin: string;
  type: string;
  status: string;
}

export function lijstregel({ id, titel, inEenZin, type, status }: InterventieInLijst): Lijstregel {
  return { id, titel, href: paden.interventie(id), inEenZin, type: types[type], status: statussen[status] };
}
