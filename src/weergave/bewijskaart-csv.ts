import { regelversie } from '../kern/bewijs/bewijskracht.ts';
import { uitkomsten } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { bewijskaart, groepen, type Sterkste } from '../vragen/bewijskaart.ts';
import { csv, tussen } from './csv.ts';
import { paden } from './paden.ts';

const koppen = [
  'soort',
  'groep',
  'groep.naam',
  'uitkomst',
  'uitkomst.naam',
  'stand',
  'interventies',
  'onderzoeken',
  'overzichten',
  'bijDezeGroep',
  ...['gunstig', 'nietGunstig', 'gemengd'].flatMap((kant) => [
    `${kant}.bewijskracht`,
    `${kant}.oordelen`,
    `${kant}.alleenSamenhang`,
  ]),
  'adres',
  'regelversie',
];

/** De bewijskaart voor een rekenblad: één regel per cel, ook de lege. `site` is het adres van de site, zonder streep erachter. */
export function bewijskaartCsv(bibliotheek: Bibliotheek, site: string): string {
  return csv(
    koppen,
    bewijskaart(bibliotheek).map((cel) => [
      cel.soort,
      cel.groep,
      (groepen[cel.soort] as Record<string, string>)[cel.groep] ?? '',
      cel.uitkomst,
      uitkomsten[cel.uitkomst],
      cel.stand,
      cel.interventies.length,
      cel.onderzoeken,
      cel.overzichten,
      cel.bijDezeGroep,
      ...[cel.gunstig, cel.nietGunstig, cel.gemengd].flatMap(kolommen),
      cel.stand === 'leeg'
        ? null
        : `${site}${paden.interventiesMet({ [cel.soort]: [cel.groep], uitkomst: [cel.uitkomst] })}`,
      regelversie,
    ]),
  );
}

function kolommen(kant: Sterkste | null): (string | null)[] {
  return kant ? [kant.bewijskracht, kant.oordelen.join(tussen), String(kant.alleenSamenhang)] : [null, null, null];
}
