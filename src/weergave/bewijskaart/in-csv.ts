import { regelversie } from '../../kern/bewijs/bewijskracht.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { bewijskaart, groepen } from '../../vragen/bewijskaart.ts';
import { type Kant, kanten, type Sterkste } from '../../vragen/kaartkanten.ts';
import { type Csvvorm, csv, tussen } from '../site/csv.ts';
import { paden } from '../site/paden.ts';

/** Wat er van de sterkste rijen aan één kant in een kolom komt. */
const velden = [
  'bewijskracht',
  'richtingen',
  'voorZoverWijLazen',
  'klein',
  'nietOveral',
  'verloop',
] as const satisfies readonly (keyof Sterkste)[];

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
  ...Object.keys(kanten).flatMap((kant) => velden.map((veld) => `${kant}.${veld}`)),
  'adres',
  'regelversie',
];

/** De bewijskaart voor een rekenblad: één regel per cel, ook de lege. `site` is het adres van de site, zonder streep erachter. */
export function bewijskaartCsv(bibliotheek: Bibliotheek, site: string, vorm: Csvvorm = 'punt'): string {
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
      ...(Object.keys(kanten) as Kant[]).flatMap((kant) => velden.map((veld) => inCel(cel.kanten[kant]?.[veld]))),
      cel.stand === 'leeg'
        ? null
        : `${site}${paden.interventiesMet({ [cel.soort]: [cel.groep], uitkomst: [cel.uitkomst] })}`,
      regelversie,
    ]),
    vorm,
  );
}

function inCel(waarde: Sterkste[(typeof velden)[number]] | undefined): string | boolean | null {
  if (waarde === undefined) return null;
  if (typeof waarde === 'boolean') return waarde;
  return Array.isArray(waarde) ? waarde.join(tussen) : String(waarde);
}
