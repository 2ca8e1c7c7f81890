import type { BewijsRij } from '../interventie/bewijsvelden.ts';
import { type Aanhaling, aanhalingenVan, type Bewijsstukken, type TeltNiet, teltNiet } from './aanhaling.ts';
import type { Eis, Tekort } from './eis.ts';
import { eisenVoor } from './eisen.ts';
import { type Feiten, feitenVan } from './feiten.ts';
import { isVoorZoverWijLazen, zonderBekendeFout } from './gezien.ts';
import type { HoeVergeleken } from './hoe-vergeleken.ts';
import { onnauwkeurigheid } from './nauwkeurigheid.ts';
import type { Richtinguitslag } from './richting.ts';
import { type Bewijskracht, bewijskrachten } from './schalen.ts';
import type { Stem } from './stem.ts';

/** De versie van de rekenregels; staat bij elke berekende uitkomst die we uitgeven. */
export const regelversie = 3;

/** Wat de regels van één rij vinden. Alles hierin is berekend. */
export interface Weging extends Richtinguitslag {
  bewijskracht: Bewijskracht;
  /** Niets dat wij kennen houdt de rij op *beperkt*; alleen iets dat wij niet zagen. */
  voorZoverWijLazen: boolean;
  /** Hoeveel onderzoeken de richting van de rij aantonen (geen, als alleen een overzicht het doet), en van hoeveel; alleen als er ook
   * onderzoeken zijn die niets beslissen. */
  aangetoond: { in: number; van: number } | null;
  /** Minstens één stem in deze richting is nauwkeurig. */
  nauwkeurig: boolean;
  /** Wat er voor het volgende niveau als eerste ontbreekt; leeg bij het hoogste niveau. */
  waaromNietHoger: string;
  /** Alles wat er op de kortste weg naar het volgende niveau ontbreekt; leeg bij het hoogste niveau. */
  tekorten: Tekort[];
  /** Waarop dit niveau rust; leeg bij het laagste niveau. */
  waaromNietLager: string[];
  /** Wat elk onderzoek en elk overzicht in deze rij zegt. */
  stemmen: readonly Stem[];
  /** Of de metingen in deze rij toch iets vergeleken; alleen voor de woorden. */
  hoeVergeleken: HoeVergeleken;
  tellend: Aanhaling[];
  nietTellend: { aanhaling: Aanhaling; waarom: TeltNiet }[];
  /** Aantal onafhankelijke onderzoeken met vergelijking die meetellen. */
  onderzoeken: number;
}

/** Weegt één rij: welke kant het op wijst en hoe zeker dat is. */
export function weeg(rij: BewijsRij, stukken: Bewijsstukken): Weging {
  const aanhalingen = aanhalingenVan(rij, stukken);
  const tellend = aanhalingen.filter((aanhaling) => teltNiet(aanhaling) === null);
  const nietTellend = aanhalingen.flatMap((aanhaling) => {
    const waarom = teltNiet(aanhaling);
    return waarom ? [{ aanhaling, waarom }] : [];
  });
  const redenen = nietTellend.map(({ waarom }) => waarom);
  const feiten = feitenVan(tellend, redenen, rij);
  const bewijskracht =
    bewijskrachten.findLast((niveau) => gehaald(eisenVoor[niveau](feiten)) !== undefined) ?? 'onbekend';
  const volgende = bewijskrachten[bewijskrachten.indexOf(bewijskracht) + 1];
  const voorZoverWijLazen = isVoorZoverWijLazen(feiten, bewijskracht);
  const ontbrekend = volgende
    ? ontbrekende(eisenVoor[volgende](voorZoverWijLazen ? zonderBekendeFout(feiten) : feiten))
    : [];
  return {
    ...feiten.richting,
    bewijskracht,
    voorZoverWijLazen,
    aangetoond: aangetoondIn(feiten),
    nauwkeurig: feiten.mee.some((stem) => onnauwkeurigheid(stem) === null),
    waaromNietHoger: ontbrekend[0]?.anders ?? '',
    tekorten: ontbrekend.map(({ tekort }) => tekort),
    waaromNietLager: (gehaald(eisenVoor[bewijskracht](feiten)) ?? []).map((eis) => eis.zo),
    stemmen: feiten.stemmen,
    hoeVergeleken: feiten.hoeVergeleken,
    tellend,
    nietTellend,
    onderzoeken: feiten.stemmen.filter(({ soort }) => soort === 'onderzoek').length,
  };
}

/** Onbesliste onderzoeken spreken niemand tegen, maar de lezer moet weten dat zij er zijn. */
function aangetoondIn({ stemmen, mee, richting: { richting } }: Feiten): Weging['aangetoond'] {
  const onderzoeken = stemmen.filter(({ soort }) => soort === 'onderzoek');
  const onbeslist = onderzoeken.some(({ uitslag }) => uitslag === 'onbeslist');
  if (!onbeslist || mee.length === 0 || richting === 'gemengd') return null;
  return { in: mee.filter(({ soort }) => soort === 'onderzoek').length, van: onderzoeken.length };
}

/** De eerste route waarvan aan elke eis voldaan is. */
function gehaald(routes: readonly Eis[][]): Eis[] | undefined {
  return routes.find((route) => route.every((eis) => eis.gehaald));
}

/** Wat er ontbreekt op de route waar het minst aan ontbreekt; bij gelijke stand op de route die het eerst genoemd is. */
function ontbrekende(routes: readonly Eis[][]): Eis[] {
  const tekorten = routes.map((route) => route.filter((eis) => !eis.gehaald));
  return tekorten.reduce((a, b) => (b.length < a.length ? b : a));
}
