import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Geschreven, Interventie } from '../kern/interventie/schema.ts';
import { type Formulierrecord, formulierrecord } from '../weergave/bijdragen/formulierrecord.ts';
import { citeerbestandVanBron, citeerbestandVanInterventie } from '../weergave/citeren/aanhalen.ts';
import type { Citeervorm } from '../weergave/citeren/vormen.ts';
import { interventieInMarkdown } from '../weergave/markdown/interventie.ts';
import { paden } from '../weergave/site/paden.ts';
import type { Vorm } from './vorm.ts';

/** Een bestand om op te halen, dat herhaalt wat op de bladzijden van een record staat; zonder netwerk mist niemand het. */
const bestand = {
  heeft: () => true,
  zoeksoort: null,
  zoektMee: false,
  bewaard: false,
  // Het gaat over de versie van nu.
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

export const bestandenVanInterventie = {
  /** De hele methode als gewone Markdown. */
  markdown: {
    ...bestand,
    adres: paden.interventieMarkdown,
    bestand: contentpaden.interventie,
    weergave: (i, { bibliotheek, site }) => interventieInMarkdown(i, bibliotheek, site),
  } satisfies Vorm<Interventie, string>,
  citeerRis: vanInterventie('ris'),
  citeerBib: vanInterventie('bib'),
  citeerJson: vanInterventie('json'),
};

/** Een methode zoals zij geschreven is, om in het formulier te openen. */
export const formulierVanInterventie: Vorm<Geschreven, Formulierrecord> = {
  ...bestand,
  adres: paden.formulierInterventie,
  bestand: contentpaden.interventie,
  weergave: ({ velden, tekst }) => formulierrecord('interventie', velden, tekst),
};

export const bestandenVanBron = {
  formulier: {
    ...bestand,
    adres: paden.formulierBron,
    bestand: contentpaden.bron,
    weergave: ({ id: _, ...velden }) => formulierrecord('bron', velden),
  } satisfies Vorm<Bron, Formulierrecord>,
  citeerRis: vanBron('ris'),
  citeerBib: vanBron('bib'),
  citeerJson: vanBron('json'),
};
