import type { Bevinding } from '../../src/kern/bevinding.ts';
import type { Toeval } from '../hulp/toeval.ts';

/** Bevindingen zoals een bron ze kan melden: de schatting ligt in haar interval, en de richting past bij haar teken. */

/** De kant waar een rij naar neigt; zonder kant wijst elke bevinding ergens anders heen. */
export type Kant = -1 | 0 | 1 | undefined;

export function maakBevinding(t: Toeval, id: string, kant: Kant): Bevinding {
  return {
    id,
    uitkomst: 'werk-gevonden',
    gemeten: t.kies<Bevinding['gemeten']>(...momenten),
    plaats: 'samenvatting',
    ...gemeld(t, kant),
    primair: t.zelden(8, true),
    plek: t.zelden(12, t.kies('Utrecht', 'Tilburg')),
    n: t.zelden(6, t.kies(90, 400)),
    subgroep: t.zelden(14, 'jongeren'),
    variant: t.zelden(14, 'verplicht'),
    vergelijking: t.zelden(14, t.kies('geen', 'Een derde groep')),
  };
}

const momenten = [
  null,
  { soort: 'op-moment', tot: 3 },
  { soort: 'op-moment', tot: 6 },
  { soort: 'op-moment', tot: 12 },
  { soort: 'op-moment', tot: 12 },
  { soort: 'ergens-in', van: 0, tot: 12 },
  { soort: 'gemiddeld', van: 6, tot: 24 },
  { soort: 'ergens-in', van: 6 },
] as const;

/** Waar de schatting ligt en hoe ver het interval reikt, in punten. Zo komt elke uitslag vaak voor: klein, breed, onbeslist. */
function gemeld(t: Toeval, kant: Kant): Pick<Bevinding, 'schatting' | 'richting'> {
  const vorm = t.kies(...vormen);
  const punt = t.kies(0, 1, 1, 8, 8, 8) * (kant ?? t.kies(-1, 1));
  const wijd = t.kies(0.5, 0.5, 2, 5, 5, 12, 25);
  const [onder, boven] = t.kies<readonly [Rand, Rand]>(...randen);
  if (vorm === 'telling') return { schatting: { soort: 'telling', aantal: Math.abs(punt) } };
  const zonderInterval = vorm === 'woorden' || (onder === 'weg' && boven === 'weg');
  const gelijk = punt === 0 || ((zonderInterval || Math.abs(punt) <= wijd) && t.kies(true, false));
  const richting = gelijk ? 'geen-verschil' : punt > 0 ? 'positief' : 'negatief';
  if (vorm === 'woorden') return { richting, schatting: { soort: 'woorden', tekst: 'Zo staat het er.' } };
  const op = schaal[vorm];
  const grenzen = { ...grens('onder', onder, op(punt - wijd)), ...grens('boven', boven, op(punt + wijd)) };
  return { richting, schatting: { ...waarde(vorm, punt), ...grenzen } as Bevinding['schatting'] };
}

const vormen = [
  'per100',
  'procentpunt',
  'procentpunt',
  'verhouding',
  'verhouding',
  'dagen',
  'standaardafwijkingen',
  'woorden',
  'telling',
] as const;

type Rand = 'gezien' | 'open' | 'weg';
const randen: readonly (readonly [Rand, Rand])[] = [
  ['gezien', 'gezien'],
  ['gezien', 'gezien'],
  ['gezien', 'gezien'],
  ['gezien', 'gezien'],
  ['weg', 'weg'],
  ['weg', 'weg'],
  ['gezien', 'open'],
  ['open', 'gezien'],
  ['gezien', 'weg'],
];

const grens = (naam: 'onder' | 'boven', rand: Rand, waarde: number) =>
  rand === 'weg' ? {} : { [naam]: rand === 'open' ? 'open' : waarde };

/** Van punten naar de schaal van een maat: acht punten is een verhouding van ongeveer 1,5 of een halve standaardafwijking. */
const schaal = {
  per100: (punt: number) => punt,
  procentpunt: (punt: number) => punt,
  verhouding: (punt: number) => Number(Math.exp(punt / 20).toFixed(4)),
  dagen: (punt: number) => punt,
  standaardafwijkingen: (punt: number) => punt / 16,
};

function waarde(vorm: keyof typeof schaal, punt: number) {
  const op = schaal[vorm](punt);
  if (vorm === 'per100') return { soort: 'per100', met: 40 + punt, zonder: 40 };
  if (vorm === 'procentpunt') return { soort: 'procentpunt', verschil: op };
  if (vorm === 'verhouding') return { soort: 'verhouding', maat: 'RR', schatting: op };
  return { soort: 'verschil', waarde: op, eenheid: vorm };
}
