import type { Onderzochtegroep } from '../../vragen/onderzocht-per-groep.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/** Zoveel namen passen er in een kop; meer groepen worden geteld. */
const meesteNamen = 2;

/** Zo weinig onderzoeken heet *bijna geen*. */
const bijnaGeen = 2;

/** Hoe een groep heet, met wat er achter *elk* komt: *elk klantkenmerk*, *elke doelgroep*. */
export interface Groepwoord {
  een: string;
  meer: string;
  buiging: '' | 'e';
}

/** Wat de kaart laat zien, als kop: bij methoden voor wie het meest vergeleken is, en bij welke niet. Het telt wat `kaarttelling` telt. */
export function kaartbevinding(groepen: readonly Onderzochtegroep[], wat: Groepwoord): string {
  const aantallen = groepen.map(({ aantal }) => aantal);
  const [meeste, minste] = [Math.max(...aantallen), Math.min(...aantallen)];
  if (meeste === 0) return `Bij geen enkel${wat.buiging} ${wat.een} vonden wij onderzoek dat vergelijkt.`;
  if (meeste === minste) return `Bij elk${wat.buiging} ${wat.een} vonden wij even veel onderzoek dat vergelijkt.`;
  const bij = (aantal: number) => noem(met(groepen, aantal), groepen.length, wat.meer);
  const hoeWeinig = minste === 0 ? 'geen' : minste <= bijnaGeen ? 'bijna geen' : 'het minste';
  return `Bij ${bij(meeste)} vonden wij het meeste onderzoek dat vergelijkt. Bij ${bij(minste)} ${hoeWeinig}.`;
}

/** De aantallen achter de kop, met elke groep bij naam. Of deze mensen zelf meededen, staat per cel. */
export function kaarttelling(groepen: readonly Onderzochtegroep[]): string {
  const meeste = Math.max(...groepen.map(({ aantal }) => aantal));
  const zonder = met(groepen, 0);
  return [
    ...(meeste > 0 ? [`Bij methoden voor ${rij(met(groepen, meeste))}: ${onderzoeken(meeste)}.`] : []),
    ...(zonder.length > 0 ? [`Geen enkel bij methoden voor ${rij(zonder)}.`] : []),
  ].join(' ');
}

function onderzoeken(aantal: number): string {
  return aantal === 1
    ? '1 onderzoek of overzicht dat vergelijkt'
    : `${aantal} onderzoeken en overzichten die vergelijken`;
}

function met(groepen: readonly Onderzochtegroep[], aantal: number): string[] {
  return groepen.filter((groep) => groep.aantal === aantal).map(({ naam }) => middenInZin(naam));
}

function noem(namen: readonly string[], van: number, meer: string): string {
  return namen.length <= meesteNamen ? `methoden voor ${rij(namen)}` : `${namen.length} van de ${van} ${meer}`;
}

/** *a, b en c*; puntkomma’s als een naam zelf een komma heeft. */
function rij(namen: readonly string[]): string {
  const tussen = namen.some((naam) => naam.includes(',')) ? '; ' : ', ';
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(tussen)} en ${namen.at(-1)}`;
}
