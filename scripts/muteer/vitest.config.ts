import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** De tests in de volgorde waarin zij gevraagd zijn: de kans is het grootst dat de eerste een mutant doodt. */
class Gevraagd extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const plek = ({ moduleId }: TestSpecification) => process.argv.findIndex((optie) => moduleId.endsWith(optie));
    return bestanden.toSorted((a, b) => plek(a) - plek(b));
  }
}

// Draden en geen processen: wie een mutant in een eindeloze lus stopt, stopt ze dan allemaal.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: process.env.VAKWERK_RAAK !== undefined,
    // Van mutant tot mutant verandert er één bestand.
    fsModuleCache: true,
    testTimeout: 120_000,
    setupFiles: ['scripts/muteer/raak-opzet.ts'],
    sequence: { sequencer: Gevraagd },
  },
});
