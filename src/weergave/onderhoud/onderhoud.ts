import { type EersteKlus, eersteKlussen } from './eerst.ts';
import type { Klussoort, Stukken } from './klus.ts';
import * as bronnen from './klussen-bronnen.ts';
import { opTeZoeken } from './klussen-gegevens.ts';
import * as kennis from './klussen-kennis.ts';
import * as methoden from './klussen-methoden.ts';
import { type Voortgang, voortgang } from './voortgang.ts';

/** Het bord van de redactie, gemaakt uit de gegevens. */
export interface Onderhoudsbord {
  aantal: number;
  soorten: Klussoort[];
  /** Wat lezers nu het meest helpt, op volgorde; meer dan er bovenaan staan, want niet alles is vandaag al aan de beurt. */
  eerst: EersteKlus[];
  voortgang: Voortgang[];
  /** De methoden waar een klus over gaat, op titel. */
  methoden: { id: string; titel: string }[];
}

/**
 * Wat dringt staat bovenaan: eerst wat een datum heeft, dan wat ontbreekt, dan wat uit te zoeken is. Het bord weet niet welke
 * dag het is: daar houdt de browser van wie kijkt het tegen.
 */
export function onderhoudsbord(stukken: Stukken): Onderhoudsbord {
  const soorten = [
    methoden.beoordelen(stukken),
    methoden.erkenningen(stukken),
    bronnen.nietMeerGeldig(stukken),
    methoden.beoordeelAlsEerste(stukken),
    methoden.eigenaar(stukken),
    methoden.nogTeSchrijven(stukken),
    methoden.invullen(stukken),
    bronnen.gemeldeStudies(stukken),
    bronnen.nietGezien(stukken),
    bronnen.samenvattingGezien(stukken),
    kennis.begrippen(stukken),
    kennis.wetten(stukken),
    opTeZoeken(stukken),
    kennis.nietsOverWerk(stukken),
    kennis.groepen(stukken),
    kennis.vragen(stukken),
    kennis.nogNiet(stukken),
  ];
  const genoemd = new Set(soorten.flatMap(({ klussen }) => klussen.flatMap(({ methoden }) => methoden)));
  return {
    soorten,
    aantal: soorten.reduce((som, soort) => som + soort.klussen.length, 0),
    eerst: eersteKlussen(soorten),
    voortgang: voortgang(stukken),
    methoden: stukken.volledig
      .filter(({ id }) => genoemd.has(id))
      .map(({ id, titel }) => ({ id, titel }))
      .sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  };
}
