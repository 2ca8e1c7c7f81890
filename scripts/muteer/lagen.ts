import { globSync, readFileSync } from 'node:fs';
import { type Mutant, mutantenVan, type Soort } from './mutanten.ts';

/** Een laag die mutanten krijgt, en de tests die haar horen te bewaken: die van haarzelf eerst. */
export interface Laag {
  code: string;
  /** Mappen onder `tests/`. */
  tests: readonly string[];
  /** Het deel van de mutanten dat gedood moet zijn. */
  minstens: number;
  /** Niet een greep, maar elke mutant van deze soorten. */
  elke?: readonly Soort[];
}

/** De bewijskern zegt hoe zeker iets is: daar overleeft geen verkeerde grens. */
export const lagen: Readonly<Record<string, Laag>> = {
  'kern/bewijs': {
    code: 'src/kern/bewijs/**/*.ts',
    tests: ['kern', 'weergave', 'vragen'],
    minstens: 1,
    elke: ['vergelijking', 'grens', 'getal'],
  },
  kern: { code: 'src/kern/**/*.ts', tests: ['kern', 'laden', 'vragen', 'weergave'], minstens: 0.85 },
  laden: { code: 'src/laden/**/*.ts', tests: ['laden'], minstens: 0.85 },
  zoeken: { code: 'src/zoeken/**/*.ts', tests: ['zoeken', 'weergave'], minstens: 0.85 },
  weergave: { code: 'src/weergave/**/*.ts', tests: ['weergave', 'vragen', 'zoeken', 'redactie'], minstens: 0.85 },
};

/** Alle mutanten van een laag die zij kan krijgen. */
export function mutantenIn({ code, elke }: Laag): Mutant[] {
  return globSync(code)
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
    .flatMap((pad) => mutantenVan(pad, readFileSync(pad, 'utf8')))
    .filter(({ soort }) => !elke || elke.includes(soort));
}

/** De bestanden met tests die een laag bewaken, die van haarzelf eerst. */
export function testsVan({ tests }: Laag): string[] {
  return tests.flatMap((map) =>
    globSync(`tests/${map}/**/*.test.ts`)
      .map((pad) => pad.replaceAll('\\', '/'))
      .sort(),
  );
}
