import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { codesVan, type Groepsoort, groepen } from './bewijskaart.ts';
import { gewogenRijen } from './werk.ts';

/** Hoeveel vergelijkend onderzoek er meetelt bij de methoden voor één groep, over alle uitkomsten samen. */
export interface Onderzochtegroep {
  /** De code van de groep. */
  groep: string;
  naam: string;
  /** Losse onderzoeken en overzichten; telt er een bij meer methoden of uitkomsten, dan is het er één. */
  aantal: number;
}

/** Elke groep van een indeling, in de volgorde van haar codelijst. */
export function onderzochtPerGroep(bibliotheek: Bibliotheek, soort: Groepsoort): Onderzochtegroep[] {
  const gewogen = bibliotheek.interventies.map((interventie) => ({
    codes: codesVan[soort](interventie),
    stemmen: gewogenRijen(interventie, bibliotheek)
      .flatMap(({ weging }) => weging.stemmen)
      .map((stem) => `${stem.soort} ${stem.naam}`),
  }));
  return Object.entries<string>(groepen[soort]).map(([groep, naam]) => ({
    groep,
    naam,
    aantal: new Set(gewogen.filter(({ codes }) => codes.includes(groep)).flatMap(({ stemmen }) => stemmen)).size,
  }));
}
