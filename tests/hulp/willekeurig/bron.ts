import fc from 'fast-check';
import type { Bron } from '../../../src/kern/bron.ts';
import type { Onderzoek } from '../../../src/kern/onderzoek.ts';
import { maakBron, maakOnderzoek } from '../maak.ts';
import { bevindingen, type LosseBevinding, zekerheden, zelden } from './bevinding.ts';

const namen = ['alfa', 'beta', 'gamma', 'delta', 'epsilon'];
const vergelijkend = ['rct', 'cluster-rct', 'quasi-experiment'] as const;
const overzicht = ['meta-analyse', 'systematische-review'] as const;
const metend = ['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'] as const;
const beschrijvend = [
  'kwalitatief',
  'procesevaluatie',
  'praktijkbeschrijving',
  'theorie',
  'protocol',
  'beleid',
] as const;

/** Het register: vooral proeven met loting per persoon, soms een opzet die niet vergelijkt. */
export const registers: fc.Arbitrary<Onderzoek[]> = fc
  .tuple(
    ...namen.map((id) =>
      fc.record({
        id: fc.constant(id),
        ontwerp: fc.oneof(
          { weight: 6, arbitrary: fc.constant('rct' as const) },
          { weight: 4, arbitrary: fc.constantFrom(...vergelijkend) },
          { weight: 1, arbitrary: fc.constantFrom(...metend, 'procesevaluatie' as const) },
        ),
        loting: zelden(fc.constantFrom('persoon' as const, 'groep' as const, 'niet-gezien' as const), 3),
        n: fc.option(fc.constantFrom(80, 150, 200, 250, 399, 400, 900), { nil: undefined, freq: 4 }),
      }),
    ),
  )
  .map((velden) => velden.map((veld) => maakOnderzoek(veld)));

const soorten = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...vergelijkend) },
  { weight: 4, arbitrary: fc.constantFrom(...overzicht) },
  { weight: 1, arbitrary: fc.constantFrom(...metend) },
  { weight: 1, arbitrary: fc.constantFrom(...beschrijvend) },
);
const nietVergelijkend = fc.constantFrom(...metend, ...beschrijvend);

export type Kant = LosseBevinding['richting'];
export interface Soort {
  kant: Kant;
  /** Zonder vergelijking, zodat ook meting, telling en beschrijving vaak alleen staan. */
  zonderVergelijking: boolean;
}

export function losseBronnen({ kant, zonderVergelijking }: Soort) {
  return fc.record({
    ontwerp: zonderVergelijking ? nietVergelijkend : soorten,
    onderzoeken: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...namen).map((naam) => [naam]) },
      { weight: 1, arbitrary: fc.subarray(namen, { minLength: 1, maxLength: 3 }) },
    ),
    stand: zelden(fc.constantFrom('geldig' as const, 'ingetrokken' as const, 'vervangen' as const), 10),
    isVerslag: fc.nat(2).map((kans) => kans === 0),
    verwijzing: fc.constantFrom('bevestigd' as const, 'bevestigd' as const, 'bevestigd' as const, 'onzeker' as const),
    inhoud: fc.constantFrom(
      'samenvatting' as const,
      'volledige-tekst' as const,
      'samenvatting' as const,
      'samenvatting' as const,
      'secundair' as const,
    ),
    zekerheid: fc.option(zekerheden, { nil: undefined }),
    samenhang: zelden(fc.boolean(), 10),
    omvatOnderzoeken: fc.option(fc.subarray(namen, { minLength: 1 }), { nil: undefined, freq: 3 }),
    omvatVolledig: fc.option(fc.boolean(), { nil: undefined }),
    uitval: zelden(fc.constantFrom(0, 0.29, 0.3, 0.31), 6),
    alleenAfmakers: zelden(fc.boolean(), 8),
    vergelijking: zelden(fc.constantFrom('geen', 'de gewone hulp'), 10),
    bevindingen: fc.array(bevindingen(kant), { minLength: 1, maxLength: 4 }),
  });
}
type LosseBron = ReturnType<typeof losseBronnen> extends fc.Arbitrary<infer T> ? T : never;

/** Bronnen die samen kloppen: een verslag hoort bij een eerdere bron, en wie vergelijkt noemt haar onderzoek. */
export function bronnenUit(
  losse: readonly LosseBron[],
  uitkomst: Bron['bevindingen'] extends (infer B)[] | undefined ? (B extends { uitkomst: infer U } ? U : never) : never,
): Bron[] {
  return losse.map((bron, i) => {
    const {
      isVerslag,
      verwijzing,
      inhoud,
      zekerheid,
      samenhang,
      omvatOnderzoeken,
      omvatVolledig,
      bevindingen,
      stand,
      ...rest
    } = bron;
    const isOverzicht = ontwerpIn(overzicht, bron.ontwerp);
    const isVergelijkend = ontwerpIn(vergelijkend, bron.ontwerp);
    const noemt = isVergelijkend || (!isOverzicht && isVerslag);
    const vorige = losse.findIndex((ander, j) => j < i && ontwerpIn(overzicht, ander.ontwerp));
    return maakBron({
      ...rest,
      id: `bron-${i}`,
      onderzoeken: noemt ? bron.onderzoeken : undefined,
      gecontroleerd: { verwijzing, inhoud, waar: 'example.org', wanneer: '2026-01-01' },
      stand,
      ...(stand === 'ingetrokken' && { intrekking: { datum: '2026-01-01', url: 'https://example.org/weg' } }),
      ...(stand === 'vervangen' && { vervangenDoor: 'een-andere' }),
      ...(isOverzicht && {
        zekerheid,
        samenhang,
        omvatOnderzoeken,
        // Een overzicht dat elk onderzoek noemt, noemt ook dat van zijn eigen bevindingen; dat is hier niet altijd zo.
        ...(omvatOnderzoeken && {
          omvatVolledig: omvatVolledig && namen.every((naam) => omvatOnderzoeken.includes(naam)),
        }),
        ...(isVerslag && vorige >= 0 && { verslagVan: `bron-${vorige}` }),
      }),
      bevindingen: bevindingen.map(({ keuze, zekerheid, ...bevinding }, j) => ({
        ...bevinding,
        id: `b-${j}`,
        uitkomst,
        plaats: 'Samenvatting.',
        onderzoek: onderzoekVan(bron.onderzoeken, keuze, isOverzicht, noemt),
        ...(isOverzicht && { zekerheid }),
      })),
    });
  });
}

/** Een bron met meer onderzoeken moet kiezen; een bron met één mag het zeggen; een overzicht noemt er soms een. */
function onderzoekVan(
  eigen: readonly string[],
  keuze: number,
  isOverzicht: boolean,
  noemt: boolean,
): string | undefined {
  if (isOverzicht) return keuze < 2 ? namen[keuze] : undefined;
  if (!noemt) return undefined;
  return eigen.length > 1 || keuze === 0 ? eigen[keuze % eigen.length] : undefined;
}

function ontwerpIn(lijst: readonly string[], ontwerp: string): boolean {
  return lijst.includes(ontwerp);
}
