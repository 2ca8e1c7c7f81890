import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import { uitTekens } from '../../zoeken/uitdrukkingen.ts';
import { uitTekst } from '../../zoeken/woordenlijst.ts';
import { type Gegevens, type Uitslag, zoek } from '../../zoeken/zoek.ts';
import { eenKeer } from './een-keer.ts';
import { haalTekst, type Vindplaats, vind } from './pagefind.ts';

/** Zoekt in een deel van de site. `letterlijk` verbetert geen typefouten. */
export async function zoekOp(
  tekst: string,
  letterlijk = false,
  deel: Zoekdeel = 'methoden',
): Promise<Uitslag<Vindplaats>> {
  return zoek(tekst, await gegevens(deel), (term) => vind(deel, term), letterlijk);
}

const gegevens = eenKeer(async (deel: Zoekdeel): Promise<Gegevens> => {
  const [woorden, tekens] = await Promise.all([haalTekst(deel, 'woorden.txt'), haalTekst(deel, 'uitdrukkingen.txt')]);
  const lijst = uitTekst(woorden);
  return { lijst, uitdrukkingen: uitTekens(tekens, lijst) };
});
