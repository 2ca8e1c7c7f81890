import type { Bevinding } from '../../kern/bevinding.ts';
import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';

/** Wat een zin over een getal beweert, en wanneer een bevinding dat tegenspreekt. */
interface Bewering {
  /** Hoe de zin het zegt. */
  wat: string;
  /** Wat de bron dan zou moeten melden. */
  verwacht: string;
  inZin: (zin: string) => boolean;
  isAnders: (bevinding: Bevinding) => boolean;
}

const getal =
  '(?:een|één|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|twintig|\\d+(?:,\\d+)?)';
const naDieTijd = new RegExp(
  `\\bna (?:ongeveer |ruim |bijna |gemiddeld )?${getal} (?:halve? )?(?:weken|maand(?:en)?|jaar)\\b`,
  'iu',
);
/** Zo is het op dat moment: *werkte*, *had werk*, *was aan het werk*. */
const toestand =
  /\bwerkten?\b|\bha(?:d|dden)\b[^.;]*\b(?:\p{L}*werk|\p{L}*baan)\b|\bw(?:as|aren)\b[^.;]*\baan het werk\b/iu;
/** Zo was het ergens in die tijd: *ooit*, *had gevonden*. */
const ergensInDieTijd = /\b(?:ooit|ergens in|op enig moment|op een moment in)\b/iu;
const voltooid = /\b(?:gehad|gevonden|gewerkt|gekregen|begonnen|gegaan|uitgestroomd)\b/iu;

const vondenWerk =
  /\bvond(?:en)?\b(?: (?!verschil|effect|dat\b|in\b|hoe\b)[\p{L}\d,]+){0,4} (?:\p{L}*werk|\p{L}*baan)\b|\b(?:werk|baan) (?:\p{L}+ )?gevonden\b/iu;
const hieldenWerk =
  /\bble(?:ef|ven)\b(?: [\p{L}\d,]+){0,4} werken\b|\bhield(?:en)?\b(?: [\p{L}\d,]+){0,4} (?:werk|baan)\b/iu;
const geenWerkGevonden: ReadonlySet<Uitkomst> = new Set<Uitkomst>([
  'werkdeelname',
  'werk-behouden',
  'uitstroom-uitkering',
]);

/** Beweringen die aan de woorden te zien zijn. Een zin die twee dingen tegelijk zegt, past bij geen van beide. */
const beweringen: readonly Bewering[] = [
  {
    wat: 'op een moment gemeten',
    verwacht: 'een bevinding met `gemeten: { soort: op-moment }`',
    inZin: (zin) => naDieTijd.test(zin) && toestand.test(zin) && !voltooid.test(zin) && !ergensInDieTijd.test(zin),
    isAnders: ({ gemeten }) => gemeten?.soort === 'ergens-in',
  },
  {
    wat: 'ergens in die tijd gemeten',
    verwacht: 'een bevinding met `gemeten: { soort: ergens-in }`',
    inZin: (zin) => ergensInDieTijd.test(zin) && !naDieTijd.test(zin),
    isAnders: ({ gemeten }) => gemeten?.soort === 'op-moment',
  },
  {
    wat: 'werk gevonden',
    verwacht: 'een bevinding over werk dat mensen vonden',
    inZin: (zin) => vondenWerk.test(zin) && !hieldenWerk.test(zin),
    isAnders: ({ uitkomst }) => geenWerkGevonden.has(uitkomst),
  },
  {
    wat: 'werk gehouden',
    verwacht: 'een bevinding over werk dat mensen hielden',
    inZin: (zin) => hieldenWerk.test(zin) && !vondenWerk.test(zin),
    isAnders: ({ uitkomst }) => uitkomst === 'werk-gevonden',
  },
];

/** Wat een zin beweert over een getal uit deze bevindingen, terwijl geen van die bevindingen dat meldt; `undefined` als er niets wringt. */
export function bewertAnders(
  zin: string,
  bevindingen: readonly Bevinding[],
): Pick<Bewering, 'wat' | 'verwacht'> | undefined {
  return beweringen.find(({ inZin, isAnders }) => bevindingen.length > 0 && inZin(zin) && bevindingen.every(isAnders));
}
