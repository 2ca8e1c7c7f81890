import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { citeerbestandVanBron, citeerbestandVanInterventie } from '../weergave/citeren/aanhalen.ts';
import type { Citeervorm } from '../weergave/citeren/vormen.ts';
import { paden } from '../weergave/site/paden.ts';
import type { Vorm } from './vorm.ts';

/** Een bestand om een record mee aan te halen. Op de bladzijde van het record staat de verwijzing ook zonder netwerk. */
const bestand = {
  heeft: () => true,
  zoeksoort: null,
  zoektMee: false,
  bewaard: false,
  // Het zegt hoe je de versie van nu aanhaalt.
  bevroren: false,
  // Een bestand kan niet doorsturen.
  stuurtDoor: false,
} as const;

const vanInterventie = (soort: Citeervorm): Vorm<Interventie, string> => ({
  ...bestand,
  adres: (id) => paden.citeerInterventie(id, soort),
  bestand: contentpaden.interventie,
  weergave: (i, omgeving) => citeerbestandVanInterventie(i, soort, omgeving),
});

const vanBron = (soort: Citeervorm): Vorm<Bron, string> => ({
  ...bestand,
  adres: (id) => paden.citeerBron(id, soort),
  bestand: contentpaden.bron,
  weergave: (bron) => citeerbestandVanBron(bron, soort),
});

export const citeervormenVanInterventie = {
  citeerRis: vanInterventie('ris'),
  citeerBib: vanInterventie('bib'),
  citeerJson: vanInterventie('json'),
};

export const citeervormenVanBron = {
  citeerRis: vanBron('ris'),
  citeerBib: vanBron('bib'),
  citeerJson: vanBron('json'),
};
