import type { InterventieInLijst } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { paden } from '../site/paden.ts';
import { groepen } from './groepen.ts';
import { type Blad, bladen } from './indeling.ts';
import type { Wie } from './wie-zegt.ts';

/** De groepen als tegels, en daaronder elke zin met waar haar antwoord staat. */
export interface SituatiesWeergave {
  aantal: number;
  methoden: number;
  groepen: GroepWeergave[];
  /** Per methode andere woorden waarop haar zinnen te vinden zijn: haar titel en haar zoekwoorden. */
  woorden: Record<string, string>;
}

export interface GroepWeergave extends Situatiegroep {
  id: string;
  /** Oude ankers van deze groep. */
  voorheen: string[];
  bladen: { titel: string; href: string; aantal: number; zinnen: Zinregel[] }[];
}

/** Een groep als tegel. */
export interface Situatiegroep {
  titel: string;
  zin: string;
  href: string;
  aantal: number;
}

/** Een zin met de weg naar haar antwoord. */
export interface Zinregel {
  id: string;
  zin: string;
  wie: Wie;
  href: string;
  methode: string;
}

export function situatiesWeergave(interventies: readonly Interventie[]): SituatiesWeergave {
  const gevuld = groepenMet(bladen(interventies));
  const zinnen = gevuld.flatMap((groep) => groep.bladen.flatMap((blad) => blad.zinnen));
  const methoden = new Set(zinnen.map(({ methode }) => methode));
  return {
    aantal: zinnen.length,
    methoden: methoden.size,
    groepen: gevuld,
    woorden: Object.fromEntries(
      interventies.flatMap(({ id, titel, zoekwoorden = [] }) =>
        methoden.has(id) ? [[id, [titel, ...zoekwoorden].join(' ')]] : [],
      ),
    ),
  };
}

/** De groepen waarin iets staat, voor wie er met een tegel naartoe wijst. */
export function situatiegroepen(interventies: readonly InterventieInLijst[]): Situatiegroep[] {
  return groepenMet(bladen(interventies)).map(({ titel, zin, href, aantal }) => ({ titel, zin, href, aantal }));
}

function groepenMet(alle: readonly Blad[]): GroepWeergave[] {
  const perGroep = Map.groupBy(alle, ({ groep }) => groep.id);
  return groepen.flatMap(({ id, titel, zin, voorheen }) => {
    const eigen = (perGroep.get(id) ?? []).filter(({ zinnen }) => zinnen.length > 0);
    if (eigen.length === 0) return [];
    const aantal = eigen.reduce((som, { zinnen }) => som + zinnen.length, 0);
    const href = paden.situatiegroep(id);
    return [{ id, titel, zin, href, aantal, voorheen: [...voorheen], bladen: eigen.map(bladregel) }];
  });
}

function bladregel({ id, titel, zinnen }: Blad): GroepWeergave['bladen'][number] {
  return {
    titel,
    href: paden.situatieblad(id),
    aantal: zinnen.length,
    zinnen: zinnen.map((zin) => ({ ...zin, href: paden.situatieOpBlad(id, zin.id) })),
  };
}
