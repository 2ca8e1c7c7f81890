import type { Bron } from '../../kern/bron.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';

/** Een soort leemte, met alles wat eronder valt in groepjes; leeg als er niets onder valt. */
export interface Agendapunt {
  id: string;
  titel: string;
  /** Hoeveel, in woorden. */
  aantal: string;
  uitleg: string;
  groepjes: { kop: string; links: Link[] }[];
}

export interface Link {
  tekst: string;
  href: string;
  /** Wat er achter de link staat: waar het bij die methode om gaat. */
  erbij?: string;
}

export function methodelink({ id, titel }: { id: string; titel: string }): Link {
  return { tekst: titel, href: paden.interventie(id) };
}

export function bronlinks(gekozen: readonly Bron[]): Link[] {
  return gekozen.map((bron) => ({ tekst: korteVerwijzing(bron), href: paden.bron(bron.id) }));
}

export function nietLeeg<T extends { links: Link[] }>(groepjes: readonly T[]): T[] {
  return groepjes.filter(({ links }) => links.length > 0);
}

/** Een kop met hoeveel er onder valt: *Doelgroepen (4)*. */
export function metAantal(kop: string, aantal: number): string {
  return `${kop} (${aantal})`;
}

export function telwoord(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
