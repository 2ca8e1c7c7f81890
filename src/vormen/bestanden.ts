import { voorInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Geschreven, Interventie } from '../kern/interventie/schema.ts';
import type { Leerpad } from '../kern/leerpad.ts';
import { type Formulierrecord, formulierrecord } from '../weergave/bijdragen/formulierrecord.ts';
import {
  citeerbestandVanBron,
  citeerbestandVanInterventie,
  citeerbestandVanLeerpad,
} from '../weergave/citeren/aanhalen.ts';
import type { Citeervorm } from '../weergave/citeren/vormen.ts';
import type { Qr } from '../weergave/kaart/qr.ts';
import { qrSvg } from '../weergave/kaart/qr-bestand.ts';
import { type Pakket, pakketVan } from '../weergave/leerpaden/pakket/pakket.ts';
import type { Pakketvorm } from '../weergave/leerpaden/pakketlinks.ts';
import { type Dia, diaWeergave } from '../weergave/lesmateriaal/dia.ts';
import { oembed } from '../weergave/lesmateriaal/insluiten.ts';
import { qrVanMethode } from '../weergave/lesmateriaal/lesstuk.ts';
import { interventieInMarkdown } from '../weergave/markdown/interventie.ts';
import { leerpadInMarkdown } from '../weergave/markdown/leerpad.ts';
import { paden } from '../weergave/site/paden.ts';
import { feed } from '../weergave/wijzigingen/feed.ts';
import { kanaalVan } from '../weergave/wijzigingen/kanalen.ts';
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

const vanLeerpad = (soort: Citeervorm): Vorm<Leerpad, string> => ({
  ...bestand,
  adres: (id) => paden.citeerLeerpad(id, soort),
  bestand: contentpaden.leerpad,
  weergave: (leerpad, { site }) => citeerbestandVanLeerpad(leerpad, soort, site),
});

/** De bestanden in het pakket, als tekst; de bladzijde maakt er een zip van. */
const cursus = (vorm: Pakketvorm): Vorm<Leerpad, Pakket> => ({
  ...bestand,
  adres: (id) => paden.cursus(id, vorm),
  bestand: contentpaden.leerpad,
  weergave: (leerpad, { bibliotheek, site }) => pakketVan(leerpad, vorm, bibliotheek, site),
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
  /** Voor lesmateriaal: de code om te scannen, een dia, en hoe een ander programma de kaart insluit. */
  qrSvg: {
    ...bestand,
    adres: paden.qrSvg,
    bestand: contentpaden.interventie,
    weergave: (i, { bibliotheek, site }) => qrSvg(qrVanMethode(i, bibliotheek, site)),
  } satisfies Vorm<Interventie, string>,
  qrPng: {
    ...bestand,
    adres: paden.qrPng,
    bestand: contentpaden.interventie,
    weergave: (i, { bibliotheek, site }) => qrVanMethode(i, bibliotheek, site),
  } satisfies Vorm<Interventie, Qr>,
  dia: {
    ...bestand,
    adres: paden.dia,
    bestand: contentpaden.interventie,
    weergave: (i, { bibliotheek, site }) => diaWeergave(i, bibliotheek, site),
  } satisfies Vorm<Interventie, Dia>,
  oembed: {
    ...bestand,
    adres: paden.oembed,
    bestand: contentpaden.interventie,
    weergave: (i, { site }) => oembed(i, site),
  } satisfies Vorm<Interventie, object>,
  /** Wat er aan haar veranderde, om te volgen. */
  feed: {
    ...bestand,
    adres: paden.feedVan,
    bestand: contentpaden.interventie,
    weergave: (i, { bibliotheek, site }) => feed(kanaalVan(voorInLijst(i)), bibliotheek, site),
  } satisfies Vorm<Interventie, string>,
  citeerRis: vanInterventie('ris'),
  citeerBib: vanInterventie('bib'),
  citeerJson: vanInterventie('json'),
};

export const bestandenVanLeerpad = {
  /** Het hele leerpad als gewone Markdown. */
  markdown: {
    ...bestand,
    adres: paden.leerpadMarkdown,
    bestand: contentpaden.leerpad,
    weergave: (leerpad, { bibliotheek, site }) => leerpadInMarkdown(leerpad, bibliotheek, site),
  } satisfies Vorm<Leerpad, string>,
  citeerRis: vanLeerpad('ris'),
  citeerBib: vanLeerpad('bib'),
  citeerJson: vanLeerpad('json'),
};

export const cursussen = {
  commonCartridge: cursus('cursus.imscc'),
  scorm12: cursus('scorm12.zip'),
  scorm2004: cursus('scorm2004.zip'),
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
