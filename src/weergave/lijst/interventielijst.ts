import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import type { Klantrij } from '../../kern/klantrij.ts';
import { onderzochtenIn } from '../../kern/overdracht.ts';
import type { Uitgesloten } from '../../kern/uitgesloten.ts';
import { type Gewogen, gewogenRijen, overWerk, rang, rangOverWerk } from '../../vragen/werk.ts';
import { naamVanRij } from '../bewijs/bewijs.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { bewijscodes, bewijsgroepen } from './bewijsfilters.ts';
import {
  type Filtergroep,
  groepVan,
  type Lijstitem,
  type Vakkenlijst,
  type Volgorde,
  vakkenlijst,
} from './filterlijst.ts';
import { inzetcodes, inzetgroep } from './inzetfilter.ts';
import { conceptzin, type Lijstregel, lijstregel } from './lijstregel.ts';

/** Een interventie in de lijst met filters. */
export type Interventieregel = Lijstregel &
  Lijstitem & {
    bewijs: Kopregel[];
    klantrijen: Klantregel[];
    uitgesloten?: Uitgesloten;
  };

/** Een rij over werk zoals de browser haar naast een klant legt. */
export interface Klantregel extends Klantrij {
  naam: string;
}

const groepen: Filtergroep[] = [
  groepVan('processtap', 'Processtap', codes.processtappen),
  groepVan('klantkenmerk', 'Klantkenmerk', codes.klantkenmerken),
  groepVan('doelgroep', 'Doelgroep', codes.doelgroepen),
  groepVan('uitkering', 'Uitkering', codes.uitkeringen),
  groepVan('type', 'Type', codes.types),
  groepVan('vorm', 'Vorm', codes.vormen),
  ...bewijsgroepen,
  inzetgroep,
];

const typen = Object.keys(codes.types);

const volgordes: [Volgorde<Meting>, ...Volgorde<Meting>[]] = [
  {
    naam: 'soort',
    titel: 'Soort methode',
    vergelijk: (a, b) => typen.indexOf(a.type) - typen.indexOf(b.type) || a.naam.localeCompare(b.naam, 'nl'),
  },
  { naam: 'naam', titel: 'Naam', vergelijk: (a, b) => a.naam.localeCompare(b.naam, 'nl') },
  { naam: 'nieuwste', titel: 'Nieuwste wijziging', vergelijk: (a, b) => b.gewijzigd.localeCompare(a.gewijzigd) },
  { naam: 'bewijs', titel: 'Beste bewijs over werk', vergelijk: (a, b) => b.sterkte - a.sterkte },
];

/** De lijst op `/interventies/`: per soort methode een vak. */
type Lijst = Vakkenlijst<Interventieregel> & { concept: string };

/** De lijst op `/interventies/`, met alles waarop zij te filteren en te sorteren is. */
export function interventielijst(bibliotheek: Bibliotheek): Lijst {
  const regels = bibliotheek.interventies.map((interventie) => {
    const rijen = gewogenRijen(interventie, bibliotheek);
    const regel = lijstregel(interventie);
    return {
      ...regel,
      naam: regel.titel,
      bewijs: kopregels(rijen),
      codes: { ...codesVan(interventie), ...bewijscodes(rijen), inzet: inzetcodes(rijen) },
      gewijzigd: interventie.wijzigingen[0]?.datum ?? '',
      type: interventie.type,
      // Wat een team of een organisatie doet, kiest niemand voor één klant.
      klantrijen: interventie.type === 'vakmanschap' ? [] : klantrijen(overWerk(rijen)),
      ...(interventie.uitgesloten && { uitgesloten: interventie.uitgesloten }),
      sterkte: rangOverWerk(rijen),
    };
  });
  const wat = { een: 'methode', meer: 'methoden' };
  return {
    ...vakkenlijst(regels, volgordes, ({ type }) => codes.types[type], { wat, groepen }),
    concept: conceptzin(bibliotheek.interventies),
  };
}

/** Wie over werk niets heeft, staat waar een rij over werk zonder onderzoek staat. */
export function klantrijen(rijen: readonly Gewogen[]): Klantregel[] {
  if (rijen.length === 0) return [{ naam: 'Werk', onderzochten: [], rang: rangOverWerk([]) }];
  return rijen.map((gewogen) => ({
    naam: naamVanRij(gewogen.rij),
    onderzochten: onderzochtenIn(gewogen.weging.tellend).map(({ codes }) => codes),
    rang: rang(gewogen),
  }));
}

interface Meting {
  naam: string;
  type: string;
  /** Dag van de laatste wijziging. */
  gewijzigd: string;
  /** De rang van haar beste rij over werk. */
  sterkte: number;
}

function codesVan(i: InterventieInLijst): Record<string, readonly string[]> {
  return {
    processtap: i.processtap ?? [],
    klantkenmerk: i.klantkenmerk ?? [],
    doelgroep: i.doelgroep.codes,
    uitkering: i.uitkering ?? [],
    type: [i.type],
    vorm: i.vorm ?? [],
  };
}
