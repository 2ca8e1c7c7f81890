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
  type zekerheden,
} from '../kern/bewijs/schalen.ts';
import { type Rol, rolVan, teltNiet } from '../kern/bewijs/telling.ts';
import { type Oordeel, zinnen, zinVan } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import { datumInWoorden } from '../kern/datum.ts';
import { aanhaling, type Denkbron, weegDenkbeeldig } from './denkproef.ts';

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
    plafonds: plafonds.map(({ geval, bronnen }) => ({ geval, hoogste: hoogste(bronnen) })),
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

function hoogste(bronnen: readonly Denkbron[]): string {
  return bewijskrachtLabels[weegDenkbeeldig(bronnen).bewijskracht];
}

const plafonds: { geval: string; bronnen: Denkbron[] }[] = [
  { geval: 'Er is maar één onderzoek, hoe groot ook, en geen overzicht', bronnen: [{ ontwerp: 'rct', n: 1_000_000 }] },
  {
    geval: 'De bevindingen spreken elkaar tegen',
    bronnen: [{ ontwerp: 'rct' }, { ontwerp: 'rct' }, { ontwerp: 'rct', richting: 'negatief' }],
  },
  {
    geval: 'Er zijn alleen overzichten waarvan de auteurs hun eigen zekerheid zeer laag noemen',
    bronnen: [
      { ontwerp: 'meta-analyse', zekerheid: 'zeer-laag' },
      { ontwerp: 'meta-analyse', zekerheid: 'zeer-laag' },
    ],
  },
  {
    geval: 'Er zijn alleen overzichten die samenhangen bundelen in plaats van vergelijkingen',
    bronnen: [
      { ontwerp: 'meta-analyse', zekerheid: 'hoog', samenhang: true },
      { ontwerp: 'meta-analyse', zekerheid: 'hoog', samenhang: true },
    ],
  },
  {
    geval: 'Wij konden van geen enkele bron bevestigen dat de verwijzing klopt',
    bronnen: [
      { ontwerp: 'rct', verwijzing: 'onzeker' },
      { ontwerp: 'rct', verwijzing: 'onzeker' },
    ],
  },
];

/** Gevallen die samen elk antwoord op *Waarom niet hoger?* oproepen; een test gaat na dat er geen ontbreekt. */
function redenen(): string[] {
  const rct = (velden: Partial<Denkbron> = {}): Denkbron => ({ ontwerp: 'rct', ...velden });
  const overzicht = (zekerheid: keyof typeof zekerheden): Denkbron => ({ ontwerp: 'meta-analyse', zekerheid });
  const breed = { soort: 'verhouding', maat: 'OR', schatting: 2, onder: 1, boven: smal.verhouding + 1 } as const;
  const dag = '2026-01-01';
  const gevallen: Denkbron[][] = [
    [rct(), rct({ richting: 'negatief' })],
    [rct()],
    [rct(), overzicht('laag')],
    [{ ontwerp: 'quasi-experiment' }, { ontwerp: 'quasi-experiment' }],
    [rct({ alleenAfmakers: true })],
    [rct({ uitval: hoogsteUitval + 0.1 })],
    [rct({ schatting: breed })],
    [rct({ n: genoegDeelnemers - 1 })],
    [rct({ n: undefined })],
    [rct({ maanden: lange - 1 }), rct({ maanden: lange - 1 })],
    [rct({ maanden: null }), rct({ maanden: null })],
    [rct({ maanden: null }), rct({ maanden: lange - 1 })],
    [overzicht('laag')],
    [overzicht('hoog')],
    [overzicht('zeer-laag')],
    [rct({ verwijzing: 'onzeker' })],
    [{ ontwerp: 'cohort' }],
    [{ ontwerp: 'praktijkbeschrijving' }],
    [rct({ inhoud: 'secundair' })],
    [rct({ directheid: 'verwant' })],
  ];
  const antwoorden = [...gevallen.map((geval) => weegDenkbeeldig(geval)), weegDenkbeeldig([], dag)].map((weging) =>
    weging.waaromNietHoger.replace(datumInWoorden(dag), '(datum)'),
  );
  return [...new Set(antwoorden)].filter(Boolean);
}
