import type { Bron } from '../bron.ts';
import type { BewijsRij } from '../interventie/bewijsvelden.ts';
import type { Eis, Tekort } from './eis.ts';
import { eisenVoor } from './eisen.ts';
import { feitenVan } from './feiten.ts';
import type { Richtinguitslag } from './richting.ts';
import { type Bewijskracht, bewijskrachten } from './schalen.ts';
import { type Aanhaling, aanhalingenVan, type TeltNiet, teltNiet } from './telling.ts';
import { type Oordeel, oordeelVan } from './zinnen.ts';

/** De versie van de rekenregels; staat bij elke berekende uitkomst die we uitgeven. */
export const regelversie = 2;

/** Wat de regels van één rij vinden. Alles hierin is berekend. */
export interface Weging extends Richtinguitslag {
  bewijskracht: Bewijskracht;
  oordeel: Oordeel;
  /** Minstens één onderzoek of gezaghebbend overzicht in deze richting is nauwkeurig. */
  nauwkeurig: boolean;
  /** Wat er voor het volgende niveau als eerste ontbreekt; leeg bij het hoogste niveau. */
  waaromNietHoger: string;
  /** Alles wat er op de kortste weg naar het volgende niveau ontbreekt; leeg bij het hoogste niveau. */
  tekorten: Tekort[];
  /** Waarop dit niveau rust; leeg bij het laagste niveau. */
  waaromNietLager: string[];
  tellend: Aanhaling[];
  nietTellend: { aanhaling: Aanhaling; waarom: TeltNiet }[];
  /** Aantal onafhankelijke onderzoeken met vergelijking die meetellen. */
  onderzoeken: number;
}

/** Weegt één rij: welke kant het op wijst en hoe zeker dat is. */
export function weeg(rij: BewijsRij, bronnen: ReadonlyMap<string, Bron>): Weging {
  const aanhalingen = aanhalingenVan(rij, bronnen);
  const tellend = aanhalingen.filter((aanhaling) => teltNiet(aanhaling) === null);
  const nietTellend = aanhalingen.flatMap((aanhaling) => {
    const waarom = teltNiet(aanhaling);
    return waarom ? [{ aanhaling, waarom }] : [];
  });
  const feiten = feitenVan(
    tellend,
    nietTellend.map(({ waarom }) => waarom),
    rij.gezochtOp,
  );
  const bewijskracht =
    bewijskrachten.findLast((niveau) => gehaald(eisenVoor[niveau](feiten)) !== undefined) ?? 'onbekend';
  const volgende = bewijskrachten[bewijskrachten.indexOf(bewijskracht) + 1];
  const ontbrekend = volgende ? ontbrekende(eisenVoor[volgende](feiten)) : [];
  return {
    ...feiten.richting,
    bewijskracht,
    oordeel: oordeelVan(feiten.richting.richting, feiten.sluitUit),
    nauwkeurig: feiten.nauwkeurig,
    waaromNietHoger: ontbrekend[0]?.anders ?? '',
    tekorten: ontbrekend.map(({ tekort }) => tekort),
    waaromNietLager: (gehaald(eisenVoor[bewijskracht](feiten)) ?? []).map((eis) => eis.zo),
    tellend,
    nietTellend,
    onderzoeken: feiten.alle.length,
  };
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
