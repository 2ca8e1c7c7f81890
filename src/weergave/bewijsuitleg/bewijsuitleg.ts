import { type Rol, rolVan, teltNiet } from '../../kern/bewijs/aanhaling.ts';
import { regelversie } from '../../kern/bewijs/bewijskracht.ts';
import { eisenVoor } from '../../kern/bewijs/eisen.ts';
import { lange, onnauwkeurigZinnen } from '../../kern/bewijs/eisen-onderzoek.ts';
import { feitenVan } from '../../kern/bewijs/feiten.ts';
import { gebied, smal } from '../../kern/bewijs/interval.ts';
import { genoegDeelnemers, hoogsteUitval, isNietGezien, type Onnauwkeurig } from '../../kern/bewijs/nauwkeurigheid.ts';
import { type Ontwerp, ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import {
  type Bewijskracht,
  bewijskrachten,
  bewijskrachtLabels,
  type Directheid,
  directheden,
  inhouden,
  standen,
} from '../../kern/bewijs/schalen.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../kern/bron.ts';
import { aanhaling, aanhalingen, type Denkbron } from './denkproef.ts';
import { hoogste, plafonds, redenen } from './gevallen.ts';
import { eigenNiveaus, type Niveauzin, toevoegingen, zinnenBij } from './zinnen.ts';

/** De bewijsregels zoals de uitleg ze toont. Alles komt uit `kern/bewijs`; verandert een regel, dan verandert de uitleg mee. */
export interface Bewijsuitleg {
  regelversie: number;
  /** Van hoog naar laag. */
  niveaus: Niveau[];
  /** Uitkomsten met eigen vaste zinnen, per niveau. */
  eigenZinnen: { uitkomst: string; niveaus: { label: string; zinnen: Niveauzin[] }[] }[];
  /** Wat er achter een vaste zin kan staan. */
  toevoegingen: ReturnType<typeof toevoegingen>;
  /** Alles wat er bij *Waarom niet hoger?* kan staan. */
  waaromNietHoger: string[];
  uitkomsten: string[];
  inhouden: Telt[];
  directheden: Telt[];
  standen: Telt[];
  rollen: { naam: string; ontwerpen: string[]; hoogste: string }[];
  /** Gevallen waarin het bewijs niet verder kan komen dan `hoogste`. */
  plafonds: { geval: string; hoogste: string }[];
  /** Waarom een onderzoek niet nauwkeurig is: fouten die wij kennen, en wat wij niet zagen. */
  onnauwkeurig: { fouten: string[]; nietGezien: string[] };
  grenzen: typeof grenzen;
}

interface Telt {
  label: string;
  telt: boolean;
}

export interface Niveau {
  kracht: Bewijskracht;
  label: string;
  /** Elke route is een lijst eisen; wie aan alle eisen van één route voldoet, haalt het niveau. Geen route: niets nodig. */
  routes: string[][];
  zinnen: Niveauzin[];
}

/** Elke grens van de regels. */
const grenzen = {
  /** Maanden. */
  lange,
  deelnemers: genoegDeelnemers,
  /** Op de 100 deelnemers. */
  uitval: Math.round(hoogsteUitval * 100),
  smal,
  gebied,
};

export function bewijsuitleg(): Bewijsuitleg {
  return {
    regelversie,
    niveaus: bewijskrachten.map(niveau).reverse(),
    eigenZinnen: eigenNiveaus(),
    toevoegingen: toevoegingen(),
    waaromNietHoger: redenen(),
    uitkomsten: Object.values(uitkomsten),
    inhouden: teltMet(inhouden, (inhoud: Bron['gecontroleerd']['inhoud']) => ({ inhoud })),
    directheden: teltMet(directheden, (directheid: Directheid) => ({ directheid })),
    standen: teltMet(standen, (stand: keyof typeof standen) => ({ stand })),
    rollen: (Object.keys(rolnamen) as Rol[]).map(rol),
    plafonds: plafonds(),
    onnauwkeurig: {
      fouten: onnauwkeurig((reden) => !isNietGezien(reden)),
      nietGezien: onnauwkeurig(isNietGezien),
    },
    grenzen,
  };
}

function teltMet<K extends string>(labels: Record<K, string>, velden: (code: K) => Partial<Denkbron>): Telt[] {
  return (Object.keys(labels) as K[]).map((code) => ({
    label: labels[code],
    telt: teltNiet(aanhaling({ ontwerp: 'rct', ...velden(code) })) === null,
  }));
}

function onnauwkeurig(past: (reden: Onnauwkeurig) => boolean): string[] {
  return (Object.keys(onnauwkeurigZinnen) as Onnauwkeurig[]).filter(past).map((reden) => onnauwkeurigZinnen[reden]);
}

const rolnamen: Record<Rol, string> = {
  vergelijkend: 'Vergelijken: mensen met en zonder de methode',
  overzicht: 'Bundelen: een overzicht van zulke vergelijkingen',
  meting: 'Meten zonder te vergelijken',
  telling: 'Tellen: hoeveel mensen of hoe vaak, en verder niets',
  beschrijving: 'Beschrijven of bedenken',
};

function niveau(kracht: Bewijskracht): Niveau {
  // Twee vergelijkingen en een overzicht dat ze niet bevat: zo is elke route zichtbaar, en geen ruimer dan nodig.
  const genoeg = feitenVan(
    aanhalingen([
      { ontwerp: 'rct', n: genoegDeelnemers },
      { ontwerp: 'rct', n: genoegDeelnemers },
      { ontwerp: 'meta-analyse', zekerheid: 'hoog', omvatOnderzoeken: ['een-ander'] },
    ]),
    [],
    {},
  );
  return {
    kracht,
    label: bewijskrachtLabels[kracht],
    routes: eisenVoor[kracht](genoeg)
      .map((route) => route.map(({ zo }) => zo))
      .filter((route) => route.length > 0),
    zinnen: zinnenBij(kracht),
  };
}

function rol(naam: Rol): Bewijsuitleg['rollen'][number] {
  const telling: Denkbron = { ontwerp: 'cohort', schatting: { soort: 'telling', aantal: 1 } };
  const eigen = (Object.keys(ontwerpen) as Ontwerp[]).filter((ontwerp) => rolVan(aanhaling({ ontwerp })) === naam);
  const besteGeval = eigen.flatMap((ontwerp): Denkbron[] => [
    { ontwerp, n: 1_000_000, zekerheid: 'hoog' },
    { ontwerp, n: 1_000_000, zekerheid: 'hoog' },
  ]);
  return {
    naam: rolnamen[naam],
    ontwerpen: eigen.map((ontwerp) => ontwerpen[ontwerp]),
    hoogste: hoogste(naam === 'telling' ? [telling] : besteGeval),
  };
}
