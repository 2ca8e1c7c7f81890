import { eersteZinApart } from '../../kern/eerste-zin.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { nodigNaarSoort } from '../../vragen/nodig-van-organisatie.ts';
import { paden } from '../site/paden.ts';

/** Wat er in een cel staat, elk met de plek in de methode waar het heel staat. */
export interface Cel {
  delen: { tekst: string; href: string }[];
  /** Hoeveel er gevraagd wordt, om op te sorteren. */
  gewicht: number;
}

/** De kolommen op volgorde. `telt`: of er iets te tellen is; hoeveel tijd iets kost staat in woorden, en die zijn niet te vergelijken. */
export const kolommen = {
  opleiding: { titel: 'Opleiding', telt: true },
  tijd: { titel: 'Tijd', telt: false },
  geld: { titel: 'Geld', telt: true },
  toestemming: { titel: 'Toestemming', telt: true },
  binnen: { titel: 'Wie binnen', telt: true },
  buiten: { titel: 'Wie buiten', telt: true },
  verder: { titel: 'En verder', telt: true },
} as const;
export type Kolomnaam = keyof typeof kolommen;

export function celVan(kolom: Kolomnaam, i: Interventie): Cel {
  const over = (deel: string) => `${paden.laag(i.id, 'over')}#${deel}`;
  const nodig = nodigNaarSoort(i);
  switch (kolom) {
    case 'opleiding':
    case 'toestemming':
      return cel(nodig[kolom], over('organisatie'));
    case 'tijd': {
      const vrij = cel(nodig.tijd.length > 0 ? ['tijd vrijmaken'] : [], over('organisatie'));
      return { gewicht: 0, delen: [...cel([eersteZinApart(i.tijd).begin], over('kenmerken')).delen, ...vrij.delen] };
    }
    case 'geld':
      return metKosten(cel(nodig.geld, over('organisatie')), i);
    case 'binnen':
    case 'buiten': {
      const namen = (i.betrokkenen ?? []).filter(({ plek }) => plek === kolom).map(({ wie }) => wie);
      return { ...cel(namen, over('met-wie')), gewicht: namen.length };
    }
    case 'verder': {
      const { length } = nodig.verder;
      const tekst = `${length} ${length === 1 ? 'punt' : 'punten'}`;
      return { ...cel(length > 0 ? [tekst] : [], over('organisatie')), gewicht: length };
    }
  }
}

/** Woorden bij één plek zijn één link. */
function cel(woorden: readonly string[], href: string): Cel {
  return { gewicht: woorden.length, delen: woorden.length > 0 ? [{ tekst: woorden.join(', '), href }] : [] };
}

/** Bedragen staan er alleen bij als wij ze in een bron zagen of beschreven vonden; de woorden zelf staan bij het bewijs. */
function metKosten({ delen, gewicht }: Cel, { id, kosten }: Interventie): Cel {
  const gezien = kosten?.stand === 'getoetst' || kosten?.stand === 'beschreven' ? kosten.stand : undefined;
  if (!gezien) return { delen, gewicht };
  const tekst = gezien === 'getoetst' ? 'kosten onderzocht' : 'kosten beschreven';
  return { gewicht, delen: [...delen, { tekst, href: `${paden.laag(id, 'bewijs')}#achtergrond` }] };
}
