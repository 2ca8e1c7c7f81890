import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { type BronWeergave, bronWeergave } from '../weergave/bronnen/bron.ts';
import { type InterventieWeergave, interventieWeergave } from '../weergave/interventie/interventie.ts';
import { type KaartWeergave, kaartWeergave } from '../weergave/kaart/kaart.ts';
import { paden } from '../weergave/site/paden.ts';
import { type Vergelijkbaar, vergelijkbaar } from '../weergave/vergelijken/vergelijking.ts';
import type { Vorm } from './vorm.ts';

const methode: Vorm<Interventie, InterventieWeergave> = {
  adres: paden.interventie,
  bestand: contentpaden.interventie,
  weergave: (i, { bibliotheek, site }) => interventieWeergave(i, bibliotheek, site),
  zoeksoort: 'interventie',
  bewaard: true,
  bevroren: true,
  stuurtDoor: true,
};

const kaart: Vorm<Interventie, KaartWeergave> = {
  adres: paden.kaart,
  bestand: contentpaden.interventie,
  weergave: (i, { bibliotheek, site }) => kaartWeergave(i, bibliotheek, site),
  // Zij zegt niets wat de methode niet zegt.
  zoeksoort: null,
  bewaard: true,
  bevroren: true,
  stuurtDoor: true,
};

const vergelijking: Vorm<Interventie, Vergelijkbaar> = {
  adres: paden.vergelijkingJson,
  bestand: contentpaden.interventie,
  weergave: (i, { bibliotheek }) => vergelijkbaar(i, bibliotheek),
  zoeksoort: null,
  bewaard: true,
  // Zij zet naast elkaar wat er nu geldt.
  bevroren: false,
  stuurtDoor: false,
};

const bladzijde: Vorm<Bron, BronWeergave> = {
  adres: paden.bron,
  bestand: contentpaden.bron,
  weergave: (bron, { bibliotheek }) => bronWeergave(bron, bibliotheek),
  zoeksoort: 'bron',
  bewaard: true,
  bevroren: false,
  stuurtDoor: false,
};

/** Elke vorm, per soort record; de eerste van een soort is waar een lezer dat record vindt. */
export const vormen = {
  interventie: { methode, kaart, vergelijking },
  bron: { bladzijde },
} as const;
