import { type Bewijsstukken, tellendeBronnen } from '../../kern/bewijs/aanhaling.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import * as codes from '../../kern/codes.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { type Onderzochten, onderzochtenVan } from '../../kern/overdracht.ts';
import { gewogenRijen, overWerk } from '../../vragen/werk.ts';
import { kopregel } from '../bewijs/kopbewijs.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { overVan } from '../bewijs/waarover.ts';
import { type Klantregel, klantrijen } from '../lijst/interventielijst.ts';
import { paden } from '../site/paden.ts';

/** Wat de browser van één interventie nodig heeft om haar naast een andere te zetten. */
export interface Vergelijkbaar {
  id: string;
  titel: string;
  href: string;
  kaart: string;
  status: string;
  /** De kenmerken in de volgorde van de tabel; elke interventie heeft ze alle, ook als er niets staat. */
  kenmerken: { deel: string; kop: string; regels: string[] }[];
  bewijs: Bewijscel[];
  klantrijen: Klantregel[];
}

/** Eén rij bewijs, in haar cel bij een uitkomst. */
export interface Bewijscel {
  uitkomst: string;
  /** De plaats van de uitkomst in haar codelijst, waar de rijen van de tabel op staan. */
  plaats: number;
  /** De groep of vorm waar de rij over gaat; meestal leeg. */
  over: string;
  zin: string;
  meter: Bewijsmeter;
  href: string;
  onderzochten: Onderzochten[];
}

export function vergelijkbaar(i: Interventie, stukken: Bewijsstukken): Vergelijkbaar {
  const rijen = gewogenRijen(i, stukken);
  const namen = <K extends string>(gekozen: readonly K[] | undefined, lijst: Record<K, string>) =>
    gekozen?.length ? [gekozen.map((code) => lijst[code]).join(', ')] : [];
  return {
    id: i.id,
    titel: i.titel,
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    status: codes.statussen[i.status],
    kenmerken: [
      { deel: 'Situatie', kop: 'Herken je dit?', regels: i.situaties.slice(0, 3).map((zin) => `“${zin}”`) },
      { deel: 'Situatie', kop: 'Wanneer', regels: [i.wanneer] },
      { deel: 'Situatie', kop: 'Voor wie', regels: [i.doelgroep.omschrijving] },
      { deel: 'Situatie', kop: 'Niet geschikt voor', regels: i.nietGeschiktVoor ?? [] },
      { deel: 'Inspanning', kop: 'Tijd', regels: [i.tijd] },
      { deel: 'Inspanning', kop: 'Wie het doet', regels: i.uitvoerder ?? [] },
      { deel: 'Inspanning', kop: 'Aantal stappen', regels: [String(i.stappen.length)] },
      { deel: 'Voorwaarden', kop: 'Nodig van je organisatie', regels: i.nodigVanOrganisatie ?? [] },
      {
        deel: 'Voorwaarden',
        kop: 'Vrijwillig of verplicht',
        regels: i.vrijwilligheid ? [codes.vrijwilligheden[i.vrijwilligheid]] : [],
      },
      { deel: 'Voorwaarden', kop: 'Vorm', regels: namen(i.vorm, codes.vormen) },
      { deel: 'Voorwaarden', kop: 'Uitkering', regels: namen(i.uitkering, codes.uitkeringen) },
    ],
    bewijs: rijen.map((gewogen) => {
      const { rij, weging } = gewogen;
      const { zin, meter } = kopregel(gewogen);
      return {
        uitkomst: uitkomsten[rij.uitkomst],
        plaats: Object.keys(uitkomsten).indexOf(rij.uitkomst),
        over: overVan(rij),
        zin,
        meter,
        href: paden.bewijsrij(i.id, ankerVanRij(rij)),
        onderzochten: tellendeBronnen(weging).map(onderzochtenVan),
      };
    }),
    klantrijen: klantrijen(overWerk(rijen)),
  };
}
