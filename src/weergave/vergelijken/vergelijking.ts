import type { Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import * as codes from '../../kern/codes.ts';
import { eersteZinApart } from '../../kern/eerste-zin.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { isConcept } from '../../kern/interventie/status.ts';
import { type Gewogen, gewogenRijen, overWerk, werkuitkomsten } from '../../vragen/werk.ts';
import { alsTekst, kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { overVan } from '../bewijs/waarover.ts';
import { type Klantregel, klantrijen } from '../lijst/interventielijst.ts';
import { paden } from '../site/paden.ts';
import { type Werkoordeel, werkoordeel } from './werkoordeel.ts';

/** Wat de browser van één interventie nodig heeft om haar naast een andere te zetten. */
export interface Vergelijkbaar {
  id: string;
  titel: string;
  /** De titel zonder wat erachter staat, voor een knop of een zin. */
  kort: string;
  href: string;
  kaart: string;
  status: string;
  concept: boolean;
  werk: Werkoordeel;
  voorWie: string;
  /** Wat beslist, in één of twee zinnen elk: voor een telefoon, waar de tabel lang is. */
  inHetKort: { kop: string; tekst: string }[];
  /** De kenmerken in de volgorde van de tabel; elke interventie heeft ze alle, ook als er niets staat. */
  kenmerken: { deel: string; kop: string; regels: string[] }[];
  bewijs: Bewijscel[];
  klantrijen: Klantregel[];
}

/** Rijen bewijs over één uitkomst die hetzelfde zeggen, in de cel van die uitkomst. */
export interface Bewijscel {
  uitkomst: string;
  /** De plaats van de uitkomst in haar codelijst, waar de rijen van de tabel op staan. */
  plaats: number;
  overWerk: boolean;
  /** De groepen of vormen waar de rijen over gaan; leeg als het over iedereen gaat. */
  over: string;
  zin: string;
  meter: Bewijsmeter;
  href: string;
}

export function vergelijkbaar(i: Interventie, stukken: Bewijsstukken): Vergelijkbaar {
  const rijen = gewogenRijen(i, stukken);
  const cellen = rijen.map((gewogen) => {
    const { rij } = gewogen;
    const { zin, meter } = kopregel(gewogen);
    return {
      uitkomst: uitkomsten[rij.uitkomst],
      plaats: Object.keys(uitkomsten).indexOf(rij.uitkomst),
      overWerk: werkuitkomsten.includes(rij.uitkomst),
      over: overVan(rij),
      zin,
      meter,
      href: paden.bewijsrij(i.id, ankerVanRij(rij)),
    };
  });
  return {
    id: i.id,
    titel: i.titel,
    kort: korteTitel(i.titel),
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    status: codes.statussen[i.status],
    concept: isConcept(i),
    werk: werkoordeel(rijen),
    voorWie: i.doelgroep.omschrijving,
    inHetKort: inHetKort(i, rijen),
    kenmerken: kenmerkenVan(i),
    bewijs: samengenomen(cellen),
    klantrijen: klantrijen(overWerk(rijen)),
  };
}

/** *IPS* van *IPS: Individuele Plaatsing en Steun*. */
export function korteTitel(titel: string): string {
  return titel.split(/: | \(/)[0] ?? titel;
}

function inHetKort(i: Interventie, rijen: readonly Gewogen[]): Vergelijkbaar['inHetKort'] {
  return [
    { kop: 'Wat', tekst: i.inEenZin },
    { kop: 'Voor wie', tekst: eersteZinApart(i.doelgroep.omschrijving).begin },
    { kop: 'Tijd', tekst: eersteZinApart(i.tijd).begin },
    { kop: 'Bewijs over werk', tekst: kopregels(rijen).slice(0, 1).map(alsTekst).join('') },
    { kop: 'Vrij of plicht', tekst: i.vrijwilligheid ? codes.vrijwilligheden[i.vrijwilligheid] : '–' },
  ];
}

function kenmerkenVan(i: Interventie): Vergelijkbaar['kenmerken'] {
  const namen = <K extends string>(gekozen: readonly K[] | undefined, lijst: Record<K, string>) =>
    gekozen?.length ? [gekozen.map((code) => lijst[code]).join(', ')] : [];
  const [doe, vraagt] = ['Wat je doet', 'Wat het vraagt'];
  return [
    { deel: doe, kop: 'In één zin', regels: [i.inEenZin] },
    { deel: doe, kop: 'Zeg', regels: [`“${i.eersteZin}”`] },
    { deel: doe, kop: 'Niet geschikt voor', regels: i.nietGeschiktVoor ?? [] },
    { deel: doe, kop: 'Wanneer', regels: [i.wanneer] },
    { deel: doe, kop: 'Gaat vaak mis', regels: i.valkuilen.slice(0, 1) },
    { deel: vraagt, kop: 'Tijd', regels: [i.tijd] },
    { deel: vraagt, kop: 'Wie het doet', regels: i.uitvoerder ?? [] },
    { deel: vraagt, kop: 'Van je organisatie', regels: i.nodigVanOrganisatie ?? [] },
    {
      deel: vraagt,
      kop: 'Vrijwillig of verplicht',
      regels: i.vrijwilligheid ? [codes.vrijwilligheden[i.vrijwilligheid]] : [],
    },
    { deel: vraagt, kop: 'Vorm', regels: namen(i.vorm, codes.vormen) },
    { deel: vraagt, kop: 'Uitkering', regels: namen(i.uitkering, codes.uitkeringen) },
  ];
}

/** Zegt een methode over meer groepen hetzelfde, dan staat die zin er één keer, met de groepen ervoor. */
function samengenomen(cellen: readonly Bewijscel[]): Bewijscel[] {
  const perZin = Map.groupBy(cellen, ({ plaats, over, zin, meter }) =>
    JSON.stringify([plaats, over === '', zin, meter.naam]),
  );
  return [...perZin.values()].map((gelijk) => ({
    ...(gelijk[0] as Bewijscel),
    over: gelijk.map(({ over }) => over).join('; '),
  }));
}
