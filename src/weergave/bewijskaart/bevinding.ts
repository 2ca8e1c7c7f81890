import type { Onderzochtegroep } from '../../vragen/onderzocht-per-groep.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/** Zoveel namen passen er in een kop; meer groepen worden geteld. */
const meesteNamen = 2;

/** Zo weinig onderzoeken heet *bijna niets*. */
const bijnaNiets = 2;

/** Hoe een groep heet, met wat er achter *elk* komt: *elk klantkenmerk*, *elke doelgroep*. */
export interface Groepwoord {
  een: string;
  meer: string;
  buiging: '' | 'e';
}

/** Wat de kaart laat zien, als kop: waarover het meest onderzocht is, en waarover niets. */
export function kaartbevinding(groepen: readonly Onderzochtegroep[], wat: Groepwoord): string {
  const aantallen = groepen.map(({ aantal }) => aantal);
  const [meeste, minste] = [Math.max(...aantallen), Math.min(...aantallen)];
  if (meeste === 0) return `Over geen enkel${wat.buiging} ${wat.een} vonden wij onderzoek dat vergelijkt.`;
  if (meeste === minste) return `Over elk${wat.buiging} ${wat.een} is even veel onderzocht.`;
  const over = (aantal: number) => noem(met(groepen, aantal), groepen.length, wat.meer);
  const hoeWeinig = minste === 0 ? 'niets' : minste <= bijnaNiets ? 'bijna niets' : 'het minst';
  return `Over ${over(meeste)} is het meest onderzocht. Over ${over(minste)} ${hoeWeinig}.`;
}

/** De aantallen achter de kop, met elke groep bij naam. Of deze mensen zelf meededen, staat per cel. */
export function kaarttelling(groepen: readonly Onderzochtegroep[]): string {
  const meeste = Math.max(...groepen.map(({ aantal }) => aantal));
  const zonder = met(groepen, 0);
  return [
    ...(meeste > 0 ? [`Bij methoden voor ${rij(met(groepen, meeste))}: ${onderzoeken(meeste)}.`] : []),
    ...(zonder.length > 0 ? [`Geen enkel dat vergelijkt bij methoden voor ${rij(zonder)}.`] : []),
  ].join(' ');
}

function onderzoeken(aantal: number): string {
  return aantal === 1 ? '1 onderzoek of overzicht' : `${aantal} onderzoeken en overzichten`;
}

function met(groepen: readonly Onderzochtegroep[], aantal: number): string[] {
  return groepen.filter((groep) => groep.aantal === aantal).map(({ naam }) => middenInZin(naam));
}

function noem(namen: readonly string[], van: number, meer: string): string {
  return namen.length <= meesteNamen ? rij(namen) : `${namen.length} van de ${van} ${meer}`;
}

/** *a, b en c*; puntkomma’s als een naam zelf een komma heeft. */
function rij(namen: readonly string[]): string {
  const tussen = namen.some((naam) => naam.includes(',')) ? '; ' : ', ';
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(tussen)} en ${namen.at(-1)}`;
}
