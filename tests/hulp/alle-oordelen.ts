import { stringify } from 'yaml';
import type { Schatting } from '../../src/kern/bevinding.ts';
import type { Bewijskracht } from '../../src/kern/bewijs/schalen.ts';
import type { Oordeel } from '../../src/kern/bewijs/zinnen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { interventieTekst } from './content.ts';

type Richting = 'positief' | 'negatief' | 'geen-verschil';
interface Bedacht extends Pick<Bron, 'ontwerp'>, Partial<Pick<Bron, 'n' | 'zekerheid' | 'omvatOnderzoeken'>> {
  richting?: Richting;
  onzeker?: boolean;
  secundair?: boolean;
  directheid?: 'verwant';
}

const rct = (richting: Richting, n = 1000): Bedacht => ({ ontwerp: 'rct', richting, n });
const kwalitatief = (richting: Richting): Bedacht => ({ ontwerp: 'kwalitatief', richting });
const cohort = (richting: Richting): Bedacht => ({ ontwerp: 'cohort', richting });
const overzicht = (richting: Richting, omvatOnderzoeken: string[]): Bedacht => ({
  ontwerp: 'meta-analyse',
  zekerheid: 'hoog',
  richting,
  omvatOnderzoeken,
});

/** Voor elke combinatie die de regels toelaten bedachte bronnen die haar oproepen, en wat er bijzonder aan is. */
export const gevallen: { kracht: Bewijskracht; oordeel: Oordeel; bij?: string; bronnen: Bedacht[] }[] = [
  { kracht: 'sterk', oordeel: 'positief', bronnen: [rct('positief'), rct('positief')] },
  { kracht: 'sterk', oordeel: 'negatief', bronnen: [rct('negatief'), rct('negatief')] },
  { kracht: 'sterk', oordeel: 'maakt-geen-verschil', bronnen: [rct('geen-verschil'), rct('geen-verschil')] },
  {
    kracht: 'sterk',
    oordeel: 'geen-verschil-aangetoond',
    bronnen: [overzicht('geen-verschil', ['een-ander']), rct('geen-verschil', 90)],
  },
  {
    kracht: 'sterk',
    oordeel: 'positief',
    bij: 'niet overal',
    bronnen: [overzicht('positief', ['bedacht-5-1']), rct('negatief'), rct('positief')],
  },
  { kracht: 'redelijk', oordeel: 'positief', bronnen: [rct('positief')] },
  { kracht: 'redelijk', oordeel: 'negatief', bronnen: [rct('negatief')] },
  { kracht: 'redelijk', oordeel: 'maakt-geen-verschil', bronnen: [rct('geen-verschil')] },
  {
    kracht: 'redelijk',
    oordeel: 'geen-verschil-aangetoond',
    bronnen: [rct('geen-verschil', 90), rct('geen-verschil', 80)],
  },
  { kracht: 'redelijk', oordeel: 'gemengd', bronnen: [rct('positief'), rct('negatief')] },
  { kracht: 'beperkt', oordeel: 'positief', bronnen: [rct('positief', 90)] },
  { kracht: 'beperkt', oordeel: 'positief', bij: 'samenhang', bronnen: [cohort('positief')] },
  { kracht: 'beperkt', oordeel: 'negatief', bronnen: [rct('negatief', 90)] },
  {
    kracht: 'beperkt',
    oordeel: 'maakt-geen-verschil',
    bronnen: [{ ...rct('geen-verschil'), onzeker: true }],
  },
  { kracht: 'beperkt', oordeel: 'geen-verschil-aangetoond', bronnen: [rct('geen-verschil', 90)] },
  { kracht: 'beperkt', oordeel: 'gemengd', bronnen: [cohort('positief'), cohort('negatief')] },
  { kracht: 'praktijk', oordeel: 'positief', bronnen: [kwalitatief('positief')] },
  { kracht: 'praktijk', oordeel: 'negatief', bronnen: [kwalitatief('negatief')] },
  { kracht: 'praktijk', oordeel: 'geen-verschil-aangetoond', bronnen: [kwalitatief('geen-verschil')] },
  { kracht: 'praktijk', oordeel: 'gemengd', bronnen: [kwalitatief('positief'), kwalitatief('negatief')] },
  { kracht: 'onbekend', oordeel: 'onbekend', bronnen: [] },
  { kracht: 'onbekend', oordeel: 'onbekend', bij: 'niet gelezen', bronnen: [{ ...rct('positief'), secundair: true }] },
  { kracht: 'onbekend', oordeel: 'onbekend', bij: 'verwant', bronnen: [{ ...rct('negatief'), directheid: 'verwant' }] },
];

/** Hoe een rij heet, zodat een test en een lezer haar terugvinden. */
export function naamVan({ kracht, oordeel, bij }: (typeof gevallen)[number]): string {
  return [kracht, oordeel, bij].filter(Boolean).join(' ');
}

/** Een contentmap met één interventie waarvan elke rij een combinatie is; alles erin is bedacht. */
export function alleOordelen(): Record<string, string> {
  const bestanden: Record<string, string> = {};
  const rijen = gevallen.map((geval, g) => {
    const bevindingen = geval.bronnen.map((bedacht, b) => {
      const id = `bedacht-${g + 1}-${b}`;
      bestanden[`bronnen/${id}.yaml`] = bronVan(bedacht, g + b);
      return { bron: id, bevinding: 'b', directheid: bedacht.directheid ?? 'zelfde' };
    });
    return {
      uitkomst: 'werk-gevonden',
      variant: naamVan(geval),
      toelichting: 'Deze rij is bedacht om te laten zien hoe zij eruitziet.',
      ...(bevindingen.length > 0 ? { bevindingen } : { gezochtOp: '2026-01-01' }),
    };
  });
  bestanden['interventies/coral-beslishulp.mdx'] = interventieTekst({ titel: 'Alle oordelen', bewijs: rijen });
  return bestanden;
}

function bronVan(
  { ontwerp, n, zekerheid, omvatOnderzoeken, richting = 'positief', onzeker, secundair }: Bedacht,
  nummer: number,
): string {
  return stringify(
    {
      soort: 'rapport',
      titel: 'Een bedacht onderzoek',
      auteurs: [{ familie: `Bedacht-${nummer}` }],
      jaar: 2020,
      url: 'https://example.org/onderzoek',
      gecontroleerd: {
        verwijzing: onzeker ? 'onzeker' : 'bevestigd',
        inhoud: secundair ? 'secundair' : 'samenvatting',
        waar: 'example.org',
        wanneer: '2026-01-01',
      },
      ontwerp,
      ...(zekerheid ? { zekerheid } : {}),
      ...(omvatOnderzoeken ? { omvatOnderzoeken } : {}),
      land: ['nederland'],
      ...(n === undefined ? {} : { n }),
      populatie: { omschrijving: 'Bedachte mensen.', stelsel: ['bijstand-achtig'] },
      vergelijking: 'Gewone begeleiding',
      bevindingen: [
        {
          id: 'b',
          uitkomst: 'werk-gevonden',
          maanden: 12,
          richting,
          plaats: 'tabel 2',
          schatting: schattingVan(richting, n, ontwerp, nummer),
        },
      ],
    },
    { aliasDuplicateObjects: false },
  );
}

/** Afwisselend elke vorm, met een smal interval bij veel mensen en een breed interval bij weinig. */
function schattingVan(richting: Richting, n = 0, ontwerp: Bron['ontwerp'], nummer: number): Schatting {
  const teken = { positief: 1, negatief: -1, 'geen-verschil': 0 }[richting];
  const marge = n >= 400 ? 3 : 15;
  const vormen: Schatting[] = [
    { soort: 'per100', met: 40 + 9 * teken, zonder: 40 },
    { soort: 'procentpunt', verschil: 9 * teken, onder: 9 * teken - marge, boven: 9 * teken + marge },
    {
      soort: 'verhouding',
      maat: 'OR',
      schatting: 2 ** teken,
      onder: Number((2 ** teken / (n >= 400 ? 1.2 : 3)).toFixed(2)),
      boven: Number((2 ** teken * (n >= 400 ? 1.2 : 3)).toFixed(2)),
    },
    { soort: 'verschil', waarde: 21 * teken, eenheid: 'dagen' },
    { soort: 'woorden', tekst: 'Wat de onderzoekers in woorden zeggen.' },
  ];
  // Alleen een interval sluit een verschil uit.
  const metInterval = vormen.slice(1, 3);
  const bruikbaar =
    ontwerp === 'kwalitatief'
      ? vormen.slice(4)
      : ontwerp === 'meta-analyse' || (teken === 0 && n >= 400)
        ? metInterval
        : vormen;
  return bruikbaar[nummer % bruikbaar.length] as Schatting;
}
