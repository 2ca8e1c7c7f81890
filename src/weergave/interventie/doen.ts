import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { eersteZinApart } from '../../kern/eerste-zin.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { valkuilenOpDoen } from '../../kern/interventie/doen-woorden.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { gewogenRijen, overWerk } from '../../vragen/werk.ts';
import { naamVanRij } from '../bewijs/bewijs.ts';
import { type Kopbeeld, kopbeeld } from '../bewijs/kopbeeld.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { type Bewijsmeter, meterVan } from '../bewijs/meter.ts';
import { type Klantregel, klantrijen } from '../lijst/interventielijst.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { zoekcodesVan } from '../zoeken/zoekfilters.ts';
import { type Vindbaar, zoekveldenVan } from '../zoeken/zoekvelden.ts';
import { type Plek, plekkenPerLaag } from './delen.ts';
import { type Kop, kopVan, lagen } from './lagen.ts';
import { ankerVanDeWet, nagekeken, perUitkering } from './secties.ts';
import { adresVanBlad } from './voor-de-klant.ts';

/** Precies wat *Doen* toont: wat iemand leest in de minuten voor een gesprek. */
export interface DoenWeergave extends Kop {
  eersteZin: string;
  wanneer: string;
  bewijs: Kopregel[];
  /** Waar al het bewijs staat. */
  bewijslaag: string;
  /** Het getal van de eerste regel, als de regels er een tekening bij toelaten. */
  cijfers: Kopbeeld | null;
  stappen: { titel: string; uitleg: string; zeg: string }[];
  letOp: string[];
  nietGeschiktVoor: string[];
  merken: string[];
  /** Een zin om over te nemen in het dossier; leeg als die er niet is. */
  dossierzin: string;
  stoppen: string;
  /**
   * Waar iemand mee begint die wil weten of het mag, per uitkering als dat bekend is, of dat in de wet is nagekeken, en waar de rest staat.
   * `voorop`: het kan een plicht zijn en wij weten per uitkering of het mag, dus het staat vóór de stappen.
   */
  magDit: {
    perUitkering: { uitkering: string; antwoord: string }[];
    begin: string;
    nagekeken: string;
    href: string;
    voorop: boolean;
  } | null;
  /** Het blad om aan de klant mee te geven; leeg als dat er niet is. */
  voorDeKlant: string;
  /** De rijen over werk, om naast een klant te leggen. */
  klantrijen: Klantregel[];
  /** De rijen bewijs die niet al bovenaan staan, elk als teken. `naam`: waar zij over gaat en wat het teken zegt. */
  tekens: { id: string; href: string; naam: string; meter: Bewijsmeter }[];
  /** De plekken in de andere lagen, per laag. */
  elders: { laag: string; plekken: Plek[] }[];
  vindbaar: Vindbaar;
}

export function doenWeergave(i: Interventie, bibliotheek: Bibliotheek): DoenWeergave {
  const rijen = gewogenRijen(i, bibliotheek);
  const bewijs = kopregels(rijen);
  const boven = new Set(bewijs.map(({ id }) => id));
  const kop = kopVan(i, bibliotheek, 'doen');
  const plekken = plekkenPerLaag(i, bibliotheek);
  return {
    ...kop,
    eersteZin: i.eersteZin,
    wanneer: eersteZinApart(i.wanneer).begin,
    bewijs,
    bewijslaag: paden.laag(i.id, 'bewijs'),
    cijfers: kopbeeld(rijen),
    stappen: i.stappen.map(({ titel, uitleg, zeg = '' }) => ({ titel, uitleg, zeg })),
    letOp: i.valkuilen.slice(0, valkuilenOpDoen),
    nietGeschiktVoor: i.nietGeschiktVoor ?? [],
    merken: i.waaraanMerkJeHet ?? [],
    dossierzin: i.dossierzin ?? '',
    stoppen: i.stoppen ?? '',
    magDit: i.juridisch ? magDit(i, i.juridisch) : null,
    voorDeKlant: adresVanBlad(i),
    klantrijen: klantrijen(overWerk(rijen)),
    tekens: rijen
      .map(({ rij, weging }) => ({ id: ankerVanRij(rij), naam: naamVanRij(rij), meter: meterVan(weging) }))
      .filter(({ id }) => !boven.has(id))
      .map((teken) => ({
        ...teken,
        href: paden.bewijsrij(i.id, teken.id),
        naam: `${teken.naam}: ${middenInZin(teken.meter.naam)}`,
      })),
    elders: [
      { laag: lagen.bewijs, plekken: plekken.bewijs },
      { laag: lagen.leren, plekken: plekken.leren },
      { laag: lagen.over, plekken: plekken.over },
    ],
    vindbaar: {
      velden: zoekveldenVan(i, bibliotheek, codeVan(bibliotheek, i.id)),
      codes: zoekcodesVan(i),
      bewijs,
    },
  };
}

function magDit(
  { id, vrijwilligheid }: Interventie,
  juridisch: NonNullable<Interventie['juridisch']>,
): DoenWeergave['magDit'] {
  const antwoorden = perUitkering(juridisch);
  return {
    perUitkering: antwoorden,
    begin: eersteZinApart(juridisch.tekst).begin,
    nagekeken: nagekeken(juridisch),
    href: `${paden.laag(id, 'over')}#${ankerVanDeWet}`,
    voorop: vrijwilligheid === 'verplicht-mogelijk' && antwoorden.length > 0,
  };
}
