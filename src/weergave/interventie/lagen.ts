import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { paden } from '../site/paden.ts';
import { type Banier, banierVan } from './banier.ts';

/** De lagen van een methode, elk een bladzijde die één vraag beantwoordt: wat doe ik, hoe zeker is dat, hoe leer ik het, van wie is het. */
export const lagen = { doen: 'Doen', bewijs: 'Bewijs', leren: 'Leren', over: 'Over' } as const;
export type Laag = keyof typeof lagen;

/** Wat boven elke laag staat. */
export interface Kop {
  id: string;
  titel: string;
  inEenZin: string;
  banier: Banier | null;
  /** Of zij te zoeken is: wat gearchiveerd is, houdt zijn adres en gaat uit het zoeken. */
  teZoeken: boolean;
  type: string;
  vastAdres: { code: string; href: string } | null;
  /** De lagen op volgorde; `hier` is waar de lezer is. */
  lagen: { naam: string; href: string; hier: boolean }[];
  /** Het adres van de kaart van één minuut. */
  kaart: string;
}

export function kopVan(i: Interventie, bibliotheek: Bibliotheek, hier: Laag): Kop {
  const code = codeVan(bibliotheek, i.id);
  return {
    id: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    banier: banierVan(i, bibliotheek),
    teZoeken: isInGebruik(i),
    type: codes.types[i.type],
    vastAdres: code ? { code, href: paden.vast(code) } : null,
    lagen: (Object.keys(lagen) as Laag[]).map((laag) => ({
      naam: lagen[laag],
      href: paden.laag(i.id, laag),
      hier: laag === hier,
    })),
    kaart: paden.kaart(i.id),
  };
}
