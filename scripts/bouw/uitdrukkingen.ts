import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ernaast as ernaastnamen } from '../../src/zoeken/ernaast.ts';
import { woordenVan } from '../../src/zoeken/normaliseer.ts';
import { inTekens } from '../../src/zoeken/uitdrukkingen.ts';
import type { Woordenlijst } from '../../src/zoeken/woordenlijst.ts';
import type { Bladzijde } from './bladzijde.ts';
import type { Splitser } from './samenstelling.ts';

/**
 * Wat er in korte woorden over elke bladzijde gezegd wordt, en over wat ernaast ligt, zoals `uitTekens` het leest, bij een index die
 * Pagefind in `map` schreef. Van een samenstelling staan de delen erbij, behalve in de naam van een begrip: daar gaat het om het hele woord.
 */
export function uitdrukkingenBij(
  bladzijden: readonly Bladzijde[],
  ernaast: ReadonlyMap<string, readonly string[]>,
  map: string,
  lijst: Woordenlijst,
  splits: Splitser,
): string {
  const ids = idsIn(join(map, 'fragment'));
  const inWoorden = (uitdrukkingen: readonly string[], isWoord: (deel: string) => boolean) =>
    uitdrukkingen.map((zin) => woordenVan(zin).flatMap((woord) => [woord, ...splits(woord).filter(isWoord)]));
  const perBladzijde = bladzijden.map(({ pad, leestekst }) => {
    const id = ids.get(`/${pad.replace(/index\.html$/, '')}`);
    if (!id) throw new Error(`${pad} staat niet in de index die Pagefind schreef`);
    return [id, inWoorden(leestekst.uitdrukkingen, lijst.heeft)] as const;
  });
  const staatErgens = (deel: string) => lijst.heeft(deel) || lijst.staatErnaast(deel);
  const nooit = () => false;
  const perNaam = [...ernaast].map(
    ([naam, zinnen]) => [naam, inWoorden(zinnen, naam.startsWith(ernaastnamen.begrip) ? nooit : staatErgens)] as const,
  );
  return inTekens(new Map([...perBladzijde, ...perNaam]), lijst);
}

/**
 * Hoe Pagefind elke bladzijde noemt, bij haar adres. Dat staat nergens anders dan in de bestanden die het schrijft. Gooit als er van een
 * bladzijde twee zijn: dan staat er nog een oude index in de map, en zou het zoeken stil de verkeerde naam gebruiken.
 */
function idsIn(map: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const naam of readdirSync(map)) {
    const inhoud = gunzipSync(readFileSync(join(map, naam))).toString();
    const { url } = JSON.parse(inhoud.slice(inhoud.indexOf('{'))) as { url: string };
    if (ids.has(url)) throw new Error(`${map} heeft ${url} twee keer; maak de index in een lege map`);
    ids.set(url, naam.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}
