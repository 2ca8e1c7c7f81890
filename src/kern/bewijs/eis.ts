import type { Onnauwkeurig } from './nauwkeurigheid.ts';

/** Wat er aan een rij kan ontbreken om een niveau hoger te komen. */
export type Tekort =
  | 'eensgezind'
  | 'beslist'
  | 'tweede-onderzoek'
  | 'meerderheid'
  | 'loting'
  | Onnauwkeurig
  | 'nauwkeurig'
  | 'samen-genoeg'
  | 'lang-genoeg'
  | 'looptijd-onbekend'
  | 'zeker-overzicht'
  | 'volledig-overzicht'
  | 'los-van-overzicht'
  | 'bevestigde-bron'
  | 'vergelijking'
  | 'meting'
  | 'gelezen-bron'
  | 'geldige-bron'
  | 'deze-methode'
  | 'eerste-onderzoek';

/** Eén eis van een niveau: of eraan voldaan is, hoe dat luidt als het zo is, en hoe als het niet zo is. */
export interface Eis {
  /** Wat er ontbreekt als de eis niet gehaald is. */
  tekort: Tekort;
  gehaald: boolean;
  zo: string;
  anders: string;
}
