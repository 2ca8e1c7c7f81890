import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { isConcept } from '../../kern/interventie/status.ts';
import { codeVan, interventieMet } from '../../vragen/opzoeken.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Banier, banierVan } from './banier.ts';

/** Precies wat het blad voor de klant toont: drie korte delen, van wanneer het is en van wie. Over de klant staat er niets. */
export interface VoorDeKlantWeergave {
  id: string;
  titel: string;
  /** Wat de klant eerst moet weten: dat dit een concept is, of niet meer geldt. */
  banier: Banier | null;
  delen: { kop: string; tekst: string }[];
  /** Van wanneer en van wie het is. */
  gemaakt: string;
  /** Het adres dat blijft. `kort` is zonder `https://`, om over te typen. */
  vast: { pad: string; kort: string };
  href: string;
  kaart: string;
}

/** Gooit bij een methode zonder blad: die heeft deze vorm niet. */
export function voorDeKlantWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): VoorDeKlantWeergave {
  if (!i.voorDeKlant) throw new Error(`${i.id} heeft geen voorDeKlant: vraag eerst of zij deze vorm heeft.`);
  const { watHetIs, watJeKiest, watWeWeten } = i.voorDeKlant;
  const code = codeVan(bibliotheek, i.id);
  const pad = code ? paden.vast(code) : paden.interventie(i.id);
  return {
    id: i.id,
    titel: i.titel,
    banier: isConcept(i) ? concept : banierVan(i, bibliotheek),
    delen: [
      { kop: 'Wat het is', tekst: watHetIs },
      { kop: 'Wat je kiest', tekst: watJeKiest },
      { kop: 'Wat we weten', tekst: watWeWeten },
    ],
    gemaakt: `Gemaakt door ${i.auteurs.join(', ')}. Versie ${i.versie}${dagVan(i)}.`,
    vast: { pad, kort: `${site.adres}${pad}`.replace(/^https?:\/\//, '') },
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
  };
}

/** Of deze methode een blad voor de klant heeft. */
export function heeftBlad(id: string, bibliotheek: Bibliotheek): boolean {
  return interventieMet(bibliotheek, id)?.voorDeKlant !== undefined;
}

/** Het adres van haar blad; leeg als zij er geen heeft. */
export function adresVanBlad({ id, voorDeKlant }: Pick<Interventie, 'id' | 'voorDeKlant'>): string {
  return voorDeKlant ? paden.voorDeKlant(id) : '';
}

// Een klant weet niet wat een Gilde is.
const concept: Banier = {
  tekst: 'Dit is een concept: vakmensen hebben het nog niet beoordeeld.',
  reden: '',
  opvolger: null,
};

function dagVan({ wijzigingen: [nieuwste] }: Interventie): string {
  return nieuwste ? `, ${datumInWoorden(nieuwste.datum)}` : '';
}
