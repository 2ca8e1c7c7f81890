import type { InterventieInLijst } from '../../kern/bibliotheek.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { paden, situatieanker } from '../site/paden.ts';
import type { Groep, Thema } from './groep.ts';
import { vak } from './groepen/vak.ts';
import { groepen } from './groepen.ts';
import { themaVan } from './thema-van.ts';
import type { ThemaId } from './themas.ts';
import { type Wie, wieZegt } from './wie-zegt.ts';

/** Eén bladzijde met zinnen die op elkaar lijken: een thema, of een deel ervan als het er te veel zijn. */
export interface Blad {
  /** Haar adres: dat van het thema, en bij een volgend deel met een nummer erachter. */
  id: string;
  groep: Groep;
  titel: string;
  zinnen: Zin[];
}

export interface Zin {
  /** Het anker, op `/situaties/` en op haar blad. */
  id: string;
  zin: string;
  wie: Wie;
  /** Het id van de interventie die erop antwoordt. */
  methode: string;
}

/** Zoveel zinnen staan er op één bladzijde. */
export const hoogstens = 12;

/** Wat een indeling van een interventie moet weten. */
export type MetSituaties = Pick<InterventieInLijst, 'id' | 'situaties' | 'status'>;

/** Elke zin van wat in gebruik is, op precies één blad. Een thema zonder zinnen houdt zijn adres. */
export function bladen(interventies: readonly MetSituaties[]): Blad[] {
  const perThema = Map.groupBy(interventies.filter(isInGebruik).flatMap(zinnenVan), ({ thema }) => thema);
  return groepen.flatMap((groep) =>
    Object.entries<Thema>(groep.themas).flatMap(([thema, { titel }]) => {
      const zinnen = (perThema.get(thema as ThemaId) ?? []).map(({ zin }) => zin).sort((a, b) => rang(a) - rang(b));
      const delen = gelijkVerdeeld(zinnen);
      return delen.map((deel, i) => ({
        id: i === 0 ? thema : `${thema}-${i + 1}`,
        groep,
        titel: delen.length === 1 ? titel : `${titel} (${i + 1} van ${delen.length})`,
        zinnen: deel,
      }));
    }),
  );
}

/** Waar elke zin staat: haar anker, met het adres op haar blad. */
export function zinplekken(interventies: readonly MetSituaties[]): Map<string, string> {
  return new Map(
    bladen(interventies).flatMap((blad) => blad.zinnen.map(({ id }) => [id, paden.situatieOpBlad(blad.id, id)])),
  );
}

function zinnenVan({ id, situaties }: MetSituaties): { thema: ThemaId; zin: Zin }[] {
  return situaties.map((zin, i) => {
    const thema = themaVan(zin);
    const wie = wieZegt(zin, thema in vak.themas);
    return { thema, zin: { id: situatieanker(id, i + 1), zin, wie, methode: id } };
  });
}

/** Wat een klant zegt staat voorop, wat een klantmanager zegt achteraan. */
function rang({ wie }: Zin): number {
  return ['klant', '', 'klantmanager'].indexOf(wie);
}

function gelijkVerdeeld(zinnen: readonly Zin[]): Zin[][] {
  const delen = Math.max(1, Math.ceil(zinnen.length / hoogstens));
  const per = Math.ceil(zinnen.length / delen);
  return Array.from({ length: delen }, (_, i) => zinnen.slice(i * per, (i + 1) * per));
}
