import type { InterventieInLijst } from '../../kern/bibliotheek.ts';
import { statussen } from '../../kern/codes.ts';
import { eersteZinApart } from '../../kern/eerste-zin.ts';
import { isConcept } from '../../kern/interventie/status.ts';
import { paden } from '../site/paden.ts';

/** Een interventie als regel in een lijst. */
export interface Lijstregel {
  id: string;
  titel: string;
  href: string;
  inEenZin: string;
  /** De eerste zin over voor wie zij is, en over hoeveel tijd zij kost; de rest staat op haar bladzijde. */
  voorWie: string;
  tijd: string;
  /** Leeg als zij concept is: dat zegt de lijst in één keer. */
  status: string;
}

export function lijstregel(interventie: InterventieInLijst): Lijstregel {
  const { id, titel, inEenZin, doelgroep, tijd, status } = interventie;
  return {
    id,
    titel,
    href: paden.interventie(id),
    inEenZin,
    voorWie: eersteZinApart(doelgroep.omschrijving).begin,
    tijd: eersteZinApart(tijd).begin,
    status: isConcept(interventie) ? '' : statussen[status],
  };
}

/** Wat er één keer boven een lijst staat over wat nog niemand beoordeelde; leeg als alles beoordeeld is. */
export function conceptzin(interventies: readonly InterventieInLijst[]): string {
  const alle = interventies.length;
  const concept = interventies.filter(isConcept).length;
  if (concept === 0) return '';
  if (concept === alle) return `Alle ${alle} methoden zijn concept: nog niet beoordeeld door een Gilde.`;
  return `${concept} van de ${alle} methoden ${concept === 1 ? 'is' : 'zijn'} concept: nog niet beoordeeld door een Gilde. Bij de andere staat wat zij zijn.`;
}
