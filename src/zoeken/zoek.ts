import { leesVraag, type Vraag } from './vraag.ts';
import { type Gevonden, type Treffer, weeg } from './weeg.ts';
import type { Woordenlijst } from './woordenlijst.ts';

/** De zoekmotor: elk woord van de term moet op de bladzijde staan, of er begint een woord mee; tussen aanhalingstekens precies zo. */
export type Motor<T extends Treffer> = (term: string) => Promise<readonly T[]>;

export interface Uitslag<T extends Treffer> extends Vraag {
  /** Beste eerst. */
  treffers: Gevonden<T>[];
}

/** Zoekt elk woord apart, alle woorden samen en de zin zoals hij er staat, tegelijk, en maakt er één lijst van. */
export async function zoek<T extends Treffer>(
  tekst: string,
  lijst: Woordenlijst,
  motor: Motor<T>,
  letterlijk = false,
): Promise<Uitslag<T>> {
  const vraag = leesVraag(tekst, lijst, letterlijk);
  const [samen, zin, perWoord] = await Promise.all([
    vraag.woorden.length > 1 ? motor(vraag.woorden.map(({ zoek: [eerste = ''] }) => eerste).join(' ')) : [],
    vraag.zin ? motor(`"${vraag.zin}"`) : [],
    Promise.all(vraag.woorden.map(({ zoek: vormen }) => Promise.all(vormen.map(motor)))),
  ]);
  return { ...vraag, treffers: weeg({ vraag, bladzijden: lijst.bladzijden, samen, zin, perWoord }) };
}
