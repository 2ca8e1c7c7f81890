import { bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import { zinVan } from '../../kern/bewijs/zinnen.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { type Gewogen, type Koprijen, kopbewijs } from '../../vragen/werk.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { naamVanRij } from './bewijs.ts';

/** Eén rij in één regel, voor bovenaan een bladzijde of in een lijst. */
export interface Kopregel {
  /** Wat er vóór de regel hoort te staan, zoals *Maar ook*; meestal leeg. */
  aanhef: string;
  naam: string;
  zin: string;
  label: string;
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
    label: middenInZin(bewijskrachtLabels[weging.bewijskracht]),
    id: ankerVanRij(rij),
  };
}

/** Een regel als tekst, met hoe zeker het is in dezelfde zin: *Werk gevonden: dit werkt (sterk bewijs).* */
export function alsTekst({ aanhef, naam, zin, label }: Kopregel): string {
  return `${aanhef ? `${aanhef}: ` : ''}${naam}: ${zin.replace(/\.$/, '')} (${label}).`;
}

const geenWerk: Kopregel = {
  aanhef: '',
  naam: 'Werk',
  zin: 'hierover is nog geen bewijs verzameld.',
  label: middenInZin(bewijskrachtLabels.onbekend),
  id: '',
};

const aanheffen = { 'spreekt-tegen': 'Maar ook', onbeslist: 'Daarnaast', zwakste: 'Zwakker onderbouwd' } as const;

function regelsVan({ sterkste, andere }: Koprijen): Kopregel[] {
  return [kopregel(sterkste), ...(andere ? [kopregel(andere.rij, aanheffen[andere.waarom])] : [])];
}
