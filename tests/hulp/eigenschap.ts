/** Alles proberen, met elke keer andere gevallen? Dat vraagt `npm run fuzz`. */
export const heel = process.env.VAKWERK_FUZZ === 'heel';

/** Hoe een eigenschap geprobeerd wordt. `npm test` probeert steeds hetzelfde vijfde deel van zoveel gevallen; mislukt er een, dan noemt fast-check hem. */
export function proef(gevallen: number): { numRuns: number; seed?: number } {
  return heel ? { numRuns: gevallen } : { numRuns: Math.ceil(gevallen / 5), seed: 20_261 };
}
