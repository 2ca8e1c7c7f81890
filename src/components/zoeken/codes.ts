import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import { eenKeer } from './een-keer.ts';
import { pagefind } from './pagefind.ts';

/** Van elke bladzijde met kenmerken waarop zij te filteren is. Eén zoekopdracht per kenmerk. */
export const haalCodes = eenKeer(async (deel: Zoekdeel): Promise<Map<string, Record<string, string[]>>> => {
  const motor = await pagefind(deel);
  const perId = new Map<string, Record<string, string[]>>();
  const alle = Object.entries(await motor.filters()).flatMap(([groep, waarden]) =>
    Object.keys(waarden).map((code) => ({ groep, code })),
  );
  await Promise.all(
    alle.map(async ({ groep, code }) => {
      const { results } = await motor.search(null, { filters: { [groep]: code } });
      for (const { id } of results) {
        const van = perId.get(id) ?? {};
        van[groep] = [...(van[groep] ?? []), code];
        perId.set(id, van);
      }
    }),
  );
  return perId;
});
