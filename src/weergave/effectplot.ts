import type { Schatting } from '../kern/bevinding.ts';
import { getal } from '../kern/getal.ts';

/** Een tekening van schattingen met hun interval, voor onderzoekers. Plaatsen lopen van 0 (links) tot 100 (rechts). */
export interface Effectplot {
  titel: string;
  /** Wat links en rechts van de lijn betekent. */
  links: string;
  rechts: string;
  /** Waar *geen verschil* ligt. */
  nul: number;
  merken: { plaats: number; tekst: string }[];
  regels: Plotregel[];
}

export interface Plotregel {
  bron: string;
  href: string;
  tekst: string;
  punt: number;
  /** `null` als er geen interval gemeld is. */
  interval: { van: number; tot: number } | null;
  telt: boolean;
}

/** Wat er van een bevinding nodig is om haar te tekenen. */
export interface Tekenbaar {
  bron: string;
  href: string;
  schatting: Schatting;
  voorOnderzoekers: string;
  teltNiet: string;
}

/**
 * Eén tekening per maat: een OR staat nooit op de as van een RR, en dagen niet op die van uren. Niets wordt omgerekend of
 * samengenomen. Een maat zonder enig interval wordt niet getekend: dan zegt het getal alles.
 */
export function effectplots(bevindingen: readonly Tekenbaar[]): Effectplot[] {
  const perMaat = Map.groupBy(bevindingen.flatMap(metAs), ({ maat }) => maat);
  return [...perMaat.values()].filter((groep) => groep.some(({ onder }) => onder !== undefined)).map(plot);
}

interface MetAs extends Tekenbaar {
  maat: string;
  /** Of de as een verhouding meet en dus logaritmisch is. */
  log: boolean;
  waarde: number;
  onder: number | undefined;
  boven: number | undefined;
}

function metAs(tekenbaar: Tekenbaar): MetAs[] {
  const { schatting } = tekenbaar;
  if (schatting.soort === 'per100' || schatting.soort === 'woorden') return [];
  const log = schatting.soort === 'verhouding';
  const heel = schatting.onder !== undefined && schatting.boven !== undefined && (!log || schatting.onder > 0);
  const marges = { onder: heel ? schatting.onder : undefined, boven: heel ? schatting.boven : undefined };
  switch (schatting.soort) {
    case 'verhouding':
      return [{ ...tekenbaar, ...marges, log, maat: schatting.maat, waarde: schatting.schatting }];
    case 'procentpunt':
      return [{ ...tekenbaar, ...marges, log, maat: 'procentpunten', waarde: schatting.verschil }];
    case 'verschil':
      return [{ ...tekenbaar, ...marges, log, maat: schatting.eenheid, waarde: schatting.waarde }];
  }
}

function plot(groep: readonly MetAs[]): Effectplot {
  const { log = false, maat = '' } = groep[0] ?? {};
  const neutraal = log ? 1 : 0;
  const waarden = groep.flatMap(({ waarde, onder = waarde, boven = waarde }) => [waarde, onder, boven]);
  const merken = (log ? logmerken : rechtemerken)(Math.min(...waarden, neutraal), Math.max(...waarden, neutraal));
  const schaal = log ? Math.log : (x: number) => x;
  const begin = schaal(merken[0] ?? neutraal);
  const eind = schaal(merken.at(-1) ?? neutraal);
  const plaats = (x: number) => Math.round(((schaal(x) - begin) / (eind - begin)) * 1000) / 10;
  return {
    titel: log ? `Verhouding (${maat}), op een logaritmische as` : `Verschil in ${maat}`,
    links: log ? 'kleinere kans' : 'minder',
    rechts: log ? 'grotere kans' : 'meer',
    nul: plaats(neutraal),
    merken: merken.map((merk) => ({ plaats: plaats(merk), tekst: getal(merk) })),
    regels: groep.map(({ bron, href, voorOnderzoekers, teltNiet, waarde, onder, boven }) => ({
      bron,
      href,
      tekst: voorOnderzoekers,
      telt: teltNiet === '',
      punt: plaats(waarde),
      interval: onder === undefined || boven === undefined ? null : { van: plaats(onder), tot: plaats(boven) },
    })),
  };
}

/** Ronde getallen op een logaritmische as, met minstens één aan elke kant van 1; bij een brede as alleen machten van tien. */
function logmerken(laagste: number, hoogste: number): number[] {
  const reeks = (stappen: readonly number[]) => {
    const alle = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((macht) =>
      stappen.map((stap) => Number((stap * 10 ** macht).toPrecision(1))),
    );
    const van = alle.findLast((merk) => merk <= laagste && merk < 1) ?? 0.0001;
    const tot = alle.find((merk) => merk >= hoogste && merk > 1) ?? 5_000_000;
    return alle.filter((merk) => merk >= van && merk <= tot);
  };
  const fijn = reeks([1, 2, 5]);
  return fijn.length <= 7 ? fijn : reeks([1]);
}

/** Ronde getallen op een rechte as, hoogstens zeven, met 0 erop. */
function rechtemerken(laagste: number, hoogste: number): number[] {
  const ruw = (hoogste - laagste) / 5 || 1;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 5, 10].find((veelvoud) => veelvoud * macht >= ruw) ?? 10) * macht;
  const eerste = Math.floor(laagste / stap);
  const laatste = Math.max(Math.ceil(hoogste / stap), eerste + 1);
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => Number(((eerste + i) * stap).toPrecision(12)));
}
