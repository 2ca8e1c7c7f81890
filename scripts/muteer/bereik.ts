import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Afloop, draaiAlle } from './draai-tests.ts';
import { type Mutant, metSondes } from './mutanten.ts';

/** Welke tests de plaats van een mutant bereiken, en wat over alle tests bekend is. */
export interface Bereik {
  /** Per nummer van een mutant: de bestanden met tests, wat hem het snelst doodt eerst. */
  tests: ReadonlyMap<number, readonly string[]>;
  /** Per bestand met tests hoe lang het duurt (ms). */
  duur: ReadonlyMap<string, number>;
  /** Tests die ook zonder mutant falen: die zeggen niets. */
  kapot: readonly string[];
}

/** Een test van een andere laag die langer duurt (ms), wordt niet gevraagd: wie een laag bewaakt, staat er dichtbij. */
const langzaam = 10_000;

/** Draait alle tests twee keer zonder mutant: met sondes, om te zien wat zij bereiken, en zoals zij straks draaien. */
export async function meetBereik(
  [eerste, tweede]: readonly [string, string],
  mutanten: readonly Mutant[],
  tests: readonly string[],
): Promise<Bereik> {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-raak-'));
  const herstel = zetSondes(eerste, mutanten);
  const [, aflopen] = await Promise.all([draaiAlle(eerste, tests, map), draaiAlle(tweede, tests)]);
  herstel();
  const regels = existsSync(join(map, 'geraakt.txt')) ? readFileSync(join(map, 'geraakt.txt'), 'utf8') : '';
  rmSync(map, { recursive: true });

  const bruikbaar = tests.filter((test) => mag(test, tests, aflopen));
  const geraakt = new Map<number, Set<string>>();
  for (const regel of regels.split('\n').filter(Boolean)) {
    const [nummer = '', test = ''] = regel.split(' ');
    geraakt.set(Number(nummer), (geraakt.get(Number(nummer)) ?? new Set()).add(test));
  }
  const duurVan = (test: string) => aflopen.get(test)?.duur ?? 0;
  const dichtbij = (test: string, pad: string) => Number(heetNaar(test, pad)) + Number(isEigen(test, tests));
  const op = (pad: string) => (a: string, b: string) => dichtbij(b, pad) - dichtbij(a, pad) || duurVan(a) - duurVan(b);
  return {
    tests: new Map(
      mutanten.map(({ pad }, nummer) => [
        nummer,
        bruikbaar.filter((test) => geraakt.get(nummer)?.has(test)).toSorted(op(pad)),
      ]),
    ),
    duur: new Map(tests.map((test) => [test, duurVan(test)])),
    kapot: tests.filter((test) => !aflopen.get(test)?.gelukt),
  };
}

function mag(test: string, tests: readonly string[], aflopen: ReadonlyMap<string, Afloop>): boolean {
  const afloop = aflopen.get(test);
  return afloop?.gelukt === true && (isEigen(test, tests) || afloop.duur < langzaam);
}

/** De tests van de laag zelf staan voorop. */
function isEigen(test: string, [eerste = '']: readonly string[]): boolean {
  return test.split('/')[1] === eerste.split('/')[1];
}

/** `tests/kern/richting.test.ts` gaat over `src/kern/bewijs/richting.ts`. */
function heetNaar(test: string, pad: string): boolean {
  return basename(test, '.test.ts') === basename(pad, '.ts');
}

/** Zet sondes in een kopie; wat het teruggeeft, haalt ze weer weg. */
function zetSondes(kopie: string, mutanten: readonly Mutant[]): () => void {
  const perPad = Map.groupBy([...mutanten.entries()], ([, { pad }]) => pad);
  const was = new Map([...perPad.keys()].map((pad) => [pad, readFileSync(join(kopie, pad), 'utf8')]));
  for (const [pad, deze] of perPad) writeFileSync(join(kopie, pad), metSondes(was.get(pad) ?? '', deze));
  return () => {
    for (const [pad, code] of was) writeFileSync(join(kopie, pad), code);
  };
}
