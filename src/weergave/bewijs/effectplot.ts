import { type Interval, intervalVan, isOpen } from '../../kern/bewijs/interval.ts';
import { getal } from '../../kern/getal.ts';
import type { Schatting } from '../../kern/schatting.ts';

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
  /** Of een interval aan een kant open is. */
  pijlen: boolean;
}

export interface Plotregel {
  bron: string;
  href: string;
  tekst: string;
  punt: number;
  /** `null` als er geen interval gemeld is. Een open kant loopt tot de rand: daar is geen grens gezien of te schatten. */
  interval: { van: number; tot: number; open: { links: boolean; rechts: boolean } } | null;
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
  return [...perMaat.values()].filter((groep) => groep.some(({ interval }) => interval)).map(plot);
}

interface MetAs extends Tekenbaar {
  maat: string;
  /** Of de as een verhouding meet en dus logaritmisch is. */
  log: boolean;
  waarde: number;
  interval: Interval | undefined;
}

function metAs(tekenbaar: Tekenbaar): MetAs[] {
  const { schatting } = tekenbaar;
  const interval = intervalVan(schatting);
  const log = schatting.soort === 'verhouding';
  const op = (maat: string, waarde: number) => [{ ...tekenbaar, interval, log, maat, waarde }];
  switch (schatting.soort) {
    case 'verhouding':
      // Andersom gemeld hoort niet op dezelfde as, en omrekenen doen wij niet.
      if (schatting.andersom) return [];
      return op(schatting.maat, schatting.schatting);
    case 'procentpunt':
      return op(punten, schatting.verschil);
    case 'verschil':
      return op(schatting.eenheid, schatting.waarde);
    // Zonder interval zeggen de twee getallen zelf alles.
    case 'per100':
      return interval ? op(punten, schatting.met - schatting.zonder) : [];
    default:
      return [];
  }
}

const punten = 'procentpunten';

function plot(groep: readonly MetAs[]): Effectplot {
  const { log = false, maat = '' } = groep[0] ?? {};
  const neutraal = log ? 1 : 0;
  const waarden = groep.flatMap(({ waarde, interval }) => [
    waarde,
    interval?.onder ?? waarde,
    interval?.boven ?? waarde,
  ]);
  const merken = (log ? logmerken : rechtemerken)(Math.min(...waarden, neutraal), Math.max(...waarden, neutraal));
  const schaal = log ? Math.log : (x: number) => x;
  const [begin, eind] = [schaal(Math.min(...merken)), schaal(Math.max(...merken))];
  const plaats = (x: number) => Math.round(((schaal(x) - begin) / (eind - begin)) * 1000) / 10;
  return {
    titel: log ? `Verhouding (${maat}), op een logaritmische as` : `Verschil in ${maat}`,
    links: log ? 'kleinere kans' : 'minder',
    rechts: log ? 'grotere kans' : 'meer',
    nul: plaats(neutraal),
    merken: merken.map((merk) => ({ plaats: plaats(merk), tekst: getal(merk) })),
    pijlen: groep.some(({ interval }) => interval && isOpen(interval)),
    regels: groep.map(({ bron, href, voorOnderzoekers, teltNiet, waarde, interval }) => ({
      bron,
      href,
      tekst: voorOnderzoekers,
      telt: teltNiet === '',
      punt: plaats(waarde),
      interval: interval
        ? {
            van: interval.onder === null ? 0 : plaats(interval.onder),
            tot: interval.boven === null ? 100 : plaats(interval.boven),
            open: { links: interval.onder === null, rechts: interval.boven === null },
          }
        : null,
    })),
  };
}

/** Ronde getallen op een logaritmische as, met minstens één aan elke kant van 1; bij een brede as alleen machten van tien. */
function logmerken(laagste: number, hoogste: number): number[] {
  const fijn = reeks([1, 2, 5], laagste, hoogste);
  return fijn.length <= 7 ? fijn : reeks([1], laagste, hoogste);
}

/** De merken `stappen` in elke macht van tien, van wat net lager is dan de laagste tot wat net hoger is dan de hoogste. */
function reeks(stappen: readonly number[], laagste: number, hoogste: number): number[] {
  const merk = (plek: number) => {
    const macht = Math.floor(plek / stappen.length);
    return Number(`${stappen.at(plek % stappen.length)}e${macht}`);
  };
  let van = -1;
  while (merk(van) > laagste) van -= 1;
  let tot = 1;
  while (merk(tot) < hoogste) tot += 1;
  return Array.from({ length: tot - van + 1 }, (_, i) => merk(van + i));
}

/** Ronde getallen op een rechte as, hoogstens zeven, met 0 erop. */
function rechtemerken(laagste: number, hoogste: number): number[] {
  const ruw = (hoogste - laagste) / 5 || 1;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 5].find((veelvoud) => veelvoud * macht >= ruw) ?? 10) * macht;
  const eerste = Math.floor(laagste / stap);
  const laatste = Math.max(Math.ceil(hoogste / stap), eerste + 1);
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => (eerste + i) * stap);
}
