import { promises as fs } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Bevonden, bewaarWoorden, haalWoorden } from '../voorraad.ts';

/**
 * Zoekt woorden op in het Nederlandse woordenboek (`@cspell/dict-nl-nl`), dat samenstellingen herkent. Wat eerder is opgezocht
 * ligt in de voorraad: het woordenboek gaat alleen open bij een woord dat nog nooit gezien is.
 */
export async function zoekOp(woorden: ReadonlySet<string>): Promise<ReadonlyMap<string, Bevonden>> {
  const bekend = await haalWoorden();
  const nieuw = [...woorden].filter((woord) => !bekend.has(woord));
  if (nieuw.length === 0) return bekend;
  const boek = await open();
  for (const woord of nieuw) bekend.set(woord, boek.staat(woord) ? null : lijkendeWoorden(woord, boek));
  await bewaarWoorden(bekend);
  return bekend;
}

interface Woordenboek {
  staat(woord: string): boolean;
  lijktOp(woord: string): string[];
}

/** Eén keer per proces, en pas als het nodig is: openen kost tijd en zo'n 150 MB. */
let geopend: Promise<Woordenboek> | undefined;
function open(): Promise<Woordenboek> {
  geopend ??= lees();
  return geopend;
}

async function lees(): Promise<Woordenboek> {
  const { decodeTrie } = await import('cspell-trie-lib');
  const pakket = dirname(createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json'));
  const boek = decodeTrie(await promisify(gunzip)(await fs.readFile(join(pakket, 'Dutch.trie.gz'))));
  return {
    staat: (woord) => boek.hasWord(woord, true),
    lijktOp: (woord) => boek.suggest(woord, { numSuggestions: 3 }),
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzéëïöü';

/**
 * Woorden die één tikfout verder liggen, de gewoonste fouten eerst: omgewisseld, een letter te veel, te weinig, een andere. Is er
 * geen, dan wat het woordenboek zelf voorstelt.
 */
function lijkendeWoorden(woord: string, { staat, lijktOp }: Woordenboek): string[] {
  const plaatsen = [...woord, ''].map((_, i) => [woord.slice(0, i), woord.slice(i)] as const);
  const dichtbij = [
    ...plaatsen.map(([voor, na]) => voor + na.charAt(1) + na.charAt(0) + na.slice(2)),
    ...plaatsen.map(([voor, na]) => voor + na.slice(1)),
    ...plaatsen.flatMap(([voor, na]) => [...letters].map((letter) => voor + letter + na)),
    ...plaatsen.flatMap(([voor, na]) => [...letters].map((letter) => voor + letter + na.slice(1))),
  ];
  const gevonden = [...new Set(dichtbij)].filter((ander) => ander !== woord && staat(ander));
  return gevonden.length > 0 ? gevonden : lijktOp(woord);
}
