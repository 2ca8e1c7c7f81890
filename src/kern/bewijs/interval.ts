import type { Grens, Schatting } from '../schatting.ts';

/** Grenzen waarbinnen een interval smal heet: `docs/bewijsregels.md`, *Nauwkeurig*. */
export const smal = { verhouding: 4, punten: 20, verschil: 4 } as const;

/** Binnen deze grenzen is een verschil geen echt verschil: `docs/bewijsregels.md`, *Het gebied van geen verschil*. */
export const gebied = {
  verhouding: { onder: 0.8, boven: 1.25 },
  /** Een kwart van wie het zonder de methode haalde, en nooit meer dan zoveel punten. */
  punten: { deelVanZonder: 0.25, hoogstens: 5, zonderBasis: 3 },
  standaardafwijking: 0.2,
} as const;

/** Een interval op zijn schaal. `null`: die grens is niet te schatten, of niet gezien. */
export interface Interval {
  onder: number | null;
  boven: number | null;
  /** De waarde die geen verschil betekent: 1 bij een verhouding, anders 0. */
  nul: 0 | 1;
}

/** Het interval van een schatting; `undefined` als er geen gezien is. Eén grens maakt al een interval: de andere is dan open. */
export function intervalVan(schatting: Schatting): Interval | undefined {
  if (!('onder' in schatting || 'boven' in schatting)) return undefined;
  const { onder, boven } = schatting as { onder?: Grens; boven?: Grens };
  if (onder === undefined && boven === undefined) return undefined;
  return { onder: grens(onder), boven: grens(boven), nul: schatting.soort === 'verhouding' ? 1 : 0 };
}

/** Een grens is niet te schatten, of wij zagen er maar één. */
export function isOpen({ onder, boven }: Interval): boolean {
  return onder === null || boven === null;
}

/** Of het interval geen verschil uitsluit; een grens die er precies op ligt, doet dat niet. */
export function isVoorbijNul({ onder, boven, nul }: Interval): boolean {
  return (onder !== null && onder > nul) || (boven !== null && boven < nul);
}

/** Of het interval helemaal ligt waar een verschil geen echt verschil is, grenzen inbegrepen. */
export function isBinnenGebied(schatting: Schatting): boolean {
  const interval = intervalVan(schatting);
  const grenzen = gebiedVan(schatting);
  if (!interval || !grenzen || interval.onder === null || interval.boven === null) return false;
  return interval.onder >= grenzen.onder && interval.boven <= grenzen.boven;
}

/** Of het interval smal is; een open grens is breed. */
export function isSmal(schatting: Schatting): boolean {
  const interval = intervalVan(schatting);
  if (!interval || interval.onder === null || interval.boven === null) return false;
  if (isBinnenGebied(schatting)) return true;
  const { onder, boven } = interval;
  switch (schatting.soort) {
    case 'verhouding':
      return boven <= afgerond(smal.verhouding * onder);
    case 'per100':
    case 'procentpunt':
      return afgerond(boven - onder) <= smal.punten;
    default: {
      const [dichtbij, ver] = [Math.abs(onder), Math.abs(boven)].sort((a, b) => a - b) as [number, number];
      return isVoorbijNul(interval) && ver <= afgerond(smal.verschil * dichtbij);
    }
  }
}

/** Waartussen een verschil geen echt verschil is; `null` voor een maat waarvan wij dat niet weten, zoals dagen of euro. */
function gebiedVan(schatting: Schatting): { onder: number; boven: number } | null {
  switch (schatting.soort) {
    case 'verhouding':
      return gebied.verhouding;
    case 'per100': {
      const { deelVanZonder, hoogstens } = gebied.punten;
      return rondNul(Math.min(hoogstens, afgerond(deelVanZonder * schatting.zonder)));
    }
    case 'procentpunt':
      return rondNul(gebied.punten.zonderBasis);
    case 'verschil':
      return isStandaardmaat(schatting.eenheid) ? rondNul(gebied.standaardafwijking) : null;
    default:
      return null;
  }
}

export function isStandaardmaat(eenheid: string): boolean {
  return eenheid.startsWith('standaardafwijking');
}

function rondNul(afstand: number): { onder: number; boven: number } {
  return { onder: -afstand, boven: afstand };
}

function grens(waarde: Grens | undefined): number | null {
  return waarde === undefined || waarde === 'open' ? null : waarde;
}

/** Zonder de restjes van binair rekenen: 32,2 − 12,2 is 20, niet iets meer. */
function afgerond(getal: number): number {
  return Number(getal.toFixed(6));
}
