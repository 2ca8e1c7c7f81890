import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Groepsoort } from '../../vragen/bewijskaart.ts';
import { onderzochtPerGroep } from '../../vragen/onderzocht-per-groep.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { type Groepwoord, kaartbevinding, kaarttelling } from './bevinding.ts';
import { type Celweergave, type Kaartrij, kaarttabellen } from './bewijskaart.ts';

/** De bewijskaart als beeld: één indeling van mensen tegen elke uitkomst waar onderzoek naar is. */
export interface Kaartbeeld {
  /** De indeling, en het anker. */
  id: Groepsoort;
  titel: string;
  groepsoort: string;
  /** Wat de kaart laat zien, als kop. */
  bevinding: string;
  /** De aantallen achter de kop. */
  telling: string;
  /** Welke uitkomsten geen kolom hebben omdat er nergens onderzoek naar is; leeg als die er niet zijn. */
  zonderKolom: string;
  uitkomsten: string[];
  rijen: Beeldrij[];
}

export interface Beeldrij extends Omit<Kaartrij, 'nietsOver' | 'cellen'> {
  cellen: (Celweergave & { naam: string })[];
  /** Wat er te zien is in woorden: elke cel die niet leeg is. */
  gevuld: Celweergave[];
  /** Bij hoeveel daarvan er vergeleken is, voor wie de groep nog niet opende: het onderzoek dat de kop telt. */
  hoeveel: string;
}

const soorten: Record<Groepsoort, Groepwoord> = {
  klantkenmerk: { een: 'klantkenmerk', meer: 'klantkenmerken', buiging: '' },
  doelgroep: { een: 'doelgroep', meer: 'doelgroepen', buiging: 'e' },
};

export function kaartbeelden(bibliotheek: Bibliotheek): Kaartbeeld[] {
  return kaarttabellen(bibliotheek).map(({ id, titel, groepsoort, uitkomsten, rijen }) => {
    const onderzocht = onderzochtPerGroep(bibliotheek, id);
    const heeft = (kolom: number, geldt: (cel: Celweergave) => boolean) =>
      rijen.some(({ cellen }) => cellen[kolom] !== undefined && geldt(cellen[kolom]));
    const metTeken = (kolom: number) => heeft(kolom, ({ tekens }) => tekens.length > 0);
    const alleenRij = (kolom: number) => !metTeken(kolom) && heeft(kolom, ({ stand }) => stand !== 'leeg');
    return {
      id,
      titel,
      groepsoort,
      bevinding: kaartbevinding(onderzocht, soorten[id]),
      telling: kaarttelling(onderzocht),
      zonderKolom: zonderKolom(uitkomsten.filter((_, kolom) => alleenRij(kolom))),
      uitkomsten: uitkomsten.filter((_, kolom) => metTeken(kolom)),
      rijen: rijen.map(({ nietsOver: _, cellen, ...rij }) => {
        const gevuld = cellen.filter(({ stand }) => stand !== 'leeg');
        return {
          ...rij,
          cellen: cellen.filter((_, kolom) => metTeken(kolom)).map((cel) => ({ ...cel, naam: celnaam(rij.naam, cel) })),
          gevuld,
          hoeveel: hoeveelVergeleken(gevuld),
        };
      }),
    };
  });
}

/** *onderzoek dat vergelijkt bij 12 van de 19 uitkomsten*. */
function hoeveelVergeleken(gevuld: readonly Celweergave[]): string {
  const aantal = gevuld.filter(({ vergeleken }) => vergeleken).length;
  const uitkomsten = gevuld.length === 1 ? '1 uitkomst' : `${gevuld.length} uitkomsten`;
  if (gevuld.length === 0) return 'bij geen methode een uitkomst';
  if (aantal === 0) return `geen onderzoek dat vergelijkt (${uitkomsten})`;
  return `onderzoek dat vergelijkt bij ${gevuld.length === 1 ? uitkomsten : `${aantal} van de ${uitkomsten}`}`;
}

/** Die uitkomsten staan wel in de woorden. */
function zonderKolom(namen: readonly string[]): string {
  return namen.length > 0 ? `Wel bij een methode, nergens onderzoek: ${namen.map(middenInZin).join(', ')}.` : '';
}

/** Een cel in woorden voor wie alleen haar tekens heeft: *Migranten, werk gevonden: 2 interventies. 2 onderzoeken … Gunstig …*. */
function celnaam(groep: string, { uitkomst, link, regels }: Celweergave): string {
  return link ? `${groep}, ${uitkomst}: ${[link.tekst, ...regels].join('. ')}.` : '';
}
