import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import type { Leerpad } from '../kern/leerpad.ts';
import { type BronWeergave, bronWeergave } from '../weergave/bronnen/bron.ts';
import {
  citeerBron,
  citeerInterventie,
  citeerLeerpad,
  type Hoofd,
  hoofdVanBron,
  hoofdVanInterventie,
  hoofdVanLeerpad,
} from '../weergave/citeren/aanhalen.ts';
import type { Citeer } from '../weergave/citeren/vormen.ts';
import { type BewijslaagWeergave, bewijslaagWeergave } from '../weergave/interventie/bewijslaag.ts';
import { type DoenWeergave, doenWeergave } from '../weergave/interventie/doen.ts';
import { type LerenWeergave, lerenWeergave } from '../weergave/interventie/lerenlaag.ts';
import { type OverWeergave, overWeergave } from '../weergave/interventie/overlaag.ts';
import { heeftBlad, type VoorDeKlantWeergave, voorDeKlantWeergave } from '../weergave/interventie/voor-de-klant.ts';
import { type KaartWeergave, kaartWeergave } from '../weergave/kaart/kaart.ts';
import { type LeerpadWeergave, leerpadWeergave } from '../weergave/leerpaden/leerpad.ts';
import { type WatHetVraagt, watHetVraagt as watHetVraagtWeergave } from '../weergave/leiding/wat-het-vraagt.ts';
import { type Embed, embedWeergave } from '../weergave/lesmateriaal/insluiten.ts';
import { type Lesmateriaal, lesmateriaal } from '../weergave/lesmateriaal/lesmateriaal.ts';
import { paden } from '../weergave/site/paden.ts';
import { type Bladrecord, type BladWeergave, bladWeergave } from '../weergave/situaties/blad.ts';
import { type Vergelijkbaar, vergelijkbaar } from '../weergave/vergelijken/vergelijking.ts';
import { bewijsTekst } from '../weergave/versie/bewijs-tekst.ts';
import { doenTekst, kaartTekst, klantTekst, lerenTekst, overTekst } from '../weergave/versie/lagen-tekst.ts';
import { type Versierecord, type VersieWeergave, versieWeergave } from '../weergave/versie/versie.ts';
import {
  bestandenVanBron,
  bestandenVanInterventie,
  bestandenVanLeerpad,
  cursussen,
  formulierVanInterventie,
} from './bestanden.ts';
import type { Vorm } from './vorm.ts';

/** Een bladzijde waar iemand haalt hoe hij aanhaalt. */
interface Aanhaalbaar {
  hoofd: Hoofd;
  citeer: Citeer;
}

/** Elk record heeft deze vorm. */
const elk = () => true;

const doen: Vorm<Interventie, DoenWeergave & { hoofd: Hoofd }> = {
  adres: (id) => paden.laag(id, 'doen'),
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, omgeving) => ({
    ...doenWeergave(i, omgeving.bibliotheek),
    hoofd: hoofdVanInterventie(i, omgeving),
  }),
  zoeksoort: 'interventie',
  zoektMee: false,
  bewaard: true,
  bevroren: { titel: 'Doen', tekst: doenTekst },
  stuurtDoor: true,
};

const bewijs: Vorm<Interventie, BewijslaagWeergave> = {
  adres: (id) => paden.laag(id, 'bewijs'),
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, { bibliotheek, site }) => bewijslaagWeergave(i, bibliotheek, site),
  zoeksoort: null,
  zoektMee: true,
  bewaard: true,
  bevroren: { titel: 'Bewijs', tekst: bewijsTekst },
  stuurtDoor: true,
};

const leren: Vorm<Interventie, LerenWeergave & { lesmateriaal: Lesmateriaal }> = {
  adres: (id) => paden.laag(id, 'leren'),
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, { bibliotheek, site }) => ({
    ...lerenWeergave(i, bibliotheek),
    lesmateriaal: lesmateriaal(i, bibliotheek, site),
  }),
  zoeksoort: null,
  zoektMee: true,
  bewaard: true,
  bevroren: { titel: 'Leren', tekst: lerenTekst },
  stuurtDoor: true,
};

const over: Vorm<Interventie, OverWeergave & Aanhaalbaar> = {
  adres: (id) => paden.laag(id, 'over'),
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, omgeving) => ({
    ...overWeergave(i, omgeving.bibliotheek),
    hoofd: hoofdVanInterventie(i, omgeving),
    citeer: citeerInterventie(i, omgeving),
  }),
  zoeksoort: null,
  zoektMee: true,
  bewaard: true,
  bevroren: { titel: 'Over', tekst: overTekst },
  stuurtDoor: true,
};

const kaart: Vorm<Interventie, KaartWeergave> = {
  adres: paden.kaart,
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, { bibliotheek, site }) => kaartWeergave(i, bibliotheek, site),
  // Zij zegt niets wat *Doen* niet zegt.
  zoeksoort: null,
  zoektMee: false,
  bewaard: true,
  bevroren: { titel: 'Kaart', tekst: kaartTekst },
  stuurtDoor: true,
};

const voorDeKlant: Vorm<Interventie, VoorDeKlantWeergave> = {
  adres: paden.voorDeKlant,
  bestand: contentpaden.interventie,
  heeft: heeftBlad,
  weergave: (i, { bibliotheek, site }) => voorDeKlantWeergave(i, bibliotheek, site),
  // Een klantmanager zoekt de methode, niet het blad dat erbij hoort.
  zoeksoort: null,
  zoektMee: false,
  bewaard: true,
  bevroren: { titel: 'Voor de klant', tekst: klantTekst },
  stuurtDoor: true,
};

const vergelijking: Vorm<Interventie, Vergelijkbaar> = {
  adres: paden.vergelijkingJson,
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, { bibliotheek }) => vergelijkbaar(i, bibliotheek),
  zoeksoort: null,
  zoektMee: false,
  bewaard: true,
  // Zij zet naast elkaar wat er nu geldt.
  bevroren: false,
  stuurtDoor: false,
};

/** De kaart in een venster op een andere site. Zij is altijd die van nu: wat ingetrokken is, is daar meteen te zien. */
const embed: Vorm<Interventie, Embed> = {
  adres: paden.embed,
  bestand: contentpaden.interventie,
  heeft: elk,
  weergave: (i, { bibliotheek, site }) => embedWeergave(i, bibliotheek, site),
  zoeksoort: null,
  zoektMee: false,
  bewaard: false,
  bevroren: false,
  stuurtDoor: true,
};

/** Eén versie van een interventie; haar id is `<interventie>/v/<nummer>`. */
const versie: Vorm<Versierecord, VersieWeergave> = {
  adres: paden.interventie,
  bestand: () => '',
  heeft: elk,
  weergave: (record, { bibliotheek }) => versieWeergave(record, bibliotheek),
  // Wie zoekt, wil lezen wat er nu geldt.
  zoeksoort: null,
  zoektMee: false,
  bewaard: false,
  // Zij is zelf wat vastligt.
  bevroren: false,
  stuurtDoor: true,
};

const bladzijde: Vorm<Bron, BronWeergave & Aanhaalbaar> = {
  adres: paden.bron,
  bestand: contentpaden.bron,
  heeft: elk,
  weergave: (bron, { bibliotheek, site }) => ({
    ...bronWeergave(bron, bibliotheek),
    hoofd: hoofdVanBron(bron, site),
    citeer: citeerBron(bron),
  }),
  zoeksoort: 'bron',
  zoektMee: false,
  bewaard: true,
  bevroren: false,
  stuurtDoor: false,
};

const blad: Vorm<Bladrecord, BladWeergave> = {
  adres: paden.situatieblad,
  bestand: () => '',
  heeft: elk,
  weergave: bladWeergave,
  zoeksoort: null,
  zoektMee: false,
  bewaard: true,
  bevroren: false,
  stuurtDoor: false,
};

const leerpad: Vorm<Leerpad, LeerpadWeergave & Aanhaalbaar> = {
  adres: paden.leerpad,
  bestand: contentpaden.leerpad,
  heeft: elk,
  weergave: (pad, { bibliotheek, site }) => ({
    ...leerpadWeergave(pad, bibliotheek),
    hoofd: hoofdVanLeerpad(pad, site),
    citeer: citeerLeerpad(pad, site),
  }),
  zoeksoort: 'leerpad',
  zoektMee: false,
  bewaard: true,
  bevroren: false,
  stuurtDoor: false,
};

/** Een bladzijde over alle methoden samen: zij hoort bij geen enkel bestand en heeft één adres. */
const watHetVraagt: Vorm<readonly Interventie[], WatHetVraagt> = {
  adres: () => paden.watHetVraagt,
  bestand: () => '',
  heeft: elk,
  weergave: (alle) => watHetVraagtWeergave(alle),
  // Wat erin staat, is te vinden bij de methoden zelf.
  zoeksoort: null,
  zoektMee: false,
  bewaard: true,
  // Zij zet naast elkaar wat er nu geldt.
  bevroren: false,
  stuurtDoor: false,
};

/** Elke vorm, per soort record; de eerste van een soort is waar een lezer dat record vindt. */
export const vormen = {
  interventie: { doen, bewijs, leren, over, kaart, voorDeKlant, vergelijking, embed, ...bestandenVanInterventie },
  geschreven: { formulier: formulierVanInterventie },
  versie: { versie },
  bron: { bladzijde, ...bestandenVanBron },
  leerpad: { leerpad, ...bestandenVanLeerpad, ...cursussen },
  situatie: { blad },
  methoden: { watHetVraagt },
} as const;
