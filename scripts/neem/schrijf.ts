import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Nieuwbestand } from '../../src/formulier/bestanden.ts';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';

/**
 * Zet de bestanden in de map, of geen enkel. Staat er intussen iets anders dan waar het verschil over ging, dan verandert er niets.
 * Een snelkoppeling wordt nooit gevolgd.
 */
export async function schrijfBestanden(map: string, bestanden: readonly Nieuwbestand[]): Promise<void> {
  for (const { pad, oud } of bestanden) {
    const ingang = await fs.lstat(join(map, pad)).catch(() => null);
    const submap = await fs.lstat(dirname(join(map, pad))).catch(() => null);
    const nu = ingang?.isFile() ? await fs.readFile(join(map, pad), 'utf8') : null;
    if (nu !== oud || ingang?.isSymbolicLink() || submap?.isSymbolicLink())
      throw new Gebruiksfout(
        `${pad} veranderde intussen, of is geen gewoon bestand. Er is niets geschreven; geef de opdracht nog eens.`,
      );
  }
  for (const { pad, tekst } of bestanden) {
    const doel = join(map, pad);
    const tijdelijk = join(dirname(doel), `.#${basename(doel)}.${randomUUID()}`);
    await fs.mkdir(dirname(doel), { recursive: true });
    try {
      await fs.writeFile(tijdelijk, tekst, { flag: 'wx' });
      await fs.rename(tijdelijk, doel);
    } finally {
      await fs.rm(tijdelijk, { force: true });
    }
  }
}
