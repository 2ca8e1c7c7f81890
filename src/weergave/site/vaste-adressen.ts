import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { codeVan, interventieMet, versiesVan } from '../../vragen/opzoeken.ts';
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

/** Wat er van vaste adressen bekend is. */
export type Register = Pick<Bibliotheek, 'permalinks' | 'versies'>;

/**
 * Hoe iemand precies deze versie aanhaalt, in delen, zodat een bladzijde de titel cursief kan zetten. Ligt zij vast, dan is het adres
 * dat van deze versie; anders dat van de methode. `code` is leeg als zij er nog geen heeft.
 */
export function verwijzingNaar(interventie: Aangehaald, register: Register, site: { naam: string; adres: string }) {
  const { id, auteurs, titel, versie, wijzigingen } = interventie;
  const code = codeVan(register, id) ?? '';
  const ligtVast = versiesVan(register, code).some((vast) => vast.versie === versie);
  return {
    auteurs: auteurs.join(', '),
    jaar: wijzigingen[0]?.datum.slice(0, 4) ?? 'z.j.',
    titel,
    code,
    versie,
    datum: versiedatum(interventie),
    site: site.naam,
    adres: `${site.adres}${ligtVast ? paden.vasteVersie(code, versie) : vastPad(id, code)}`,
  };
}

/** Het adres dat blijft: dat van haar code, en zonder code dat van haar naam. */
export function vastPad(id: string, code: string | undefined): string {
  return code ? paden.vast(code) : paden.interventie(id);
}

/** De dag van de nieuwste versie, in woorden. */
export function versiedatum({ wijzigingen }: Pick<Interventie, 'wijzigingen'>): string {
  return wijzigingen[0] ? datumInWoorden(wijzigingen[0].datum) : '';
}
