import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Tekstblok } from '../kern/versie.ts';
import type { Site } from '../weergave/site/site.ts';
import type { Zoeksoort } from '../weergave/zoeken/zoeksoorten.ts';

/** Hoe een vorm heet in een versie, en wat zij zegt als platte tekst. */
export interface Bevroren<W> {
  titel: string;
  // Als methode geschreven: dan past elke vorm in een tafel die niet weet welke weergave zij heeft.
  tekst(weergave: W): Tekstblok[];
}

/** Waar een weergave uit put naast het record zelf. */
export interface Omgeving {
  bibliotheek: Bibliotheek;
  site: Site;
}

/**
 * Eén vorm van een soort record: een bladzijde, een kaart, gegevens om op te halen. Alles wat iemand van een vorm moet weten
 * staat hier; een nieuwe vorm is een rij, een weergave en een bladzijde.
 */
export interface Vorm<R, W> {
  /** Het adres binnen de site. Op een `/` eindigt een bladzijde, anders is het een bestand. */
  adres: (id: string) => string;
  /** Het bestand in content/ waar zij van gemaakt wordt; leeg als dat er meer dan één zijn. */
  bestand: (id: string) => string;
  /** Of dit record haar heeft. Wat het niet heeft, is er nergens: geen bladzijde en geen adres. */
  heeft: (id: string, bibliotheek: Bibliotheek) => boolean;
  /** Alles wat zij toont, als gewone gegevens: zij gaan ongeschonden door JSON, en de bladzijde voegt er niets aan toe. */
  weergave: (record: R, omgeving: Omgeving) => W;
  /** Als wat zij in een zoekindex staat; `null` als zij niet te zoeken is. */
  zoeksoort: Zoeksoort | null;
  /** Of haar woorden de eerste vorm van haar record vindbaar maken. */
  zoektMee: boolean;
  /** Of zij meegaat als iemand de site op een apparaat bewaart. */
  bewaard: boolean;
  /** Haar woorden om vast te leggen in een versie die iemand aanhaalt; `false` als zij in geen versie zit. */
  bevroren: false | Bevroren<W>;
  /** Of het adres dat zij onder een oude naam had, naar haar doorstuurt. */
  stuurtDoor: boolean;
}
