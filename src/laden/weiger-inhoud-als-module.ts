import { realpathSync } from 'node:fs';
import { normalizePath, type Plugin } from 'vite';

/**
 * Niets uit de contentmap is ooit een module. Inhoud komt binnen als gegevens; een import ervan, ook als `?raw` of `?url`,
 * is een fout in onze code of een aanval, en stopt de bouw.
 */
export function weigerInhoudAlsModule(map: string): Plugin {
  // Vite schrijft paden met `/` en volgt snelkoppelingen; de map kan anders geschreven zijn.
  const mappen = [map, realpathSync(map)].map((pad) => normalizePath(pad));
  const binnen = (id: string) => {
    const pad = normalizePath(id.replace(/^\0/, '').replace(/^\/@fs(?=\/)/, '')).split(/[?#]/)[0] ?? '';
    return mappen.some((wortel) => pad === wortel || pad.startsWith(`${wortel}/`));
  };
  const weiger = (id: string) => {
    throw new Error(
      `Inhoud is geen code: ${id} kan niet als module geladen worden. Lees inhoud via src/bibliotheek.ts.`,
    );
  };
  return {
    name: 'vakwerk:inhoud-is-geen-module',
    enforce: 'pre',
    async resolveId(bron, van, opties) {
      if (van && binnen(van)) weiger(van);
      const gevonden = await this.resolve(bron, van, { ...opties, skipSelf: true });
      if (binnen(gevonden?.id ?? bron)) weiger(bron);
      return null;
    },
    load(id) {
      if (binnen(id)) weiger(id);
      return null;
    },
  };
}
