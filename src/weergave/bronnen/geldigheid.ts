import type { Stand } from '../../kern/bewijs/schalen.ts';
import type { Bron } from '../../kern/bron.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { paden } from '../site/paden.ts';

/** Wat een lezer overal moet weten waar een bron genoemd wordt die niet meer geldt, of nog niet vaststaat. */
export interface Geldigheid {
  /** In één woord: *ingetrokken*. */
  woord: string;
  /** Wat dat betekent. */
  zin: string;
  /** Het bericht van de intrekking, of de bron die in de plaats kwam. */
  link: { tekst: string; href: string } | null;
}

/** `null` bij een bron die gewoon geldt. */
export function geldigheidVan({ stand, intrekking, vervangenDoor }: Bron): Geldigheid | null {
  switch (stand) {
    case 'ingetrokken':
      return {
        woord: woorden.ingetrokken,
        zin: `Ingetrokken${intrekking ? ` op ${datumInWoorden(intrekking.datum)}` : ''}: dit telt nergens mee.`,
        link: intrekking ? { tekst: 'Het bericht van de intrekking', href: intrekking.url } : null,
      };
    case 'vervangen':
      return {
        woord: woorden.vervangen,
        zin: 'Vervangen door een andere uitgave: dit telt nergens mee.',
        link: vervangenDoor ? { tekst: 'Wat ervoor in de plaats kwam', href: paden.bron(vervangenDoor) } : null,
      };
    case 'voorlopig':
      return { woord: woorden.voorlopig, zin: 'Voorlopig: dit kan nog veranderen.', link: null };
    default:
      return null;
  }
}

/** Zet in de tekst van een interventie achter elke link naar een bron die niet meer geldt, dat dat zo is. */
export function metGeldigheid(html: string, bronnen: ReadonlyMap<string, Bron>): string {
  return html.replaceAll(/<a [^>]*href="\/bronnen\/([^/"#]+)\/[^>]*>.*?<\/a>/gs, (link, id: string) => {
    const bron = bronnen.get(id);
    const woord = bron ? woordBij(bron) : '';
    return woord ? `${link} (${woord})` : link;
  });
}

/** Het woord dat achter de naam van een bron hoort die niet meer geldt; leeg als zij nog meetelt. */
export function woordBij({ stand }: Pick<Bron, 'stand'>): string {
  return stand === 'ingetrokken' || stand === 'vervangen' ? woorden[stand] : '';
}

const woorden: Record<Exclude<Stand, 'geldig'>, string> = {
  ingetrokken: 'ingetrokken',
  vervangen: 'vervangen',
  voorlopig: 'voorlopig',
};
