import { stringify } from 'yaml';
import { isVergelijkendOntwerp } from '../../src/kern/bewijs/ontwerpen.ts';
import type { Bevindingrichting, Bewijskracht, Directheid, Richting } from '../../src/kern/bewijs/schalen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import type { Schatting } from '../../src/kern/schatting.ts';
import {
  bevinding,
  onderzoek,
  overzicht,
  per100,
  punten,
  registerVan,
  smal,
  verhouding,
  verschil,
} from '../kern/hulp.ts';
import { interventieTekst } from './content.ts';
import { maakOnderzoek } from './maak.ts';

interface Geval {
  kracht: Bewijskracht;
  richting: Richting;
  /** Wat er bijzonder aan is. */
  bij?: string;
  bronnen: readonly Bron[];
  directheid?: Directheid;
}

/** Wat een onderzoek vindt, afwisselend in elke vorm: met een smal interval (*zeker*) of een breed. */
const vormen: Record<'zeker' | 'onzeker', Record<Bevindingrichting, Schatting[]>> = {
  zeker: {
    positief: [per100(49, 40, 6, 12), smal.positief, verhouding(2, 1.5, 2.7), verschil(-21, 'dagen', -30, -12)],
    negatief: [per100(31, 40, -12, -6), smal.negatief, verhouding(0.5, 0.4, 0.7), verschil(21, 'dagen', 12, 30)],
    'geen-verschil': [per100(40, 40, -3, 3), smal['geen-verschil'], verhouding(1, 0.9, 1.1)],
  },
  onzeker: {
    positief: [per100(60, 40, 5, 35), punten(15, 1, 29), verhouding(8, 1.2, 'open'), verschil(-21, 'dagen', -40, -2)],
    negatief: [per100(20, 40, -35, -5), punten(-15, -29, -1), verhouding(0.2, 0.05, 0.8), verschil(21, 'dagen', 2, 40)],
    'geen-verschil': [
      per100(41, 40, -12, 14),
      punten(1, -9, 11),
      verhouding(1.1, 0.6, 2),
      verschil(1, 'dagen', -9, 11),
    ],
  },
};
let beurt = 0;
let bedenkers = 0;
const vorm = (zekerheid: keyof typeof vormen, vond: Bevindingrichting) => {
  const keuze = vormen[zekerheid][vond];
  return keuze[beurt++ % keuze.length] as Schatting;
};

const bedacht = (velden: Parameters<typeof onderzoek>[0]) =>
  onderzoek({
    auteurs: [{ familie: `Bedacht-${++bedenkers}` }],
    land: ['nederland'],
    populatie: { omschrijving: 'Bedachte mensen.', stelsel: ['bijstand-achtig'] },
    // Wie een vergelijking noemt, vergelijkt.
    ...(isVergelijkendOntwerp(velden?.ontwerp ?? 'rct') && { vergelijking: 'Gewone begeleiding' }),
    ...velden,
  });
const zeker = (vond: Bevindingrichting, erbij = {}) =>
  bedacht({ vond, n: 1000, schatting: vorm('zeker', vond), ...erbij });
const onzeker = (vond: Bevindingrichting, erbij = {}) =>
  bedacht({ vond, n: 90, schatting: vorm('onzeker', vond), ...erbij });
const onbeslist = () => onzeker('geen-verschil');
const meting = (vond: Bevindingrichting, erbij = {}) => zeker(vond, { ontwerp: 'cohort', ...erbij });
const beschrijving = (vond: Bevindingrichting) => bedacht({ vond, ontwerp: 'kwalitatief' });
const bundel = (vond: Bevindingrichting, ...omvat: Bron[]) =>
  overzicht({
    vond,
    zekerheid: 'hoog',
    schatting: vorm('zeker', vond),
    omvatOnderzoeken: omvat.length > 0 ? omvat.flatMap(({ onderzoeken = [] }) => onderzoeken) : ['een-ander'],
  });
const tegen = onzeker('negatief');
const telling = () =>
  bedacht({ ontwerp: 'cohort', bevindingen: [bevinding({ schatting: { soort: 'telling', aantal: 40, van: 90 } })] });

/** Voor elke combinatie die de regels toelaten bedachte bronnen die haar oproepen, en wat er bijzonder aan is. */
export const gevallen: readonly Geval[] = [
  { kracht: 'sterk', richting: 'positief', bronnen: [zeker('positief'), zeker('positief')] },
  { kracht: 'sterk', richting: 'negatief', bronnen: [zeker('negatief'), zeker('negatief')] },
  { kracht: 'sterk', richting: 'geen-verschil', bronnen: [zeker('geen-verschil'), zeker('geen-verschil')] },
  { kracht: 'sterk', richting: 'positief', bij: 'niet overal', bronnen: [bundel('positief', tegen), tegen] },
  { kracht: 'redelijk', richting: 'positief', bronnen: [zeker('positief')] },
  {
    kracht: 'redelijk',
    richting: 'positief',
    bij: 'aangetoond in een deel',
    bronnen: [zeker('positief'), zeker('positief'), onbeslist(), onbeslist(), onbeslist()],
  },
  { kracht: 'redelijk', richting: 'positief', bij: 'klein', bronnen: [bedacht({ schatting: punten(1, 0.2, 1.8) })] },
  { kracht: 'redelijk', richting: 'negatief', bronnen: [zeker('negatief')] },
  { kracht: 'redelijk', richting: 'geen-verschil', bronnen: [zeker('geen-verschil')] },
  { kracht: 'redelijk', richting: 'gemengd', bronnen: [zeker('positief'), zeker('negatief')] },
  { kracht: 'beperkt', richting: 'positief', bronnen: [onzeker('positief')] },
  { kracht: 'beperkt', richting: 'positief', bij: 'voor zover wij lazen', bronnen: [bedacht({})] },
  { kracht: 'beperkt', richting: 'negatief', bronnen: [onzeker('negatief')] },
  { kracht: 'beperkt', richting: 'geen-verschil', bronnen: [zeker('geen-verschil', { verwijzing: 'onzeker' })] },
  { kracht: 'beperkt', richting: 'onbeslist', bronnen: [onbeslist()] },
  {
    kracht: 'beperkt',
    richting: 'gemengd',
    bronnen: [zeker('positief', { verwijzing: 'onzeker' }), zeker('negatief', { verwijzing: 'onzeker' })],
  },
  { kracht: 'aanwijzing', richting: 'positief', bronnen: [meting('positief')] },
  { kracht: 'aanwijzing', richting: 'negatief', bronnen: [meting('negatief')] },
  { kracht: 'aanwijzing', richting: 'geen-verschil', bronnen: [meting('geen-verschil')] },
  { kracht: 'aanwijzing', richting: 'onbeslist', bronnen: [meting('geen-verschil', { schatting: punten(1, -9, 11) })] },
  { kracht: 'aanwijzing', richting: 'gemengd', bronnen: [meting('positief'), meting('negatief')] },
  { kracht: 'aanwijzing', richting: 'geteld', bronnen: [telling()] },
  { kracht: 'praktijk', richting: 'positief', bronnen: [beschrijving('positief')] },
  { kracht: 'praktijk', richting: 'negatief', bronnen: [beschrijving('negatief')] },
  { kracht: 'praktijk', richting: 'onbeslist', bronnen: [beschrijving('geen-verschil')] },
  { kracht: 'praktijk', richting: 'gemengd', bronnen: [beschrijving('positief'), beschrijving('negatief')] },
  { kracht: 'onbekend', richting: 'onbekend', bronnen: [] },
  {
    kracht: 'onbekend',
    richting: 'onbekend',
    bij: 'niet gelezen',
    bronnen: [zeker('positief', { inhoud: 'secundair' })],
  },
  { kracht: 'onbekend', richting: 'onbekend', bij: 'verwant', bronnen: [zeker('negatief')], directheid: 'verwant' },
  {
    kracht: 'onbekend',
    richting: 'onbekend',
    bij: 'ingetrokken',
    bronnen: [
      zeker('positief', {
        stand: 'ingetrokken',
        intrekking: { datum: '2025-03-04', url: 'https://example.org/bericht' },
      }),
    ],
  },
];

/** Hoe een rij heet, zodat een test en een lezer haar terugvinden. */
export function naamVan({ kracht, richting, bij }: Geval): string {
  return [kracht, richting, bij].filter(Boolean).join(' ');
}

/** Het register bij alle gevallen. */
export function register(): Map<string, Onderzoek> {
  return registerVan(
    gevallen.flatMap(({ bronnen }) => bronnen),
    [maakOnderzoek({ id: 'een-ander', naam: 'Een ander bedacht onderzoek' })],
  );
}

/** Een contentmap met één interventie waarvan elke rij een combinatie is; alles erin is bedacht. */
export function alleOordelen(): Record<string, string> {
  const bronnen = new Map(gevallen.flatMap((geval) => geval.bronnen.map((bron) => [bron.id, bron] as const)));
  const rijen = gevallen.map((geval) => ({
    uitkomst: 'werk-gevonden',
    variant: naamVan(geval),
    toelichting: 'Deze rij is bedacht om te laten zien hoe zij eruitziet.',
    ...(geval.bronnen.length > 0
      ? {
          bevindingen: geval.bronnen.flatMap(({ id: bron, bevindingen = [] }) =>
            bevindingen.map(({ id }) => ({ bron, bevinding: id, directheid: geval.directheid ?? 'zelfde' })),
          ),
        }
      : { gezochtOp: '2026-01-01' }),
  }));
  return {
    'onderzoeken.yaml': alsYaml([...register().values()]),
    'interventies/coral-beslishulp.mdx': interventieTekst({ titel: 'Alle oordelen', bewijs: rijen }),
    // Een geval telt zijn bronnen vanaf één; samen moet elke publicatie een eigen titel en adres hebben.
    ...Object.fromEntries(
      [...bronnen.values()].map(({ id, ...velden }) => [
        `bronnen/${id}.yaml`,
        alsYaml({ ...velden, titel: `${velden.titel} ${id}`, url: `https://example.org/${id}` }),
      ]),
    ),
  };
}

function alsYaml(waarde: unknown): string {
  return stringify(waarde, { aliasDuplicateObjects: false });
}
