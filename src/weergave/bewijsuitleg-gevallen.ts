import { lange } from '../kern/bewijs/eisen.ts';
import { genoegDeelnemers, hoogsteUitval, smal } from '../kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachtLabels, type zekerheden } from '../kern/bewijs/schalen.ts';
import { datumInWoorden } from '../kern/datum.ts';
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

const begrensd: { geval: string; bronnen: Denkbron[] }[] = [
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
