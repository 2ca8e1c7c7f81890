import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isNogNiet } from '../../kern/onderwerp.ts';
import { onderwerpanker } from '../site/paden.ts';
import { type Link, methodelink } from './agendapunt.ts';

/** Een onderwerp waarover wij nog niets schreven. */
export interface Leemte {
  id: string;
  anker: string;
  onderwerp: string;
  nogNiet: string;
  /** Methoden waar iemand toch iets aan kan hebben. */
  dichtstbij: Link[];
  /** Waar iemand nu wel heen kan; leeg als wij dat niet weten. */
  elders: string;
}

/** De onderwerpen waarover wij nog niets schreven, in de volgorde van hun bestand. */
export function leemtes({ onderwerpen, interventies }: Bibliotheek): Leemte[] {
  const perId = new Map(interventies.map((i) => [i.id, i]));
  return onderwerpen.filter(isNogNiet).map(({ id, onderwerp, nogNiet, dichtstbij = [], elders = '' }) => ({
    id,
    anker: onderwerpanker(id),
    onderwerp,
    nogNiet,
    // Een methode met fouten doet niet mee.
    dichtstbij: dichtstbij.flatMap((naam) => perId.get(naam) ?? []).map(methodelink),
    elders,
  }));
}
