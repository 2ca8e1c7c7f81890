import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bereik } from './bereik.ts';
import { faalt } from './draai-tests.ts';
import { type Mutant, metMutant } from './mutanten.ts';

/** Zoveel keer de gewone tijd, en zoveel milliseconden om te beginnen: wie dan nog niet klaar is, zit in een eindeloze lus. */
const geduld = { keer: 5, begin: 60_000 } as const;

/** Geeft elke mutant een beurt in een van de kopieën, en meldt of hij overleeft: geen test die hem bereikt, faalt. */
export async function beproef(
  kopieen: readonly string[],
  mutanten: readonly Mutant[],
  bereik: Bereik,
  meld: (mutant: Mutant, overleeft: boolean) => void,
): Promise<void> {
  const beurten = mutanten.entries();
  const werk = async (kopie: string) => {
    for (const [nummer, mutant] of beurten) {
      const tests = bereik.tests.get(nummer) ?? [];
      meld(mutant, tests.length === 0 || !(await doodt(kopie, mutant, tests, bereik)));
    }
  };
  await Promise.all(kopieen.map(werk));
}

async function doodt(kopie: string, mutant: Mutant, tests: readonly string[], { duur }: Bereik): Promise<boolean> {
  const plek = join(kopie, mutant.pad);
  const code = readFileSync(plek, 'utf8');
  const gewoon = tests.reduce((som, test) => som + (duur.get(test) ?? 0), 0);
  writeFileSync(plek, metMutant(code, mutant));
  try {
    return await faalt(kopie, tests, geduld.begin + geduld.keer * gewoon);
  } finally {
    writeFileSync(plek, code);
  }
}
