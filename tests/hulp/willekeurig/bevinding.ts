import fc from 'fast-check';
import type { Bevinding, Gemeten } from '../../../src/kern/bevinding.ts';
import { duidelijk, schattingen } from './schatting.ts';

/** Een bevinding zonder naam; `onderzoek` is een keuze uit de onderzoeken van haar bron, of van het register. */
export type LosseBevinding = Omit<Bevinding, 'id' | 'uitkomst' | 'plaats' | 'onderzoek'> & { keuze: number };

const momenten: fc.Arbitrary<Gemeten | null> = fc.constantFrom<Gemeten | null>(
  null,
  { soort: 'op-moment', tot: 0 },
  { soort: 'op-moment', tot: 1 },
  { soort: 'op-moment', tot: 5.5 },
  { soort: 'op-moment', tot: 6 },
  { soort: 'op-moment', tot: 6 },
  { soort: 'op-moment', tot: 12 },
  { soort: 'op-moment', tot: 12 },
  { soort: 'op-moment', tot: 24 },
  { soort: 'ergens-in', tot: 12 },
  { soort: 'ergens-in', van: 6, tot: 24 },
  { soort: 'ergens-in', van: 6 },
  { soort: 'gemiddeld', van: 0, tot: 12 },
  { soort: 'gemiddeld', van: 12, tot: 24 },
  { soort: 'gemiddeld' },
);

const mensen = fc.constantFrom(1, 150, 199, 200, 201, 399, 400, 401, 1500);
/** Een veld dat er in één op de `freq` gevallen is. */
export const zelden = <T>(waarde: fc.Arbitrary<T>, freq = 8) =>
  fc.tuple(fc.nat(freq - 1), waarde).map(([kans, w]) => (kans === freq - 1 ? w : undefined));

const oordeel = fc.constantFrom(
  'zeer-laag' as const,
  'laag' as const,
  'redelijk' as const,
  'hoog' as const,
  'niet-vermeld' as const,
);
export const zekerheden = oordeel;

/** Met `kant` wijzen alle bevindingen dezelfde kant op, met een duidelijke schatting. */
export function bevindingen(kant: 'positief' | 'negatief' | 'geen-verschil' | undefined): fc.Arbitrary<LosseBevinding> {
  return fc
    .record({
      keuze: fc.nat(11),
      gemeten: momenten,
      primair: zelden(fc.boolean(), 5),
      deelname: zelden(fc.constant(true)),
      subgroep: zelden(fc.constantFrom('vrouwen', 'jongeren')),
      variant: zelden(fc.constantFrom('verplicht', 'advies')),
      plek: zelden(fc.constantFrom('Utrecht', 'Breda'), 4),
      vergelijking: zelden(fc.constantFrom('geen', 'de gewone hulp', 'geen plan')),
      n: zelden(mensen, 3),
      zekerheid: zelden(
        oordeel.map((een) => ({ oordeel: een, volgens: 'auteurs' as const })),
        4,
      ),
      richting: kant
        ? fc.constant(kant)
        : fc.constantFrom('positief' as const, 'positief' as const, 'negatief' as const, 'geen-verschil' as const),
      neveneffect: zelden(fc.constant(true)),
      schatting: kant
        ? fc.oneof({ weight: 4, arbitrary: duidelijk }, { weight: 1, arbitrary: schattingen })
        : schattingen,
    })
    .map(({ richting, ...rest }) => ({ ...rest, ...(rest.schatting.soort !== 'telling' && { richting }) }));
}
