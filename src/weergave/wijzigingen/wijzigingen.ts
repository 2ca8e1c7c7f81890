import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { alleWijzigingen, type Wijziging } from '../../vragen/wijzigingen.ts';
import { paden } from '../site/paden.ts';

/** Wat er veranderde, zoals `/wijzigingen/` het toont. */
export interface WijzigingenWeergave {
  aantal: number;
  /** Alleen wat het advies raakt, nieuwste eerst. */
  advies: Wijzigingregel[];
  dagen: { datum: string; anker: string; regels: Wijzigingregel[] }[];
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
  return {
    aantal: alle.length,
    advies: alle.filter(({ wijziging }) => wijziging.raaktHetAdvies).map(wijzigingregel),
    dagen: [...perDag].map(([datum, deze]) => ({
      datum: datumInWoorden(datum),
      anker: `dag-${datum}`,
      regels: deze.map(wijzigingregel),
    })),
  };
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
