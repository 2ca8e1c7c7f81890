import { existsSync, promises as fs } from 'node:fs';
import { join } from 'node:path';

/**
 * Zet `vers` in de plaats van `uit`. Lukt dat niet, dan komt de vorige terug. Wordt het proces precies tussen de twee
 * hernoemingen gestopt, dan ligt de vorige bouw heel in `werkmap`; `herstel` zet hem terug.
 */
export async function zetOpZijnPlaats(vers: string, uit: string, werkmap: string): Promise<void> {
  const vorige = join(werkmap, 'vorige');
  await herstel(uit, werkmap);
  await fs.rm(vorige, { recursive: true, force: true });
  if (existsSync(uit)) await fs.rename(uit, vorige);
  try {
    // mkdtemp maakt een map die alleen van ons is; een webserver moet haar kunnen lezen.
    await fs.chmod(vers, 0o755);
    await fs.rename(vers, uit);
  } catch (fout) {
    await herstel(uit, werkmap);
    throw fout;
  }
  await fs.rm(vorige, { recursive: true, force: true });
}

/** Zet een bouw terug die halverwege een wissel is blijven liggen. */
export async function herstel(uit: string, werkmap: string): Promise<void> {
  const vorige = join(werkmap, 'vorige');
  if (!existsSync(uit) && existsSync(vorige)) await fs.rename(vorige, uit);
}
