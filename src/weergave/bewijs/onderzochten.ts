import { inWoorden, klantvragen } from '../klant/overdracht.ts';
import type { BewijsWeergave } from './bewijs.ts';

/** Wie er onderzocht zijn, als tabel: één regel per bron die ergens meetelt, of per deel van haar mensen. */
export interface OnderzochtenTabel {
  koppen: string[];
  regels: { bron: string; href: string; cellen: string[] }[];
}

export function onderzochtenTabel(rijen: readonly Pick<BewijsWeergave, 'onderzochten'>[]): OnderzochtenTabel {
  const perDeel = new Map(
    rijen.flatMap(({ onderzochten }) => onderzochten.map((o) => [JSON.stringify([o.href, o.codes]), o] as const)),
  );
  return {
    koppen: ['Bron', 'Wie', ...klantvragen.map(({ titel }) => titel), 'Land'],
    regels: [...perDeel.values()].map(({ bron, href, omschrijving, codes }) => ({
      bron,
      href,
      cellen: [
        omschrijving || onbekend,
        ...[...klantvragen.map(({ kenmerk }) => kenmerk), 'land' as const].map(
          (kenmerk) => inWoorden(kenmerk, codes[kenmerk] ?? []) || onbekend,
        ),
      ],
    })),
  };
}

/** Wat wij van de onderzochte mensen niet weten; de tabel legt het één keer uit. */
export const onbekend = '–';
