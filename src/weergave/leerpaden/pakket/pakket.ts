import type { Bibliotheek } from '../../../kern/bibliotheek.ts';
import { type Leerpad, onderdeelnaam } from '../../../kern/leerpad.ts';
import type { Site } from '../../site/site.ts';
import { leerpadWeergave } from '../leerpad.ts';
import type { Pakketvorm } from '../pakketlinks.ts';
import { bladzijdeVan } from './bladzijde.ts';
import { commonCartridge } from './common-cartridge.ts';
import { scorm12, scorm2004 } from './manifest.ts';
import { speler } from './speler.ts';
import { stijl } from './stijl.ts';

/** De bestanden van een cursuspakket, en de dag die elk krijgt. Zelfde inhoud, zelfde bytes. */
export interface Pakket {
  dag: string;
  bestanden: { naam: string; inhoud: string }[];
}

/** Zo veel tekens onthoudt een leeromgeving met SCORM 1.2 minstens; wat meer is, kan zij weggooien zonder het te zeggen. */
export const hoogstensTekens = 4096;

export function pakketVan(leerpad: Leerpad, vorm: Pakketvorm, bibliotheek: Bibliotheek, site: Site): Pakket {
  const dag = leerpad.wijzigingen[0]?.datum ?? '1980-01-01';
  if (vorm === 'cursus.imscc') return { dag, bestanden: commonCartridge(leerpad, bibliotheek, site) };
  const onthouden = leerpad.onderdelen.map(onderdeelnaam).join(',').length;
  if (onthouden > hoogstensTekens)
    throw new Error(
      `Leerpad ${leerpad.id}: de vinkjes zijn ${onthouden} tekens, en SCORM 1.2 onthoudt er ${hoogstensTekens}.`,
    );
  const soort = vorm === 'scorm12.zip' ? '1.2' : '2004';
  const bestanden = [
    { naam: 'index.html', inhoud: bladzijdeVan(leerpadWeergave(leerpad, bibliotheek), soort, bibliotheek, site) },
    { naam: 'stijl.css', inhoud: stijl },
    { naam: 'speler.js', inhoud: `(${speler.toString()})(window);\n` },
  ];
  const manifest = (soort === '1.2' ? scorm12 : scorm2004)(
    leerpad,
    bestanden.map(({ naam }) => naam),
  );
  return { dag, bestanden: [{ naam: 'imsmanifest.xml', inhoud: manifest }, ...bestanden] };
}
