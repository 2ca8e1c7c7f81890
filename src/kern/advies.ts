import type { Bewijsstukken } from './bewijs/aanhaling.ts';
import { weeg } from './bewijs/bewijskracht.ts';
import { ankerVanRij } from './interventie/bewijsvelden.ts';
import type { InterventieVelden } from './interventie/schema.ts';

/**
 * Wat iemand doet of laat vanwege een methode, per deel. Verandert hiervan iets, dan is het een andere versie. De namen zijn die van de
 * velden, behalve `bewijs`: daarvan telt alleen wat de regels ervan vinden.
 */
export function adviesVan(i: InterventieVelden, stukken: Bewijsstukken) {
  return {
    eersteZin: i.eersteZin,
    stappen: i.stappen.map(({ titel, uitleg, zeg = '' }) => [titel, uitleg, zeg]),
    nietGeschiktVoor: i.nietGeschiktVoor ?? [],
    stoppen: i.stoppen ?? '',
    bewijs: (i.bewijs ?? []).map((rij) => {
      const { richting, bewijskracht } = weeg(rij, stukken);
      return [ankerVanRij(rij), richting, bewijskracht];
    }),
  };
}
