import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bereik } from './bereik.ts';
import { type Mutant, metMutant } from './mutanten.ts';
import { vastgelopen, type Werker, werkerIn } from './ploeg.ts';

/** Zoveel keer de gewone tijd, en zoveel milliseconden om te beginnen: wie dan nog niet klaar is, zit in een eindeloze lus. */
const geduld = { keer: 5, begin: 60_000 } as const;

/** Hoe het een mutant verging. Wie een test laat hangen, is ook betrapt, maar op een drukke machine hangt er ook iets zonder reden. */
export type Lot = 'gedood' | 'hangt' | 'overleeft';

/** Geeft elke mutant een beurt in een van de kopieën, en meldt zijn lot: hij overleeft als geen test die hem bereikt, faalt. */
export async function beproef(
  kopieen: readonly string[],
  mutanten: readonly Mutant[],
  bereik: Bereik,
  meld: (mutant: Mutant, lot: Lot) => void,
): Promise<void> {
  const beurten = mutanten.entries();
  const doders = new Map<string, number>();
  const werk = async (kopie: string) => {
    const werker = werkerIn(kopie);
    for (const [nummer, mutant] of beurten) {
      const aantal = (test: string) => doders.get(`${mutant.pad} ${test}`) ?? 0;
      // Wat meer mutanten van dit bestand doodde, gaat voor.
      const tests = (bereik.tests.get(nummer) ?? []).toSorted((a, b) => aantal(b) - aantal(a));
      const doder = tests.length > 0 ? await doderVan(werker, kopie, mutant, tests, bereik) : undefined;
      if (doder) doders.set(`${mutant.pad} ${doder}`, aantal(doder) + 1);
      meld(mutant, doder === undefined ? 'overleeft' : doder === vastgelopen ? 'hangt' : 'gedood');
    }
    await ijk(werker, kopie, mutanten, bereik);
    werker.stop();
  };
  await Promise.all(kopieen.map(werk));
}

async function doderVan(
  werker: Werker,
  kopie: string,
  mutant: Mutant,
  tests: readonly string[],
  { duur }: Bereik,
): Promise<string | undefined> {
  const plek = join(kopie, mutant.pad);
  const code = readFileSync(plek, 'utf8');
  writeFileSync(plek, metMutant(code, mutant));
  try {
    for (const groep of inGroepen(tests)) {
      const gewoon = groep.reduce((som, test) => som + (duur.get(test) ?? 0), 0);
      const opdracht = { pad: mutant.pad, tests: groep };
      const tijd = geduld.begin + geduld.keer * gewoon;
      let doder = await werker.eersteDieFaalt(opdracht, tijd);
      // Nog eens, met meer tijd: ook een machine die het druk heeft, laat een test hangen.
      if (doder === vastgelopen) doder = await werker.eersteDieFaalt(opdracht, 3 * tijd);
      if (doder) return doder;
    }
    return undefined;
  } finally {
    writeFileSync(plek, code);
  }
}

/** Een mutant die niets verandert, moet overleven; anders doodde iets anders dan de mutanten hen. */
async function ijk(werker: Werker, kopie: string, [mutant]: readonly Mutant[], bereik: Bereik): Promise<void> {
  const tests = [...new Set([...bereik.tests.values()].flat())];
  const doder = mutant && (await doderVan(werker, kopie, { ...mutant, wordt: mutant.was }, tests, bereik));
  if (doder) throw new Error(`${doder} faalt ook als er niets verandert: deze telling is niet te vertrouwen.`);
}

/** Eerst één bestand, dan een paar, dan de rest: wat meedoet wordt ingelezen, ook als een ander al faalde. */
function inGroepen(tests: readonly string[]): string[][] {
  return [tests.slice(0, 1), tests.slice(1, 5), tests.slice(5, 20), tests.slice(20)].filter(({ length }) => length > 0);
}
