import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { alleWijzigingen } from '../../vragen/wijzigingen.ts';
import { type Situatiegroep, situatiegroepen } from '../situaties/situaties.ts';
import { type Wijzigingregel, wijzigingregel } from '../wijzigingen/wijzigingen.ts';
import { paden } from './paden.ts';

/** Wat er op de voorpagina staat, gemaakt uit de bibliotheek van nu. */
export interface HomeWeergave {
  methoden: number;
  groepen: Situatiegroep[];
  /** Voor elk van de lezers een vraag, en wat zij nu kan doen. */
  wegen: { vraag: string; doe: string; href: string }[];
  /** De nieuwste wijzigingen, elk met of zij het advies raakt. */
  laatst: (Wijzigingregel & { advies: string })[];
}

/** Zoveel wijzigingen staan op de voorpagina. */
const wijzigingen = 3;

export function homeWeergave(bibliotheek: Bibliotheek): HomeWeergave {
  return {
    methoden: bibliotheek.interventies.length,
    groepen: situatiegroepen(bibliotheek.interventies),
    wegen: [
      { vraag: 'Zit er een klant tegenover je?', doe: 'Begin bij wat die zegt', href: paden.situaties },
      { vraag: 'Leer je het anderen?', doe: 'Pak een oefening', href: paden.oefeningen },
      { vraag: 'Weet jouw Gilde het beter?', doe: 'Leg een methode vast', href: paden.redactie },
      { vraag: 'Geef je leiding?', doe: 'Zie wat elke methode vraagt', href: paden.watHetVraagt },
    ],
    laatst: alleWijzigingen(bibliotheek)
      .slice(0, wijzigingen)
      .map((wijziging) => ({ ...wijzigingregel(wijziging), advies: adviesVan(wijziging.wijziging) })),
  };
}

/** Een eerste versie verandert geen advies: er was er nog geen. */
function adviesVan({ versie, raaktHetAdvies }: { versie: number; raaktHetAdvies: boolean }): string {
  if (raaktHetAdvies) return 'Raakt het advies.';
  return versie === 1 ? 'Nieuw.' : 'Het advies blijft gelijk.';
}
