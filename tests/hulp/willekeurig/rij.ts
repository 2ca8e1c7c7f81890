import fc from 'fast-check';
import type { Bron } from '../../../src/kern/bron.ts';
import { type BewijsRij, bewijsRijSchema } from '../../../src/kern/interventie/bewijsvelden.ts';
import type { Onderzoek } from '../../../src/kern/onderzoek.ts';
import { zelden } from './bevinding.ts';
import { bronnenUit, type Kant, losseBronnen, registers } from './bron.ts';

/** Een rij met alles waar zij naar wijst, gemaakt door het echte schema. */
export interface Geval {
  rij: BewijsRij;
  bronnen: Bron[];
  onderzoeken: Onderzoek[];
}

const uitkomsten = [
  'werk-gevonden',
  'werk-gevonden',
  'bruikbaarheid',
  'juiste-diagnose',
  'kosten',
  'verdringing',
] as const;
const kanten = fc.constantFrom<Kant>(undefined, undefined, 'positief', 'positief', 'negatief', 'geen-verschil');

export const gevallen: fc.Arbitrary<Geval> = fc
  .record({ kant: kanten, zonderVergelijking: fc.nat(6).map((kans) => kans === 0) })
  .chain((soort) =>
    fc.record({
      onderzoeken: registers,
      losse: fc.array(losseBronnen(soort), { minLength: 1, maxLength: 5 }),
      uitkomst: fc.constantFrom(...uitkomsten),
      subgroep: zelden(fc.constantFrom('vrouwen', 'jongeren'), 5),
      variant: zelden(fc.constantFrom('verplicht', 'advies'), 5),
      aangehaald: fc.array(
        fc.constantFrom(
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'zelfde' as const,
          'onderdeel' as const,
          'verwant' as const,
          null,
        ),
        { minLength: 20, maxLength: 20 },
      ),
    }),
  )
  .map(({ onderzoeken, losse, uitkomst, subgroep, variant, aangehaald }) => {
    const bronnen = bronnenUit(losse, uitkomst);
    const alle = bronnen.flatMap((bron) =>
      (bron.bevindingen ?? []).map(({ id }) => ({ bron: bron.id, bevinding: id })),
    );
    const bevindingen = alle.flatMap((naam, i) => {
      const directheid = aangehaald[i];
      return directheid ? [{ ...naam, directheid }] : [];
    });
    const rij = bewijsRijSchema.parse({
      uitkomst,
      ...(subgroep && { subgroep }),
      ...(variant && { variant }),
      ...(bevindingen.length > 0 && { bevindingen }),
      toelichting: 'Geschreven voor een test.',
      gezochtOp: '2026-01-01',
    });
    return { rij, bronnen, onderzoeken };
  });
