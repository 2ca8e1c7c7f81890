import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { interventieMet } from '../../vragen/opzoeken.ts';
import { paden } from './paden.ts';

/** Een vaste code met de methode die zij nu heeft. */
export interface VastAdres {
  code: string;
  id: string;
  titel: string;
  href: string;
  versie: number;
  datum: string;
}

/** In de volgorde van het register; een code zonder methode in deze bibliotheek doet niet mee. */
export function vasteAdressen(bibliotheek: Bibliotheek): VastAdres[] {
  return bibliotheek.permalinks.flatMap(({ code, id }) => {
    const interventie = interventieMet(bibliotheek, id);
    if (!interventie) return [];
    const { titel, versie } = interventie;
    return [{ code, id, titel, href: paden.vast(code), versie, datum: versiedatum(interventie) }];
  });
}

/** Elke naam die een interventie eerder had, volgens het register; haar oude adres stuurt door naar het nieuwe. */
export function oudeNamen(bibliotheek: Bibliotheek): { oud: string; id: string; titel: string }[] {
  return bibliotheek.permalinks.flatMap(({ id, voorheen = [] }) => {
    const interventie = interventieMet(bibliotheek, id);
    return interventie ? voorheen.map((oud) => ({ oud, id, titel: interventie.titel })) : [];
  });
}

/** Wat een verwijzing van een methode moet weten. */
export type Aangehaald = Pick<
  Interventie,
  'id' | 'titel' | 'auteurs' | 'status' | 'versie' | 'wijzigingen' | 'vervangenDoor'
>;

/** Hoe iemand precies deze versie aanhaalt, in delen, zodat een bladzijde de titel cursief kan zetten. `code` is leeg als zij er nog geen heeft. */
export function verwijzingNaar(interventie: Aangehaald, code: string, site: { naam: string; adres: string }) {
  const { id, auteurs, titel, versie, wijzigingen } = interventie;
  return {
    auteurs: auteurs.join(', '),
    jaar: wijzigingen[0]?.datum.slice(0, 4) ?? 'z.j.',
    titel,
    code,
    versie,
    datum: versiedatum(interventie),
    site: site.naam,
    adres: `${site.adres}${code ? paden.vast(code) : paden.interventie(id)}`,
  };
}

/** De dag van de nieuwste versie, in woorden. */
function versiedatum({ wijzigingen }: Pick<Interventie, 'wijzigingen'>): string {
  return wijzigingen[0] ? datumInWoorden(wijzigingen[0].datum) : '';
}
