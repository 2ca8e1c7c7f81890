import { uitTekst, type Woordenlijst } from '../../zoeken/woordenlijst.ts';
import { type Uitslag, zoek } from '../../zoeken/zoek.ts';
import { haalWoorden, type Vindplaats, vind } from './pagefind.ts';

/** Zoekt in de hele site. `letterlijk` verbetert geen typefouten. */
export async function zoekOp(tekst: string, letterlijk = false): Promise<Uitslag<Vindplaats>> {
  return zoek(tekst, await woordenlijst(), vind, letterlijk);
}

let lijst: Promise<Woordenlijst> | undefined;

function woordenlijst(): Promise<Woordenlijst> {
  lijst ??= haalWoorden()
    .then(uitTekst)
    .catch((fout) => {
      lijst = undefined;
      throw fout;
    });
  return lijst;
}
