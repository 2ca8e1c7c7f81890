import type { Klussoort, Stukken } from './klus.ts';
import * as kennis from './klussen-kennis.ts';
import * as methoden from './klussen-methoden.ts';

/** Het bord van de redactie, gemaakt uit de gegevens. */
export interface Onderhoudsbord {
  aantal: number;
  soorten: Klussoort[];
}

/**
 * Wat dringt staat bovenaan: eerst wat een datum heeft, dan wat ontbreekt, dan wat uit te zoeken is. Het bord weet niet welke
 * dag het is: daar houdt de browser van wie kijkt het tegen.
 */
export function onderhoudsbord(stukken: Stukken): Onderhoudsbord {
  const soorten = [
    methoden.beoordelen(stukken),
    methoden.erkenningen(stukken),
    methoden.eigenaar(stukken),
    methoden.nogTeSchrijven(stukken),
    methoden.invullen(stukken),
    kennis.gemeldeStudies(stukken),
    kennis.nietGezien(stukken),
    kennis.samenvattingGezien(stukken),
    kennis.begrippen(stukken),
    kennis.wetten(stukken),
    kennis.opTeZoeken(stukken),
    kennis.nietsOverWerk(stukken),
    kennis.groepen(stukken),
    kennis.vragen(stukken),
  ];
  return { soorten, aantal: soorten.reduce((som, soort) => som + soort.klussen.length, 0) };
}
