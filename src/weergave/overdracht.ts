import * as codes from '../kern/codes.ts';
import { type Kenmerk, type Klant, type Onderzochten, overdracht, type Passing } from '../kern/overdracht.ts';

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

const zinnen: Record<Passing, string> = {
  zoals: 'Onderzocht bij mensen zoals jouw klant.',
  deels: 'Deels onderzocht bij mensen zoals jouw klant.',
  niet: 'Niet onderzocht bij deze groep.',
  onbekend: 'Onbekend of dit bij mensen zoals jouw klant is onderzocht.',
};

/** Het antwoord op *Past dit bij mijn klant?*, met wat er anders was en wat wij niet weten. */
export function overdrachtInWoorden(klant: Klant, onderzochten: readonly Onderzochten[]): string {
  if (onderzochten.length === 0) return 'Hierover telt geen onderzoek mee.';
  const { passing, anders, onbekend } = overdracht(klant, onderzochten);
  const delen = [
    anders.length > 0 &&
      `Anders: ${anders.map(({ kenmerk, codes: waren }) => `${titels[kenmerk]} (onderzocht: ${inWoorden(kenmerk, waren)})`).join('; ')}.`,
    onbekend.length > 0 && `Niet bekend: ${onbekend.map((kenmerk) => titels[kenmerk]).join(', ')}.`,
  ];
  return [zinnen[passing], ...delen.filter(Boolean)].join(' ');
}

/** Codes van onderzochte mensen als labels, voor een zin of een tabel. */
export function inWoorden(kenmerk: Kenmerk | 'land', gekozen: readonly string[]): string {
  return gekozen.map((code) => labels[kenmerk][code] ?? code).join(', ');
}
