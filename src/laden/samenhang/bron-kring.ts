import type { Probleem } from '../../kern/probleem.ts';
import { type Goed, probleemBij, type Samenhangregel } from '../lading.ts';
import { type Bronverband, verwanteBronnen } from './genoemde-bronnen.ts';

/** Een bron verwijst niet naar zichzelf, ook niet via andere bronnen. */
export const bronKring: Samenhangregel = (lading) => {
  const bestanden = lading.goede('bron');
  return [...kringen(bestanden, ['verslagVan', 'anderDeelVan']), ...kringen(bestanden, ['vervangenDoor'])];
};

function kringen(bestanden: readonly Goed<'bron'>[], verbanden: readonly Bronverband[]): Probleem[] {
  const perId = new Map(bestanden.map((bestand) => [bestand.id, verwanteBronnen(bestand.velden, verbanden)]));
  return bestanden.flatMap((bestand) =>
    (perId.get(bestand.id) ?? []).flatMap(({ veld, naar }) => {
      const weg = wegTerug(bestand.id, naar, perId);
      if (!weg) return [];
      return [
        probleemBij(bestand, veld, {
          controle: 'bron-kring',
          gevonden:
            weg.length === 1
              ? `een verwijzing naar zichzelf (\`${naar}\`)`
              : `een kring: ${[bestand.id, ...weg].join(', ')}`,
          verwacht: 'een verwijzing die niet bij zichzelf terugkomt',
          doe: 'Zeg het bij één van de bronnen, en haal het bij de andere weg.',
        }),
      ];
    }),
  );
}

/** De bronnen van `naar` tot en met `van`, als er zo'n weg is. */
function wegTerug(
  van: string,
  naar: string,
  perId: ReadonlyMap<string, readonly { naar: string }[]>,
): string[] | undefined {
  const gezien = new Set<string>();
  const rand = [[naar]];
  for (let weg = rand.shift(); weg; weg = rand.shift()) {
    const hier = weg.at(-1) ?? '';
    if (hier === van) return weg;
    if (gezien.has(hier)) continue;
    gezien.add(hier);
    for (const { naar: verder } of perId.get(hier) ?? []) rand.push([...weg, verder]);
  }
  return undefined;
}
