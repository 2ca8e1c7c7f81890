import fc from 'fast-check';
import type { Schatting } from '../../../src/kern/schatting.ts';

/** Schattingen met grenzen op, net binnen en net buiten elke drempel van de regels. */
const getallen = {
  punten: [-40, -20.1, -12, -5.1, -5, -3.1, -3, -2, -0.2, 0, 0.2, 1, 2.5, 3, 3.1, 5, 5.1, 8, 12.2, 20, 20.1, 32.2, 40],
  verhouding: [0.2, 0.25, 0.5, 0.7, 0.79, 0.8, 0.81, 0.9, 1, 1.1, 1.2, 1.25, 1.26, 2, 2.8, 2.81, 4, 4.8, 4.81, 8, 53],
  verschil: [-9, -1, -0.81, -0.8, -0.21, -0.2, -0.1, 0, 0.05, 0.1, 0.2, 0.21, 0.4, 0.7, 0.8, 0.81, 2.8, 9],
};

type Grenzen = { onder?: number | 'open'; boven?: number | 'open' };

/** Meestal twee grenzen in de goede volgorde; soms open, één of geen. */
function grenzen(waarden: readonly number[]): fc.Arbitrary<Grenzen> {
  const getal = fc.constantFrom(...waarden);
  const twee = fc.tuple(getal, getal).map(([a, b]) => ({ onder: Math.min(a, b), boven: Math.max(a, b) }));
  const dichtbij = fc.tuple(fc.nat(waarden.length - 1), fc.nat(4)).map(([i, verder]) => ({
    onder: waarden[i] as number,
    boven: waarden[Math.min(i + verder, waarden.length - 1)] as number,
  }));
  return fc.oneof(
    { weight: 4, arbitrary: dichtbij },
    { weight: 3, arbitrary: twee },
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 2,
      arbitrary: fc.oneof(
        getal.map((onder): Grenzen => ({ onder, boven: 'open' })),
        getal.map((boven): Grenzen => ({ onder: 'open', boven })),
        getal.map((onder): Grenzen => ({ onder })),
        getal.map((boven): Grenzen => ({ boven })),
        fc.constantFrom<Grenzen>({ onder: 'open', boven: 'open' }, { onder: 'open' }, { boven: 'open' }),
      ),
    },
  );
}

const opHonderd = fc.constantFrom(0, 1, 8, 10, 12, 19.9, 20, 20.1, 40, 60, 100);
const soms = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined, freq: 3 });

const effect: fc.Arbitrary<Schatting> = fc.oneof(
  fc
    .tuple(opHonderd, opHonderd, soms(opHonderd), soms(opHonderd), grenzen(getallen.punten))
    .map(([met, zonder, voorafMet, voorafZonder, marge]) => ({
      soort: 'per100' as const,
      met,
      zonder,
      ...(voorafMet !== undefined && { voorafMet }),
      ...(voorafZonder !== undefined && { voorafZonder }),
      ...marge,
    })),
  grenzen(getallen.punten).map((marge) => ({ soort: 'procentpunt' as const, verschil: 4, ...marge })),
  fc
    .tuple(fc.constantFrom('OR' as const, 'RR' as const, 'HR' as const), grenzen(getallen.verhouding))
    .map(([maat, marge]) => ({ soort: 'verhouding' as const, maat, schatting: 1.1, ...marge })),
  fc
    .tuple(fc.constantFrom('standaardafwijkingen', 'dagen', 'euro per persoon'), grenzen(getallen.verschil))
    .map(([eenheid, marge]) => ({ soort: 'verschil' as const, waarde: 0.3, eenheid, ...marge })),
);

export const schattingen: fc.Arbitrary<Schatting> = fc.oneof(
  { weight: 12, arbitrary: effect },
  { weight: 2, arbitrary: fc.constant<Schatting>({ soort: 'woorden', tekst: 'Wij zagen geen getal.' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Schatting>({ soort: 'telling', aantal: 8 }, { soort: 'telling', aantal: 8, van: 10 }),
  },
);

/** Duidelijke schattingen van één kant, zodat ook hoge niveaus vaak voorkomen. */
export const duidelijk: fc.Arbitrary<Schatting> = fc.constantFrom<Schatting>(
  { soort: 'procentpunt', verschil: 8, onder: 4, boven: 12 },
  { soort: 'procentpunt', verschil: 1, onder: 0.2, boven: 1.8 },
  { soort: 'procentpunt', verschil: 1, onder: -0.2, boven: 2.2 },
  { soort: 'verhouding', maat: 'RR', schatting: 2, onder: 1.2, boven: 4.8 },
  { soort: 'verhouding', maat: 'OR', schatting: 2, onder: 1.2, boven: 53 },
  { soort: 'per100', met: 40, zonder: 30, onder: 2, boven: 18 },
  { soort: 'per100', met: 40, zonder: 30 },
  { soort: 'verschil', waarde: 0.3, eenheid: 'standaardafwijkingen', onder: 0.1, boven: 0.2 },
  { soort: 'woorden', tekst: 'Wij zagen geen getal.' },
);
