import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';

/** Schrijft een bestand in de contentmap; `pad` is vanaf die map. */
export type Schrijf = (pad: string, tekst: string) => Promise<void>;

/** Doet werk in een contentmap. Gaat er iets mis, dan staat elk bestand er weer zoals het was. */
export async function ofTerug<T>(map: string, werk: (schrijf: Schrijf) => Promise<T>): Promise<T> {
  const eerder = new Map<string, string | null>();
  try {
    return await werk(async (pad, tekst) => {
      if (!eerder.has(pad)) eerder.set(pad, await lees(map, pad));
      await fs.mkdir(dirname(join(map, pad)), { recursive: true });
      await fs.writeFile(join(map, pad), tekst);
    });
  } catch (fout) {
    for (const [pad, tekst] of eerder)
      await (tekst === null ? fs.rm(join(map, pad)) : fs.writeFile(join(map, pad), tekst));
    throw fout;
  }
}

/** De tekst van een bestand in de contentmap; `null` als het er niet is. */
export async function lees(map: string, pad: string): Promise<string | null> {
  return fs.readFile(join(map, pad), 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null;
    throw fout;
  });
}
