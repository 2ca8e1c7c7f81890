import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { codesVan, type Groepsoort } from '../../vragen/bewijskaart.ts';
import { gewogenRijen, rang } from '../../vragen/werk.ts';
import { kopregel } from '../bewijs/kopbewijs.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { overVan } from '../bewijs/waarover.ts';
import { paden } from '../site/paden.ts';

/** Een methode met haar eigen oordeel per uitkomst, voor het paneel bij een cel. */
export interface Kaartmethode {
  titel: string;
  href: string;
  groepen: Record<Groepsoort, readonly string[]>;
  rijen: Methoderij[];
}

export interface Methoderij {
  uitkomst: Uitkomst;
  meter: Pick<Bewijsmeter, 'richting' | 'bewijskracht' | 'voorZoverWijLazen' | 'onderzoeken'>;
  /** Het oordeel, zoals midden in een zin: *mensen met bijstand: dit werkt misschien (beperkt bewijs, 2 onderzoeken)*. */
  tekst: string;
  /** Hoe hoog de rij staat tussen andere rijen over deze uitkomst. */
  rang: number;
}

/** Elke methode, ook een gearchiveerde: de kaart en de lijst tellen haar ook. */
export function kaartmethoden(bibliotheek: Bibliotheek): Kaartmethode[] {
  return bibliotheek.interventies.map((interventie) => ({
    titel: interventie.titel,
    href: paden.interventie(interventie.id),
    groepen: { klantkenmerk: codesVan.klantkenmerk(interventie), doelgroep: codesVan.doelgroep(interventie) },
    rijen: gewogenRijen(interventie, bibliotheek).map((gewogen) => {
      const { zin, meter } = kopregel(gewogen);
      const { richting, bewijskracht, voorZoverWijLazen, onderzoeken, label } = meter;
      const over = overVan(gewogen.rij);
      return {
        uitkomst: gewogen.rij.uitkomst,
        meter: { richting, bewijskracht, voorZoverWijLazen, onderzoeken },
        tekst: `${over ? `${over}: ` : ''}${bewijskracht === 'onbekend' ? zin : `${zin.replace(/\.$/, '')} (${label})`}`,
        rang: rang(gewogen),
      };
    }),
  }));
}
