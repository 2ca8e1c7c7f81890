import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fouten, type Probleem } from '../../src/kern/probleem.ts';
import { laad } from '../../src/laden/laad.ts';
import { vragen } from '../../src/voorstel/formulieren.ts';
import { type Gebrek, gebrekUit, vraagOpRegel } from '../../src/voorstel/gebreken.ts';
import type { Voorstelsoort } from '../../src/voorstel/voorstel.ts';

/** Wat er tussen de bestanden mis zou gaan als dit bestand erbij kwam. Kijkt in een kopie: `map` blijft zoals zij is. */
export async function gebrekenInMap(
  map: string,
  soort: Voorstelsoort,
  { pad, inhoud }: { pad: string; inhoud: string },
): Promise<Gebrek[]> {
  const kopie = await fs.mkdtemp(join(tmpdir(), 'vakwerk-voorstel-'));
  try {
    await fs.cp(map, kopie, { recursive: true });
    await fs.mkdir(join(kopie, dirname(pad)), { recursive: true });
    await fs.writeFile(join(kopie, pad), inhoud, { flag: 'wx' });
    const eerder = new Set(fouten((await laad(map)).problemen).map(sleutel));
    const { problemen, gekeurd } = await laad(kopie);
    const plekken = gekeurd.find((g) => g.pad === pad)?.plekken ?? {};
    return fouten(problemen)
      .filter((p) => !eerder.has(sleutel(p)))
      .map((p) => gebrekUit(p, p.bestand === pad ? vraagOpRegel(p.plek?.regel, plekken, vragen[soort]) : undefined));
  } finally {
    await fs.rm(kopie, { recursive: true, force: true });
  }
}

function sleutel({ bestand, controle, gevonden }: Probleem): string {
  return `${bestand} ${controle} ${gevonden}`;
}
