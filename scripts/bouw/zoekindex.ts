import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Maakt de zoekindex in `<map>/pagefind/`. Geeft het aantal bladzijden dat erin staat. */
export async function maakZoekindex(map: string): Promise<number> {
  try {
    // 'unknown' zet het stammen uit: het Nederlandse stammen breekt halve woorden. De HTML houdt lang="nl".
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind begint niet: ${errors.join('; ')}`);
    const gelezen = await index.addDirectory({ path: map });
    const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
    const mis = [...gelezen.errors, ...geschreven.errors];
    if (mis.length > 0) throw new Error(`Pagefind: ${mis.join('; ')}`);
    return gelezen.page_count;
  } finally {
    await close();
  }
}
