import { inWoorden, klantvragen } from '../klant/overdracht.ts';
import type { BewijsWeergave } from './bewijs.ts';

/** Wie er onderzocht zijn, als tabel: één regel per bron die ergens meetelt. */
export interface OnderzochtenTabel {
  koppen: string[];
  regels: { bron: string; href: string; cellen: string[] }[];
}

export function onderzochtenTabel(rijen: readonly Pick<BewijsWeergave, 'onderzochten'>[]): OnderzochtenTabel {
  const perBron = new Map(rijen.flatMap(({ onderzochten }) => onderzochten.map((o) => [o.href, o] as const)));
  return {
    koppen: ['Bron', 'Wie', ...klantvragen.map(({ titel }) => titel), 'Land'],
    regels: [...perBron.values()].map(({ bron, href, omschrijving, codes }) => ({
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
