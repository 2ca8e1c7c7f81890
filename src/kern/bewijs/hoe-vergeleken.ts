import { type Aanhaling, rolVan } from './aanhaling.ts';

/** Of een meting toch iets vergeleek: niet, onder mensen die pas na de start gekozen zijn, of wij zagen het niet. */
export type HoeVergeleken = 'niet' | 'na-start' | 'niet-gezien';

/** Alleen voor de woorden: in de weging is elk van deze drie een meting. */
export function hoeVergelekenIn({ bron, bevinding }: Pick<Aanhaling, 'bron' | 'bevinding'>): HoeVergeleken {
  if (bevinding.gekozenNaStart !== undefined) return 'na-start';
  return (bevinding.vergelijking ?? bron.vergelijking) === undefined ? 'niet-gezien' : 'niet';
}

/** Van de metingen in een rij samen; zijn zij niet gelijk, dan is er een die niet vergeleek. */
export function hoeVergelekenSamen(tellend: readonly Aanhaling[]): HoeVergeleken {
  const [enige = 'niet', ...andere] = new Set(
    tellend.filter((aanhaling) => rolVan(aanhaling) === 'meting').map(hoeVergelekenIn),
  );
  return andere.length === 0 ? enige : 'niet';
}

const begin: Record<Exclude<HoeVergeleken, 'niet'>, string> = {
  'na-start':
    'Er is wel vergeleken, maar niet eerlijk: wie er in de groepen zat, hing af van wat er na de start gebeurde.',
  'niet-gezien': 'Of er vergeleken is, zagen wij niet.',
};

/** Een vaste zin die begint met *Er is niet vergeleken*, met wat er dan wel gedaan is. */
export function metHoeVergeleken(zin: string, hoe: HoeVergeleken): string {
  if (hoe === 'niet') return zin;
  return zin
    .replace(/^Er is niet vergeleken, dus (.)(.+?), weten we niet\./, (_, eerste: string, rest: string) =>
      [begin[hoe], `${eerste.toUpperCase()}${rest}, weten we dus niet.`].join(' '),
    )
    .replace(/^Er is niet vergeleken, en (.)/, (_, eerste: string) => `${begin[hoe]} ${eerste.toUpperCase()}`)
    .replace(/^Er is niet vergeleken\. /, `${begin[hoe]} `);
}
