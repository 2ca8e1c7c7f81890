import { lange } from '../../kern/bewijs/eisen-onderzoek.ts';
import { smal } from '../../kern/bewijs/interval.ts';
import { genoegDeelnemers, hoogsteUitval } from '../../kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachtLabels, type zekerheden } from '../../kern/bewijs/schalen.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { type Denkbron, weegDenkbeeldig } from './denkproef.ts';

/** Bedachte gevallen die de regels laten zien wat zij doen; de uitkomst komt altijd uit `kern/bewijs`. */

/** Gevallen waarin het bewijs niet verder kan komen dan `hoogste`. */
export function plafonds(): { geval: string; hoogste: string }[] {
  return begrensd.map(({ geval, bronnen }) => ({ geval, hoogste: hoogste(bronnen) }));
}

/** Het niveau waar deze bronnen samen op uitkomen, in woorden. */
export function hoogste(bronnen: readonly Denkbron[]): string {
  return bewijskrachtLabels[weegDenkbeeldig(bronnen).bewijskracht];
}

/** Alles wat er bij *Waarom niet hoger?* kan staan; een test gaat na dat er geen antwoord ontbreekt. */
export function redenen(): string[] {
  const dag = '2026-01-01';
  const antwoorden = [
    ...gevallen.map((geval) => weegDenkbeeldig(geval)),
    weegDenkbeeldig([], { gezochtOp: dag }),
    weegDenkbeeldig([], { gezochtOp: dag, ongelezen: ['een-bron'] }),
  ].map(({ waaromNietHoger }) => zonderGetallen(waaromNietHoger.replace(datumInWoorden(dag), '(datum)')));
  return [...new Set(antwoorden)].filter(Boolean);
}

/** Hoeveel onderzoeken het zijn, verschilt per rij. */
export function zonderGetallen(antwoord: string): string {
  return antwoord.replace(/\(\d+\)/g, '(aantal)');
}

const rct = (velden: Partial<Denkbron> = {}): Denkbron => ({ ontwerp: 'rct', n: genoegDeelnemers, ...velden });
const quasi = (velden: Partial<Denkbron> = {}): Denkbron => ({
  ontwerp: 'quasi-experiment',
  n: genoegDeelnemers,
  ...velden,
});
const overzicht = (zekerheid: keyof typeof zekerheden): Denkbron => ({ ontwerp: 'meta-analyse', zekerheid });
const zonderInterval: Denkbron['schatting'] = { soort: 'procentpunt', verschil: 8 };
const breed: Denkbron['schatting'] = {
  soort: 'verhouding',
  maat: 'OR',
  schatting: 2,
  onder: 1.1,
  boven: 1.2 * smal.verhouding,
};
/** Een schatting die niets beslist. */
export const nietBeslist: NonNullable<Denkbron['schatting']> = {
  soort: 'procentpunt',
  verschil: 1,
  onder: -9,
  boven: 11,
};

const gevallen: Denkbron[][] = [
  [rct(), rct({ richting: 'negatief' })],
  [rct()],
  [rct(), overzicht('laag')],
  [rct(), rct(), ...Array.from({ length: 3 }, () => rct({ schatting: nietBeslist }))],
  [quasi(), quasi()],
  [rct({ alleenAfmakers: true })],
  [rct({ uitval: hoogsteUitval + 0.1 })],
  [rct({ schatting: { soort: 'procentpunt', verschil: 8, onder: 4, boven: 'open' } })],
  [rct({ schatting: breed })],
  [rct({ schatting: zonderInterval, n: genoegDeelnemers - 1 })],
  [rct({ schatting: { soort: 'woorden', tekst: '' } })],
  [rct({ schatting: zonderInterval, n: undefined })],
  [rct({ ontwerp: 'cluster-rct', loting: 'niet-gezien', schatting: zonderInterval })],
  [quasi({ schatting: zonderInterval })],
  [rct({ maanden: lange - 1 }), rct({ maanden: lange - 1 })],
  [rct({ maanden: null }), rct({ maanden: null })],
  [rct({ maanden: null }), rct({ maanden: lange - 1 })],
  [overzicht('laag')],
  [overzicht('niet-vermeld')],
  [overzicht('niet-vermeld'), overzicht('niet-vermeld')],
  [rct({ verwijzing: 'onzeker' })],
  [rct({ verwijzing: 'onzeker' }), rct({ verwijzing: 'onzeker' })],
  [rct({ schatting: nietBeslist })],
  [rct({ richting: 'geen-verschil', schatting: { soort: 'woorden', tekst: '' } })],
  [{ ontwerp: 'cohort', vergelijking: 'geen' }],
  [{ ontwerp: 'cohort' }],
  [{ ontwerp: 'rct', vergelijking: 'geen', gekozenNaStart: 'wie zonder de methode werk vond' }],
  [{ ontwerp: 'praktijkbeschrijving' }],
  [rct({ inhoud: 'secundair' })],
  [rct({ stand: 'ingetrokken' })],
  [rct({ stand: 'vervangen' })],
  [rct({ directheid: 'verwant' })],
  [rct({ subgroep: 'een ander deel' })],
];

const begrensd: { geval: string; bronnen: Denkbron[] }[] = [
  { geval: 'Er is maar één onderzoek, hoe groot ook, en geen overzicht', bronnen: [rct({ n: 1_000_000 })] },
  { geval: 'De bevindingen spreken elkaar tegen', bronnen: [rct(), rct(), rct({ richting: 'negatief' })] },
  {
    geval: 'Meer onderzoeken tonen het niet aan dan wel, en er is geen overzicht',
    bronnen: [rct(), rct(), ...Array.from({ length: 6 }, () => rct({ schatting: nietBeslist }))],
  },
  {
    geval: 'Geen onderzoek kan zeggen of er een verschil is, hoeveel het er ook zijn',
    bronnen: Array.from({ length: 6 }, () => rct({ schatting: nietBeslist })),
  },
  {
    geval: 'Er zijn alleen overzichten waarvan de auteurs zelf weinig zeker zijn',
    bronnen: [overzicht('laag'), overzicht('zeer-laag')],
  },
  {
    geval: 'Wij konden van geen enkele bron bevestigen dat de verwijzing klopt',
    bronnen: [rct({ verwijzing: 'onzeker' }), rct({ verwijzing: 'onzeker' })],
  },
  {
    geval: 'Er zijn alleen overzichten die samenhangen bundelen in plaats van vergelijkingen',
    bronnen: [
      { ...overzicht('hoog'), samenhang: true },
      { ...overzicht('hoog'), samenhang: true },
    ],
  },
];
