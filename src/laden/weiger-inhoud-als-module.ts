import { sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Niets uit de contentmap is ooit een module. Inhoud komt binnen als gegevens; een import ervan, ook als `?raw` of `?url`,
 * is een fout in onze code of een aanval, en stopt de bouw.
 */
export function weigerInhoudAlsModule(map: string): Plugin {
  const binnen = (id: string) => {
    const pad =
      id
        .replace(/^\0/, '')
        .replace(/^\/@fs/, '')
        .split(/[?#]/)[0] ?? '';
    return pad === map || pad.startsWith(map + sep);
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
