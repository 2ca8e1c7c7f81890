import { zinVan } from '../../kern/bewijs/oordeel.ts';
import { zinnen } from '../../kern/bewijs/zinnen.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { type Gewogen, type Koprijen, kopbewijs } from '../../vragen/werk.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { naamVanRij } from './bewijs.ts';
import { type Bewijsmeter, meterVan, meterZonderRij } from './meter.ts';

/** Eén rij in één regel, voor bovenaan een bladzijde of in een lijst. */
export interface Kopregel {
  /** Wat er vóór de regel hoort te staan, zoals *Maar ook*; meestal leeg. */
  aanhef: string;
  naam: string;
  /** Leeg als de aanhef alles al zegt. */
  zin: string;
  meter: Bewijsmeter;
  /** Het anker van de rij op de bladzijde van de interventie; leeg als er geen rij is. */
  id: string;
}

/** Wat een lezer als eerste over het bewijs moet weten: over werk, en anders over iets anders. Nooit alleen het mooiste. */
export function kopregels(rijen: readonly Gewogen[]): Kopregel[] {
  const { werk, overig } = kopbewijs(rijen);
  return [...(werk ? regelsVan(werk) : [geenWerk]), ...(overig ? regelsVan(overig) : [])];
}

/** Een gewogen rij in één regel. */
export function kopregel({ rij, weging }: Gewogen, aanhef = ''): Kopregel {
  return {
    aanhef,
    naam: naamVanRij(rij),
    zin: middenInZin(zinVan(weging, rij.uitkomst)),
    meter: meterVan(weging),
    id: ankerVanRij(rij),
  };
}

/** Een regel als tekst, met hoe zeker het is in dezelfde zin: *Werk gevonden: dit werkt (sterk bewijs, 3 onderzoeken).* */
export function alsTekst({ aanhef, naam, zin, meter }: Kopregel): string {
  const begin = [aanhef, naam].filter(Boolean).join(': ');
  return `${begin}${zin ? `: ${zin.replace(/\.$/, '')}` : ''} (${meter.label}).`;
}

const geenWerk: Kopregel = {
  aanhef: '',
  naam: 'Werk',
  zin: 'hierover is nog geen bewijs verzameld.',
  meter: meterZonderRij,
  id: '',
};

const aanheffen = { 'spreekt-tegen': 'Maar ook', onbeslist: 'Daarnaast', zwakste: 'Zwakker onderbouwd' } as const;

function regelsVan({ sterkste, andere }: Koprijen): Kopregel[] {
  return [kopregel(sterkste), ...(andere ? [andereRegel(andere)] : [])];
}

/** Wat wij niet weten, is niet zwakker onderbouwd. Weten wij er helemaal niets over, dan zegt de aanhef dat al. */
function andereRegel({ rij, waarom }: NonNullable<Koprijen['andere']>): Kopregel {
  if (rij.weging.richting !== 'onbekend') return kopregel(rij, aanheffen[waarom]);
  const niets = zinVan(rij.weging, rij.rij.uitkomst) === zinnen.onbekend.onbekend;
  return niets ? { ...kopregel(rij, 'Hierover weten wij niets'), zin: '' } : kopregel(rij, 'Daarnaast');
}
