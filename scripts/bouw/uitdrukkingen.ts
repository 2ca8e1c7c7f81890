import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { woordenVan } from '../../src/zoeken/normaliseer.ts';
import { inTekens } from '../../src/zoeken/uitdrukkingen.ts';
import type { Bladzijde } from './bladzijde.ts';
import type { Splitser } from './samenstelling.ts';

/**
 * Wat er in korte woorden over elke bladzijde gezegd wordt, zoals `uitTekens` het leest, bij een index die Pagefind in `map` schreef. Van
 * een samenstelling staan de delen erbij.
 */
export function uitdrukkingenBij(
  bladzijden: readonly Bladzijde[],
  map: string,
  woorden: ReadonlySet<string>,
  splits: Splitser,
): string {
  const ids = idsIn(join(map, 'fragment'));
  const metDelen = (woord: string) => [woord, ...splits(woord).filter((deel) => woorden.has(deel))];
  const perBladzijde = bladzijden.map(({ pad, leestekst }) => {
    const id = ids.get(`/${pad.replace(/index\.html$/, '')}`);
    if (!id) throw new Error(`${pad} staat niet in de index die Pagefind schreef`);
    return [id, leestekst.uitdrukkingen.map((zin) => woordenVan(zin).flatMap(metDelen))] as const;
  });
  return inTekens(new Map(perBladzijde), woorden);
}

/** Hoe Pagefind elke bladzijde noemt, bij haar adres. Dat staat nergens anders dan in de bestanden die het schrijft. */
function idsIn(map: string): Map<string, string> {
  return new Map(
    readdirSync(map).map((naam) => {
      const inhoud = gunzipSync(readFileSync(join(map, naam))).toString();
      const { url } = JSON.parse(inhoud.slice(inhoud.indexOf('{'))) as { url: string };
      return [url, naam.replace(/\.pf_fragment$/, '')];
    }),
  );
}
