import { verwantschappen } from '../../kern/codes.ts';
import type { Antwoord } from '../../vragen/situaties.ts';
import { overWerk } from '../../vragen/werk.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { type Klantregel, klantrijen } from '../lijst/interventielijst.ts';
import { paden } from '../site/paden.ts';
import { type Blad, bladen, type MetSituaties } from './indeling.ts';
import type { Wie } from './wie-zegt.ts';

/** Een bladzijde met zinnen die op elkaar lijken, elk met het antwoord erbij. */
export interface BladWeergave {
  id: string;
  titel: string;
  /** Haar tegel; `null` als in de hele groep nu geen zin staat, want dan is er geen. */
  groep: { titel: string; href: string } | null;
  zinnen: { id: string; zin: string; wie: Wie; antwoord: AntwoordWeergave }[];
  /** De andere bladen van deze groep waarop iets staat. */
  verder: { titel: string; href: string; aantal: number }[];
}

/** Wat je op een zin kunt zeggen en doen, en hoe zeker het is. */
export interface AntwoordWeergave {
  id: string;
  titel: string;
  href: string;
  kaart: string;
  inEenZin: string;
  eersteZin: string;
  /** De eerste stappen. */
  begin: string[];
  bewijs: Kopregel[];
  klantrijen: Klantregel[];
  verwant: { id: string; soort: string; titel: string; href: string; waarom: string }[];
}

/** Een blad met de bladen ernaast, en per methode het antwoord. */
export interface Bladrecord {
  blad: Blad;
  naast: readonly Blad[];
  antwoorden: ReadonlyMap<string, Antwoord>;
}

/** Elk blad, ook een zonder zinnen. */
export function bladrecords(
  interventies: readonly MetSituaties[],
  antwoorden: ReadonlyMap<string, Antwoord>,
): Bladrecord[] {
  const alle = bladen(interventies);
  const perGroep = Map.groupBy(alle, ({ groep }) => groep.id);
  return alle.map((blad) => ({ blad, naast: perGroep.get(blad.groep.id) ?? [], antwoorden }));
}

/** Zoveel stappen staan er bij een antwoord; de rest staat bij de methode. */
const stappen = 3;

export function bladWeergave({ blad, naast, antwoorden }: Bladrecord): BladWeergave {
  return {
    id: blad.id,
    titel: blad.titel,
    groep: naast.some(({ zinnen }) => zinnen.length > 0)
      ? { titel: blad.groep.titel, href: paden.situatiegroep(blad.groep.id) }
      : null,
    zinnen: blad.zinnen.flatMap(({ id, zin, wie, methode }) => {
      const antwoord = antwoorden.get(methode);
      return antwoord ? [{ id, zin, wie, antwoord: antwoordVan(antwoord) }] : [];
    }),
    verder: naast
      .filter(({ id, zinnen }) => id !== blad.id && zinnen.length > 0)
      .map(({ id, titel, zinnen }) => ({ titel, href: paden.situatieblad(id), aantal: zinnen.length })),
  };
}

function antwoordVan({ interventie: i, rijen, verwant }: Antwoord): AntwoordWeergave {
  return {
    id: i.id,
    titel: i.titel,
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    inEenZin: i.inEenZin,
    eersteZin: i.eersteZin,
    begin: i.stappen.slice(0, stappen).map(({ titel }) => titel),
    bewijs: kopregels(rijen),
    klantrijen: klantrijen(overWerk(rijen)),
    verwant: verwant.map(({ interventie: { id, titel }, soort, waarom }) => ({
      id,
      soort: verwantschappen[soort],
      titel,
      href: paden.interventie(id),
      waarom,
    })),
  };
}
