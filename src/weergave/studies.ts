import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { paden, studieanker } from './paden.ts';
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
export function studies({ studies, interventies }: Bibliotheek): StudieWeergave[] {
  return studies.map((studie) => ({
    id: studieanker(studie.id),
    verwijzing: studie.verwijzing,
    href: paden.studie(studie.id),
    adres: adresIn(studie.verwijzing),
    vond: studie.vond,
    interventies: interventies
      .filter(({ id }) => studie.interventies?.includes(id))
      .map(({ id, titel }) => ({ titel, href: paden.interventie(id) })),
  }));
}

/** De onderzoeken die bij deze interventie gemeld zijn. */
export function studiesBij(interventie: string, bibliotheek: Bibliotheek): StudieWeergave[] {
  return studies({
    ...bibliotheek,
    studies: bibliotheek.studies.filter(({ interventies }) => interventies?.includes(interventie)),
  });
}

/** Het adres in wat iemand schreef: een webadres, of een DOI waar die dan ook staat. */
function adresIn(verwijzing: string): string {
  const [web] = /https?:\/\/[^\s<>"]+/.exec(verwijzing) ?? [];
  const [doi] = /\b10\.\d{4,9}\/[^\s"]+/.exec(verwijzing) ?? [];
  const kaal = (web ?? doi ?? '').replace(/[).,;]+$/, '');
  const adres = web ? kaal : doiAdres(kaal);
  return kaal && URL.canParse(adres) ? adres : '';
}
