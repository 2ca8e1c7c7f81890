import { bewijskrachten } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { interventieMet } from '../../vragen/opzoeken.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { type Kopregel, kopregel } from '../bewijs/kopbewijs.ts';
import { paden } from '../site/paden.ts';
import { verrassinggroepen } from './verrassingen.ts';
import type { Rijverwachting, Verrassinggroep } from './verwachting.ts';

/** Wat wij niet dachten, met wat de rijen nu zeggen. */
export interface Verrassingen {
  groepen: { kop: string; verrassingen: Verrassing[] }[];
  /** Waarom een zin niet meer bij haar rij past. Zo’n zin staat niet in `groepen`. */
  mis: string[];
}

export interface Verrassing {
  zin: string;
  titel: string;
  /** De eerste rij waar de zin over gaat. */
  href: string;
  regels: Kopregel[];
}

/** Een zin staat er alleen als elk van haar rijen nog zegt wat zij toen zei, en minstens zo zeker. */
export function verrassingenWeergave(
  bibliotheek: Bibliotheek,
  lijst: readonly Verrassinggroep[] = verrassinggroepen,
): Verrassingen {
  const mis: string[] = [];
  const groepen = lijst.map(({ kop, verrassingen }) => ({
    kop,
    verrassingen: verrassingen.flatMap(({ zin, methode, rijen }) => {
      const interventie = interventieMet(bibliotheek, methode);
      const uitslagen = rijen.map((rij) => regelVan(rij, interventie, bibliotheek));
      const regels = uitslagen.filter((uitslag) => typeof uitslag !== 'string');
      mis.push(
        ...uitslagen.filter((uitslag) => typeof uitslag === 'string').map((uitslag) => `${methode}, ${uitslag}.`),
      );
      if (!interventie || regels.length < rijen.length) return [];
      return [{ zin, titel: interventie.titel, href: paden.bewijsrij(methode, regels[0]?.id ?? ''), regels }];
    }),
  }));
  return { groepen: groepen.filter(({ verrassingen }) => verrassingen.length > 0), mis };
}

/** Wat de rij nu zegt, of waarom zij de zin niet meer draagt. */
function regelVan(
  verwacht: Rijverwachting,
  interventie: InterventieInLijst | undefined,
  bibliotheek: Bibliotheek,
): Kopregel | string {
  const anker = ankerVanRij(verwacht);
  if (!interventie) return `${anker}: die methode is er niet`;
  if (!isInGebruik(interventie)) return `${anker}: die methode is gearchiveerd`;
  const gewogen = gewogenRijen(interventie, bibliotheek).find(({ rij }) => ankerVanRij(rij) === anker);
  if (!gewogen) return `${anker}: die rij is er niet`;
  const { richting, bewijskracht } = gewogen.weging;
  if (richting !== verwacht.richting) return `${anker}: ${richting}, verwacht ${verwacht.richting}`;
  if (bewijskrachten.indexOf(bewijskracht) < bewijskrachten.indexOf(verwacht.minstens))
    return `${anker}: ${bewijskracht}, verwacht minstens ${verwacht.minstens}`;
  return kopregel(gewogen);
}
