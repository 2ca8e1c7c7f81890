import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Studie } from '../../kern/studie.ts';
import { interventieMet, studiesOver } from '../../vragen/opzoeken.ts';
import { paden, studieanker } from '../site/paden.ts';
import { doiAdres } from './verwijzing.ts';

/** Een gemeld onderzoek zoals het getoond wordt: te lezen, en nergens meegeteld. */
export interface StudieWeergave {
  /** Het anker. */
  id: string;
  verwijzing: string;
  /** Waar het op deze site staat. */
  href: string;
  /** Waar het onderzoek zelf staat, als de melder een DOI of webadres gaf; anders leeg. */
  adres: string;
  vond: string;
  interventies: { titel: string; href: string }[];
}

/** Elk gemeld onderzoek, op volgorde van id. */
export function studies(bibliotheek: Bibliotheek): StudieWeergave[] {
  return bibliotheek.studies.map((studie) => weergaveVan(studie, bibliotheek));
}

/** De onderzoeken die bij deze interventie gemeld zijn. */
export function studiesBij(interventie: string, bibliotheek: Bibliotheek): StudieWeergave[] {
  return studiesOver(bibliotheek, interventie).map((studie) => weergaveVan(studie, bibliotheek));
}

function weergaveVan(studie: Studie, bibliotheek: Bibliotheek): StudieWeergave {
  return {
    id: studieanker(studie.id),
    verwijzing: studie.verwijzing,
    href: paden.studie(studie.id),
    adres: adresIn(studie.verwijzing),
    vond: studie.vond,
    interventies: [...new Set(studie.interventies)]
      .sort()
      .flatMap((id) => interventieMet(bibliotheek, id) ?? [])
      .map(({ id, titel }) => ({ titel, href: paden.interventie(id) })),
  };
}

/** Het adres in wat iemand schreef: een webadres, of een DOI waar die dan ook staat. */
function adresIn(verwijzing: string): string {
  const [web] = /https?:\/\/[^\s<>"]+/.exec(verwijzing) ?? [];
  const [doi] = /\b10\.\d{4,9}\/[^\s"]+/.exec(verwijzing) ?? [];
  const kaal = (web ?? doi ?? '').replace(/[).,;]+$/, '');
  const adres = web ? kaal : doiAdres(kaal);
  return kaal && URL.canParse(adres) ? adres : '';
}
