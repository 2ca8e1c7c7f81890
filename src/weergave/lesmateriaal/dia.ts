import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import type { Qr } from '../kaart/qr.ts';
import type { Site } from '../site/site.ts';
import { type Lesstuk, lesstuk, qrVanMethode } from './lesstuk.ts';

/** Eén dia over een methode: de kaart, en de code om haar te openen. */
export interface Dia extends Lesstuk {
  eersteZin: string;
  stappen: string[];
  /** De dag van de nieuwste versie (JJJJ-MM-DD), ook in het bestand. */
  datum: string;
  site: string;
  qr: Qr;
}

export function diaWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): Dia {
  return {
    ...lesstuk(i, bibliotheek, site),
    eersteZin: i.eersteZin,
    stappen: i.stappen.map(({ titel }) => titel),
    datum: i.wijzigingen[0]?.datum ?? '1980-01-01',
    site: site.naam,
    qr: qrVanMethode(i, bibliotheek, site),
  };
}
