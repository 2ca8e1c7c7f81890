import type { Leerpad } from '../../kern/leerpad.ts';
import { duur, samenMinuten } from './tijd.ts';

/** Eén bijeenkomst, met bij elke stap vanaf welke minuut zij begint. */
export interface Intervisieplan {
  duur: string;
  nodig: string[];
  stappen: { vanaf: number; minuten: number; titel: string; doe: string }[];
  afspraak: string;
}

export function planVan({ nodig, stappen, afspraak }: NonNullable<Leerpad['intervisie']>): Intervisieplan {
  return {
    duur: duur(samenMinuten(stappen)),
    nodig,
    stappen: stappen.map((stap, i) => ({ vanaf: samenMinuten(stappen.slice(0, i)), ...stap })),
    afspraak,
  };
}
