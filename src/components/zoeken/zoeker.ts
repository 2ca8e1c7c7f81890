import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import { uitTekst } from '../../zoeken/woordenlijst.ts';
import { type Uitslag, zoek } from '../../zoeken/zoek.ts';
import { eenKeer } from './een-keer.ts';
import { haalWoorden, type Vindplaats, vind } from './pagefind.ts';

/** Zoekt in een deel van de site. `letterlijk` verbetert geen typefouten. */
export async function zoekOp(
  tekst: string,
  letterlijk = false,
  deel: Zoekdeel = 'methoden',
): Promise<Uitslag<Vindplaats>> {
  return zoek(tekst, await woordenlijst(deel), (term) => vind(deel, term), letterlijk);
}

const woordenlijst = eenKeer(async (deel: Zoekdeel) => uitTekst(await haalWoorden(deel)));
