import type { Type } from '../../src/kern/codes.ts';
import { conceptvelden } from '../hulp/maak.ts';

const bewering = { tekst: 'Hierover is iets bekend.', stand: 'beschreven', bronnen: ['een-bron'] };
const antwoord = { tekst: 'Dit is het antwoord.', bronnen: ['een-bron'] };

/** De velden die één type extra heeft en ook in een concept staan. */
export const eigenVelden: Record<Type, Record<string, unknown>> = {
  zelfsturing: { rolVanDeKlant: ['regievoerder'] },
  diagnose: { meet: antwoord, besluit: antwoord },
  'belemmerende-overtuigingen': {
    overtuigingen: [
      {
        inEigenWoorden: 'Niemand wil mij.',
        erachter: 'Vaak is iemand vaak afgewezen.',
        vraag: 'Wanneer lukte het wel?',
      },
    ],
  },
  netwerk: {},
  plaatsing: { werkgever: ['Kiest een vaste begeleider.'], instrumenten: ['Loonkostensubsidie'] },
  zoeken: {},
  basis: {},
  vakmanschap: { werkvorm: 'Intervisie in een vaste groep.' },
};

/** Wat een gepubliceerd meetinstrument daar nog bij heeft. */
const meetvelden = {
  betrouwbaarheid: antwoord,
  validiteit: antwoord,
  normgroep: antwoord,
  afname: antwoord,
  uitslag: antwoord,
  foutrisico: antwoord,
};

/** Een concept van dit type, met alleen wat een concept nodig heeft. */
export const concept = (type: Type, velden: Record<string, unknown> = {}) =>
  conceptvelden({ type, ...eigenVelden[type], ...velden });

/** Een interventie met elk veld ingevuld, ook de vrije, klaar om gepubliceerd te zijn. */
export const volledig = (type: Type, velden: Record<string, unknown> = {}) => ({
  ...concept(type),
  ...(type === 'diagnose' && meetvelden),
  samenvatting: 'Je doet samen met de klant iets wat helpt, en jullie kijken daarna terug op wat het opleverde.',
  nietGeschiktVoor: ['Mensen in crisis.'],
  uitgesloten: { stelsel: ['ziektewet-achtig'], werkloosheidsduur: ['langer-dan-2-jaar'] },
  zoGezegd: ['waar moet ik beginnen'],
  zoekwoorden: ['beginnen'],
  processtap: ['orientatie'],
  klantkenmerk: ['willen-en-geloven'],
  uitkering: ['participatiewet'],
  vrijwilligheid: 'vrijwillig',
  vorm: ['individueel'],
  handelingskant: ['methodisch'],
  stappen: [
    {
      titel: 'Begin met een vraag',
      uitleg: 'Stel een open vraag en wacht rustig af.',
      zeg: 'Wat wil je?',
      meer: 'Wie wacht, hoort vaak nog iets.',
    },
  ],
  waaraanMerkJeHet: ['De klant belt zelf.'],
  uitvoerder: ['Klantmanager'],
  betrokkenen: [{ wie: 'Werkgever', plek: 'buiten', belang: 'Een goede collega.' }],
  halverwege: 'Ook een eerste telefoontje telt al.',
  stoppen: 'Stop als de klant dat zelf vraagt.',
  nodigVanOrganisatie: ['Tijd voor een gesprek.'],
  intervisievragen: ['Wat maakte het moeilijk?', 'Wat deed je toen het lukte?', 'Wat zou je nu anders doen?'],
  klantperspectief: { tekst: 'Klanten vinden dit prettig.', bronnen: ['een-bron'] },
  leerdoelen: ['Een open vraag stellen.'],
  oefening: 'Oefen het gesprek met een collega.',
  benodigdheden: ['Pen en papier'],
  bijlagen: [{ titel: 'Werkblad', url: 'https://example.org/werkblad' }],
  juridisch: {
    perUitkering: [{ uitkering: 'ww', antwoord: 'Dat mag na een half jaar.' }],
    tekst: 'De klant mag dit weigeren.',
    peildatum: '2026-01-01',
  },
  voorDeKlant: {
    watHetIs: 'Je zoekt samen met iemand naar werk.',
    watJeKiest: 'Jij kiest of je meedoet. Nee mag.',
    watWeWeten: 'Meer mensen vonden zo werk. Of dat voor jou zo is, weten we niet.',
  },
  dossierzin: 'De methode is uitgelegd en de klant wil haar proberen.',
  bewijs: [
    {
      uitkomst: 'werk-gevonden',
      subgroep: 'jongeren',
      variant: 'advies',
      bevindingen: [{ bron: 'een-bron', bevinding: 'werk', directheid: 'zelfde', waarom: 'Dezelfde methode.' }],
      toelichting: 'Mensen vonden vaker werk.',
      gezochtOp: '2026-01-01',
    },
  ],
  werking: bewering,
  moderatoren: bewering,
  uitvoering: bewering,
  kosten: bewering,
  erkenningen: [
    {
      stelsel: 'SEI',
      niveau: 'Goed beschreven',
      commissie: 'Een commissie',
      datum: '2025-01-01',
      geldigTot: '2028-01-01',
      url: 'https://example.org/erkenning',
    },
  ],
  verwant: [{ id: 'een-andere', soort: 'combineer', waarom: 'Zij vullen elkaar aan.' }],
  status: 'gepubliceerd',
  voorheen: ['oude-naam'],
  gilde: 'Gilde Noord',
  beoordelaars: [{ naam: 'A. Beoordelaar', rol: 'vakgenoot', datum: '2026-01-01' }],
  belangenverklaring: 'Geen belangen.',
  besprekingUrl: 'https://example.org/bespreking',
  ...velden,
});

/** De velden zonder één ervan. */
export function zonder(velden: Record<string, unknown>, naam: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(velden).filter(([veld]) => veld !== naam));
}
