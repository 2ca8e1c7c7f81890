import * as codes from '../../kern/codes.ts';
import { leeftijdVanGroep } from '../../kern/gemaakt-voor.ts';
import { type Kenmerk, type Klant, type Onderzochten, type Overdracht, overdracht } from '../../kern/overdracht.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/** Eén vraag over de klant. */
export interface Klantvraag {
  kenmerk: Kenmerk;
  titel: string;
  opties: Record<string, string>;
  /** Korte woorden voor dezelfde opties, om op te tikken; `null` als er te veel zijn voor één rij. */
  kort: Record<string, string> | null;
  /** Of zij meteen te zien is: de drie vragen die het meeste zeggen. */
  vooraan: boolean;
  /** Er kan meer dan één antwoord gelden. */
  meer: boolean;
}

/** De vragen van *Past dit bij mijn klant?*, in de volgorde waarin zij gesteld worden. */
export const klantvragen: Klantvraag[] = [
  {
    kenmerk: 'stelsel',
    titel: 'Uitkering',
    opties: codes.stelsels,
    kort: {
      'bijstand-achtig': 'Bijstand',
      'ww-achtig': 'WW',
      'wia-achtig': 'WIA',
      'wajong-achtig': 'Wajong',
      'ziektewet-achtig': 'Ziektewet',
    } satisfies Record<keyof typeof codes.stelsels, string>,
    vooraan: true,
    meer: false,
  },
  {
    kenmerk: 'leeftijd',
    titel: 'Leeftijd',
    opties: codes.leeftijden,
    kort: { 'tot-27': 'tot 27', '27-49': '27 tot 50', '50-plus': '50 plus' } satisfies Record<
      keyof typeof codes.leeftijden,
      string
    >,
    vooraan: true,
    meer: false,
  },
  {
    kenmerk: 'werkloosheidsduur',
    titel: 'Zonder werk',
    opties: codes.werkloosheidsduren,
    kort: {
      'korter-dan-1-jaar': 'tot 1 jaar',
      '1-tot-2-jaar': '1 tot 2 jaar',
      'langer-dan-2-jaar': 'langer dan 2 jaar',
    } satisfies Record<keyof typeof codes.werkloosheidsduren, string>,
    vooraan: true,
    meer: false,
  },
  {
    kenmerk: 'opleiding',
    titel: 'Opleiding',
    opties: codes.opleidingen,
    kort: codes.opleidingen,
    vooraan: false,
    meer: false,
  },
  {
    kenmerk: 'vrijwilligheid',
    titel: 'Doet mee',
    opties: { vrijwillig: 'Vrijwillig', 'verplicht-mogelijk': 'Verplicht' },
    kort: { vrijwillig: 'Vrijwillig', 'verplicht-mogelijk': 'Verplicht' },
    vooraan: false,
    meer: false,
  },
  { kenmerk: 'doelgroep', titel: 'Doelgroep', opties: groepenZonderLeeftijd(), kort: null, vooraan: false, meer: true },
  {
    kenmerk: 'klantkenmerk',
    titel: 'Wat er speelt',
    opties: codes.klantkenmerken,
    kort: null,
    vooraan: false,
    meer: true,
  },
];

/** Twee doelgroepen heten naar hun leeftijd, en die is al gevraagd. */
function groepenZonderLeeftijd(): Record<string, string> {
  return Object.fromEntries(Object.entries(codes.doelgroepen).filter(([code]) => leeftijdVanGroep(code) === undefined));
}

const titels: Record<Kenmerk | 'land', string> = {
  stelsel: 'uitkering',
  leeftijd: 'leeftijd',
  werkloosheidsduur: 'tijd zonder werk',
  opleiding: 'opleiding',
  vrijwilligheid: 'vrijwillig of verplicht',
  doelgroep: 'doelgroep',
  klantkenmerk: 'wat er speelt',
  land: 'land',
};

const labels: Record<Kenmerk | 'land', Readonly<Record<string, string>>> = {
  stelsel: codes.stelsels,
  leeftijd: codes.leeftijden,
  werkloosheidsduur: codes.werkloosheidsduren,
  opleiding: codes.opleidingen,
  vrijwilligheid: codes.vrijwilligheden,
  doelgroep: codes.doelgroepen,
  klantkenmerk: codes.klantkenmerken,
  land: codes.landen,
};

/** Minder antwoorden zeggen te weinig over een klant om van *mensen zoals jouw klant* te spreken. */
const genoegAntwoorden = 3;

/** Het antwoord op *Past dit bij mijn klant?*, door te tellen: wat overeenkomt, wat anders was en wat wij niet weten. */
export function overdrachtInWoorden(klant: Klant, onderzochten: readonly Onderzochten[]): string {
  if (onderzochten.length === 0) return 'Hierover telt geen onderzoek mee.';
  const uitslag = overdracht(klant, onderzochten);
  const { passing, anders, onbekend, antwoorden } = uitslag;
  const delen = [
    passing === 'zoals' && antwoorden >= genoegAntwoorden && 'Onderzocht bij mensen zoals jouw klant.',
    geteld(uitslag),
    anders.length > 0 &&
      `Anders: ${anders.map(({ kenmerk, codes: waren }) => `${titels[kenmerk]} (onderzocht: ${inWoorden(kenmerk, waren)})`).join('; ')}.`,
    onbekend.length > 0 && `Niet gezien: ${onbekend.map((kenmerk) => titels[kenmerk]).join(', ')}.`,
  ];
  return delen.filter(Boolean).join(' ');
}

/** Hetzelfde in één zin: alleen wat overeenkomt. Wat anders was, staat bij het bewijs. */
export function overdrachtGeteld(klant: Klant, onderzochten: readonly Onderzochten[]): string {
  return onderzochten.length === 0 ? 'Hierover telt geen onderzoek mee.' : geteld(overdracht(klant, onderzochten));
}

/** *3 van je 4 antwoorden komen overeen: bijstand of vergelijkbaar, 50 jaar en ouder, langer dan 2 jaar.* */
function geteld({ antwoorden, gelijk }: Overdracht): string {
  const namen = gelijk.map(({ kenmerk, code }) => middenInZin(inWoorden(kenmerk, [code]))).join(', ');
  if (antwoorden === 1)
    return namen ? `Je antwoord komt overeen: ${namen}.` : 'Je antwoord komt niet overeen, voor zover wij weten.';
  if (!namen) return `Geen van je ${antwoorden} antwoorden komt overeen, voor zover wij weten.`;
  return `${gelijk.length} van je ${antwoorden} antwoorden ${gelijk.length === 1 ? 'komt' : 'komen'} overeen: ${namen}.`;
}

/** Codes van onderzochte mensen als labels, voor een zin of een tabel. */
export function inWoorden(kenmerk: Kenmerk | 'land', gekozen: readonly string[]): string {
  return gekozen.map((code) => labels[kenmerk][code] ?? code).join(', ');
}
