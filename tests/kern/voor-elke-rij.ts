import { expect } from 'vitest';
import { heel, proef } from '../hulp/eigenschap.ts';
import { type Toeval, toeval } from '../hulp/toeval.ts';
import { type Geval, maakGeval, metBevindingen } from './genereer.ts';

/** Zoveel rijen per eigenschap: in `npm run fuzz` 30.000, elke keer andere; in `npm test` altijd dezelfde 2.000. */
const { numRuns: aantal, seed = Date.now() } = proef(heel ? 30_000 : 10_000);

/** Elke eigenschap krijgt dezelfde rijen; ze maken kost meer dan ze wegen. */
const rijen: Geval[] = [];
const rij = (nummer: number) => (rijen[nummer] ??= maakGeval(toeval(seed + nummer)));

/** Een eigenschap van een rij; `mits` zegt over welke rijen zij gaat. */
export type Eigenschap = (geval: Geval, t: Toeval) => void;

const nietVanToepassing = new Error('Deze eigenschap gaat niet over deze rij.');

export function mits(voorwaarde: unknown): asserts voorwaarde {
  if (!voorwaarde) throw nietVanToepassing;
}

/**
 * Probeert een eigenschap op elke rij. Gaat zij ergens mis, dan staat er het kleinste deel van die rij waarbij dat nog zo is.
 * `minstens`: het deel van de rijen waar zij over moet gaan, zodat zij niet ongemerkt nergens over gaat.
 */
export function voorElkeRij(eigenschap: Eigenschap, minstens = 0.9): void {
  let over = 0;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const fout = foutIn(eigenschap, rij(nummer), nummer);
    if (fout === nietVanToepassing) continue;
    over += 1;
    if (!fout) continue;
    const kleinste = JSON.stringify(verklein(eigenschap, rij(nummer), nummer), null, 1);
    throw new Error(`Rij ${nummer} (zaad ${seed}): ${fout.message}\n${kleinste}`, { cause: fout });
  }
  expect(over / aantal).toBeGreaterThan(minstens);
}

function foutIn(eigenschap: Eigenschap, geval: Geval, nummer: number): Error | undefined {
  try {
    eigenschap(geval, toeval(nummer));
    return undefined;
  } catch (fout) {
    return fout as Error;
  }
}

/** Haalt bevindingen weg zolang het mis blijft gaan. */
function verklein(eigenschap: Eigenschap, geval: Geval, nummer: number): Geval {
  const { bevindingen = [] } = geval.rij;
  for (const weg of bevindingen) {
    const kleiner = metBevindingen(
      geval,
      bevindingen.filter((verwijzing) => verwijzing !== weg),
    );
    const fout = foutIn(eigenschap, kleiner, nummer);
    if (fout && fout !== nietVanToepassing) return verklein(eigenschap, kleiner, nummer);
  }
  const genoemd = new Set(bevindingen.map(({ bron }) => bron));
  return { ...geval, bronnen: geval.bronnen.filter(({ id }) => genoemd.has(id)) };
}
