import { regelversie } from '../kern/bewijs/bewijskracht.ts';
import { eisenVoor, lange, onnauwkeurigZinnen } from '../kern/bewijs/eisen.ts';
import { feitenVan } from '../kern/bewijs/feiten.ts';
import { genoegDeelnemers, hoogsteUitval, smal, verwaarloosbaar } from '../kern/bewijs/nauwkeurigheid.ts';
import {
  type Bewijskracht,
  bewijskrachten,
  bewijskrachtLabels,
  type Directheid,
  directheden,
  inhouden,
  type Ontwerp,
  ontwerpen,
  uitkomsten,
} from '../kern/bewijs/schalen.ts';
import { type Rol, rolVan, teltNiet } from '../kern/bewijs/telling.ts';
import { type Oordeel, zinnen, zinVan } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import { hoogste, plafonds, redenen } from './bewijsuitleg-gevallen.ts';
import { aanhaling, type Denkbron } from './denkproef.ts';

/** De bewijsregels zoals de uitleg ze toont. Alles komt uit `kern/bewijs`; verandert een regel, dan verandert de uitleg mee. */
export interface Bewijsuitleg {
  regelversie: number;
  /** Van hoog naar laag. */
  niveaus: Niveau[];
  /** Wat er achter een vaste zin kan staan. */
  toevoegingen: string[];
  /** Alles wat er bij *Waarom niet hoger?* kan staan. */
  waaromNietHoger: string[];
  uitkomsten: string[];
  inhouden: { label: string; telt: boolean }[];
  directheden: { label: string; telt: boolean }[];
  rollen: { naam: string; ontwerpen: string[]; hoogste: string }[];
  /** Gevallen waarin het bewijs niet verder kan komen dan `hoogste`. */
  plafonds: { geval: string; hoogste: string }[];
  onnauwkeurig: string[];
  grenzen: {
    /** Maanden. */
    lange: number;
    deelnemers: number;
    /** Op de 100 deelnemers. */
    uitval: number;
    verhouding: number;
    procentpunt: number;
    verwaarloosbaar: { verhouding: number; procentpunt: number };
  };
}

export interface Niveau {
  kracht: Bewijskracht;
  label: string;
  /** Elke route is een lijst eisen; wie aan alle eisen van één route voldoet, haalt het niveau. Geen route: niets nodig. */
  routes: string[][];
  zinnen: { oordeel: string; zin: string }[];
}

export function bewijsuitleg(): Bewijsuitleg {
  return {
    regelversie,
    niveaus: bewijskrachten.map(niveau).reverse(),
    toevoegingen: toevoegingen(),
    waaromNietHoger: redenen(),
    uitkomsten: Object.values(uitkomsten),
    inhouden: (Object.keys(inhouden) as Bron['gecontroleerd']['inhoud'][]).map((inhoud) => ({
      label: inhouden[inhoud],
      telt: teltNiet(aanhaling({ ontwerp: 'rct', inhoud })) === null,
    })),
    directheden: (Object.keys(directheden) as Directheid[]).map((directheid) => ({
      label: directheden[directheid],
      telt: teltNiet(aanhaling({ ontwerp: 'rct', directheid })) === null,
    })),
    rollen: (Object.keys(rolnamen) as Rol[]).map(rol),
    plafonds: plafonds(),
    onnauwkeurig: Object.values(onnauwkeurigZinnen),
    grenzen: {
      lange,
      deelnemers: genoegDeelnemers,
      uitval: Math.round(hoogsteUitval * 100),
      verhouding: smal.verhouding,
      procentpunt: smal.procentpunt,
      verwaarloosbaar,
    },
  };
}

const rolnamen: Record<Rol, string> = {
  vergelijkend: 'Vergelijken: mensen met en zonder de methode',
  overzicht: 'Bundelen: een overzicht van zulke vergelijkingen',
  meting: 'Meten zonder vergelijking',
  beschrijving: 'Beschrijven of bedenken',
};

const oordeelnamen: Record<Oordeel, string> = {
  positief: 'Gunstig voor de klant',
  negatief: 'Ongunstig voor de klant',
  'maakt-geen-verschil': 'Geen verschil, en een verschil van betekenis is uitgesloten',
  'geen-verschil-aangetoond': 'Geen verschil, maar een verschil van betekenis kan er nog zijn',
  gemengd: 'Bevindingen verschillen van richting',
  onbekend: 'Geen bruikbaar onderzoek',
};

function niveau(kracht: Bewijskracht): Niveau {
  // Twee vergelijkingen en een overzicht dat ze niet bevat: zo is elke route zichtbaar, en geen ruimer dan nodig.
  const genoeg = feitenVan(
    [
      aanhaling({ ontwerp: 'rct' }, 1),
      aanhaling({ ontwerp: 'rct' }, 2),
      aanhaling({ ontwerp: 'meta-analyse', zekerheid: 'hoog', omvatOnderzoeken: ['een-ander'] }, 3),
    ],
    [],
    undefined,
  );
  return {
    kracht,
    label: bewijskrachtLabels[kracht],
    routes: eisenVoor[kracht](genoeg)
      .map((route) => route.map(({ zo }) => zo))
      .filter((route) => route.length > 0),
    zinnen: (Object.keys(oordeelnamen) as Oordeel[]).flatMap((oordeel) => {
      const zin = zinnen[kracht][oordeel];
      return zin === null ? [] : [{ oordeel: oordeelnamen[oordeel], zin }];
    }),
  };
}

/** De zinnen die de regels achter een vaste zin zetten, zonder die vaste zin zelf. */
function toevoegingen(): string[] {
  const kaal = { bewijskracht: 'beperkt', oordeel: 'positief', grond: 'vergelijking', nietOveral: false } as const;
  const met = (extra: Partial<Parameters<typeof zinVan>[0]>) =>
    zinVan({ ...kaal, ...extra }).slice(zinVan(kaal).length + 1);
  return [met({ nietOveral: true }), met({ grond: 'samenhang' })];
}

function rol(naam: Rol): Bewijsuitleg['rollen'][number] {
  const eigen = (Object.keys(ontwerpen) as Ontwerp[]).filter((ontwerp) => rolVan(aanhaling({ ontwerp }).bron) === naam);
  const besteGeval = eigen.flatMap((ontwerp): Denkbron[] => [
    { ontwerp, zekerheid: 'hoog' },
    { ontwerp, zekerheid: 'hoog' },
  ]);
  return {
    naam: rolnamen[naam],
    ontwerpen: eigen.map((ontwerp) => ontwerpen[ontwerp]),
    hoogste: hoogste(besteGeval),
  };
}
