import { createHash } from 'node:crypto';
import { existsSync, promises as fs } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { blijft, eigenMap, verlaten } from './werkmap.ts';

/** Zo vaak proberen wij te wisselen als een andere bouw net hetzelfde doet. */
const vaakst = 100;

/**
 * Zet `vers` in de plaats van `uit`. Lukt dat niet, dan komt de vorige terug. Wordt het proces precies tussen de twee
 * hernoemingen gestopt, dan ligt de vorige bouw heel in `werkmap`; `herstel` zet hem terug. Zet een andere bouw intussen de
 * zijne neer, dan komt deze daarvoor in de plaats.
 */
export async function zetOpZijnPlaats(vers: string, uit: string, werkmap: string): Promise<void> {
  // Een nieuwe map is alleen van ons; een webserver moet haar kunnen lezen.
  await fs.chmod(vers, 0o755);
  const opzij: string[] = [];
  for (let poging = 1; ; poging++)
    try {
      const vorige = await bewaarplaats(uit, werkmap);
      opzij.push(dirname(vorige));
      await verplaatsAlsErIs(uit, vorige);
      await fs.rename(vers, uit);
      break;
    } catch (fout) {
      if (isBezet(fout) && poging < vaakst) continue;
      await herstel(uit, werkmap);
      throw fout;
    }
  for (const map of opzij) await fs.rm(map, { recursive: true, force: true });
}

/** Zet een bouw terug die halverwege een wissel is blijven liggen, als daar niets voor in de plaats kwam. */
export async function herstel(uit: string, werkmap: string): Promise<void> {
  for (const map of await verlaten(werkmap, soortVan(uit))) {
    if (!existsSync(uit)) await verplaatsAlsErIs(join(map, 'site'), uit);
    await fs.rm(map, { recursive: true, force: true });
  }
}

/** Waar wat nu op `uit` staat tijdens de wissel kan liggen. */
export async function bewaarplaats(uit: string, werkmap: string): Promise<string> {
  return join(await eigenMap(werkmap, soortVan(uit)), 'site');
}

/** Bij elke plek haar eigen vorige: wie ergens anders heen bouwt, zet de onze niet terug op de zijne. */
function soortVan(uit: string): string {
  return `${blijft}${createHash('sha256').update(resolve(uit)).digest('hex').slice(0, 12)}`;
}

async function verplaatsAlsErIs(van: string, naar: string): Promise<void> {
  await fs.rename(van, naar).catch((fout) => {
    if (fout.code !== 'ENOENT') throw fout;
  });
}

/** Op Windows heet een plek waar al iets staat anders. */
function isBezet(fout: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((fout as NodeJS.ErrnoException).code ?? '');
}
