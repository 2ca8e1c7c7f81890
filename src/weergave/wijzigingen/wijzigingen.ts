import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { types } from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { alleWijzigingen, type Wijziging } from '../../vragen/wijzigingen.ts';
import { paden } from '../site/paden.ts';

/** Wat er veranderde, zoals `/wijzigingen/` het toont. */
export interface WijzigingenWeergave {
  aantal: number;
  /** Alleen wat het advies raakt, nieuwste eerst; `aantalAdvies` is hoeveel wijzigingen dat zijn. */
  advies: Wijzigingsgroep[];
  aantalAdvies: number;
  /** Van elk type methoden een feed. */
  feeds: { naam: string; href: string }[];
  dagen: { datum: string; anker: string; groepen: Wijzigingsgroep[] }[];
}

/** Een methode op één dag, met wat er toen aan veranderde, hoogste versie eerst. */
export interface Wijzigingsgroep {
  titel: string;
  href: string;
  datum: string;
  regels: Wijzigingregel[];
}

export interface Wijzigingregel {
  titel: string;
  href: string;
  versie: number;
  datum: string;
  wat: string;
  raaktHetAdvies: boolean;
  /** Het adres van het bezwaar dat hiermee is aanvaard; leeg als er geen was. */
  bezwaar: string;
}

export function wijzigingenWeergave(bibliotheek: Bibliotheek): WijzigingenWeergave {
  const alle = alleWijzigingen(bibliotheek);
  const perDag = Map.groupBy(alle, ({ wijziging }) => wijziging.datum);
  const advies = alle.filter(({ wijziging }) => wijziging.raaktHetAdvies);
  return {
    aantal: alle.length,
    advies: perMethode(advies),
    aantalAdvies: advies.length,
    feeds: Object.entries(types).map(([type, naam]) => ({ naam, href: paden.feedVanType(type) })),
    dagen: [...perDag].map(([datum, deze]) => ({
      datum: datumInWoorden(datum),
      anker: `dag-${datum}`,
      groepen: perMethode(deze),
    })),
  };
}

/** Een methode staat er per dag één keer, met haar wijzigingen eronder. */
function perMethode(wijzigingen: readonly Wijziging[]): Wijzigingsgroep[] {
  const groepen = Map.groupBy(wijzigingen, ({ interventie, wijziging }) => `${wijziging.datum} ${interventie.id}`);
  return [...groepen.values()].flatMap((deze) => {
    const regels = deze.map(wijzigingregel);
    return regels.slice(0, 1).map(({ titel, href, datum }) => ({ titel, href, datum, regels }));
  });
}

export function wijzigingregel({ interventie, wijziging }: Wijziging): Wijzigingregel {
  const { versie, datum, wat, raaktHetAdvies, bezwaar = '' } = wijziging;
  return {
    titel: interventie.titel,
    href: paden.interventie(interventie.id),
    versie,
    datum: datumInWoorden(datum),
    wat,
    raaktHetAdvies,
    bezwaar,
  };
}
