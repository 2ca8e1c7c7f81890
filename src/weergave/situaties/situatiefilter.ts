import { woordenVan } from '../../zoeken/normaliseer.ts';
import { stam } from '../../zoeken/stam.ts';
import { zonderStopwoorden } from '../../zoeken/stopwoorden.ts';

/** Wat er van één situatie te doorzoeken is: haar zin, en de woorden van haar methode. */
export interface Doorzoekbaar {
  zin: string;
  woorden: string;
}

/** De situaties met de meeste woorden van een vraag, en of dat alle woorden zijn. */
export interface Situatievondst<S> {
  gevonden: S[];
  alleWoorden: boolean;
}

/**
 * Vindt situaties terwijl iemand typt; draait in de browser. Losser dan zoeken: wie een hele zin van een klant typt, krijgt
 * de zinnen die er het meest op lijken, want zij staat er net anders.
 */
export function situatiefilter<S extends Doorzoekbaar>(situaties: readonly S[]): (vraag: string) => Situatievondst<S> {
  // De woorden van een methode horen bij al haar situaties: elke tekst wordt één keer ontleed.
  const ontleed = new Map<string, Woord[]>();
  const lees = (tekst: string) => {
    const woorden = ontleed.get(tekst) ?? woordenVan(tekst).map((woord) => ({ woord, stam: stam(woord) }));
    ontleed.set(tekst, woorden);
    return woorden;
  };
  const gelezen = situaties.map(({ zin, woorden }) => [...lees(zin), ...lees(woorden)]);
  return (vraag) => {
    const gezocht = [...new Set(zonderStopwoorden(woordenVan(vraag)))].map((woord) => ({ woord, stam: stam(woord) }));
    const treffers = gelezen.map((tekst) => gezocht.filter((deel) => tekst.some((woord) => raakt(deel, woord))).length);
    const meeste = treffers.reduce((hoogste, aantal) => Math.max(hoogste, aantal), 0);
    return {
      gevonden: situaties.filter((_, i) => treffers[i] === meeste && (meeste > 0 || gezocht.length === 0)),
      alleWoorden: meeste === gezocht.length,
    };
  };
}

interface Woord {
  woord: string;
  stam: string;
}

/** Een half getypt woord raakt al, een ander verbogen woord ook, en een lang woord ook midden in een samenstelling. */
function raakt(gezocht: Woord, { woord, stam: basis }: Woord): boolean {
  return (
    woord.startsWith(gezocht.woord) ||
    basis === gezocht.stam ||
    (gezocht.woord.length > 3 && woord.includes(gezocht.woord))
  );
}
