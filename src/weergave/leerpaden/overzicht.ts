import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { type Banier, banierVan } from '../interventie/banier.ts';
import { paden } from '../site/paden.ts';
import { duur, samenMinuten } from './tijd.ts';

/** De leerpaden die in gebruik zijn, om uit te kiezen. */
export interface Leerpadregel {
  titel: string;
  href: string;
  inEenZin: string;
  voorWie: string;
  /** Hoeveel onderdelen, en hoe lang zij samen duren. */
  omvang: string;
  banier: Banier | null;
}

export function leerpadenlijst(bibliotheek: Bibliotheek): Leerpadregel[] {
  return bibliotheek.leerpaden
    .filter(isInGebruik)
    .map((leerpad) => ({
      titel: leerpad.titel,
      href: paden.leerpad(leerpad.id),
      inEenZin: leerpad.inEenZin,
      voorWie: leerpad.voorWie,
      omvang: `${leerpad.onderdelen.length} onderdelen, samen ${duur(samenMinuten(leerpad.onderdelen))}`,
      banier: banierVan(leerpad, bibliotheek),
    }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
