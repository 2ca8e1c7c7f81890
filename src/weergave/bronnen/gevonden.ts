import type { Aanhaling, Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../kern/bron.ts';
import { aanhalingenUit } from '../../vragen/bronnen.ts';
import { gevondenIn } from '../bewijs/bevinding.ts';
import { overVan } from '../bewijs/waarover.ts';
import { aanHetBegin, middenInZin } from '../site/midden-in-zin.ts';

/**
 * Wat een bron vond, in één regel: elke uitkomst één keer, met waar zij over gaat en alles wat er bij die uitkomst gevonden is. Leeg als
 * er geen bevinding van haar vastligt.
 */
export function gevondenBij(bron: Bron, stukken: Bewijsstukken): string {
  const perUitkomst = Map.groupBy(aanhalingenUit(bron, stukken), waarover);
  const delen = [...perUitkomst].map(([over, aanhalingen]) => {
    const gevonden = [...new Set(aanhalingen.map(gevondenIn))];
    return `${middenInZin(over)}: ${gevonden.join(', en ook ')}`;
  });
  return delen.length > 0 ? `${aanHetBegin(delen.join('; '))}.` : '';
}

function waarover({ bevinding }: Aanhaling): string {
  const over = overVan(bevinding);
  return `${uitkomsten[bevinding.uitkomst]}${over && ` (${over})`}`;
}
