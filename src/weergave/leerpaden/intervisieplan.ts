import type { Leerpad } from '../../kern/leerpad.ts';
import { duur, samenMinuten } from './tijd.ts';

/** Eén bijeenkomst, met bij elke stap van welke tot welke minuut zij duurt. */
export interface Intervisieplan {
  duur: string;
  nodig: string[];
  stappen: { vanaf: number; tot: number; titel: string; doe: string }[];
  afspraak: string;
}

export function planVan({ nodig, stappen, afspraak }: NonNullable<Leerpad['intervisie']>): Intervisieplan {
  return {
    duur: duur(samenMinuten(stappen)),
    nodig,
    stappen: stappen.map(({ minuten, titel, doe }, i) => {
      const vanaf = samenMinuten(stappen.slice(0, i));
      return { vanaf, tot: vanaf + minuten, titel, doe };
    }),
    afspraak,
  };
}
