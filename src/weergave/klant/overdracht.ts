import * as codes from '../../kern/codes.ts';
import { type Kenmerk, type Klant, type Onderzochten, type Overdracht, overdracht } from '../../kern/overdracht.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/** De vragen van *Past dit bij mijn klant?*, in de volgorde waarin zij gesteld worden. `meer`: er kan meer dan één antwoord gelden. */
export const klantvragen: { kenmerk: Kenmerk; titel: string; opties: Record<string, string>; meer: boolean }[] = [
  { kenmerk: 'stelsel', titel: 'Uitkering', opties: codes.stelsels, meer: false },
  { kenmerk: 'leeftijd', titel: 'Leeftijd', opties: codes.leeftijden, meer: false },
  { kenmerk: 'werkloosheidsduur', titel: 'Zonder werk', opties: codes.werkloosheidsduren, meer: false },
  { kenmerk: 'opleiding', titel: 'Opleiding', opties: codes.opleidingen, meer: false },
  {
    kenmerk: 'vrijwilligheid',
    titel: 'Doet mee',
    opties: { vrijwillig: 'Vrijwillig', 'verplicht-mogelijk': 'Verplicht' },
    meer: false,
  },
  { kenmerk: 'doelgroep', titel: 'Doelgroep', opties: codes.doelgroepen, meer: true },
  { kenmerk: 'klantkenmerk', titel: 'Wat er speelt', opties: codes.klantkenmerken, meer: true },
];

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
    onbekend.length > 0 && `Niet bekend: ${onbekend.map((kenmerk) => titels[kenmerk]).join(', ')}.`,
  ];
  return delen.filter(Boolean).join(' ');
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
