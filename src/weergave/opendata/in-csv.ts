import { codeVan } from '../../vragen/opzoeken.ts';
import { banierVan } from '../interventie/banier.ts';
import { type Csvvorm, csv, tussen } from '../site/csv.ts';
import { paden } from '../site/paden.ts';
import type { Dataomgeving } from './verzamelingen.ts';

const koppen = [
  'id',
  'code',
  'titel',
  'inEenZin',
  'type',
  'status',
  'voorbehoud',
  'versie',
  'gewijzigd',
  'beoordelenVoor',
  'doelgroep.omschrijving',
  'doelgroep.codes',
  'klantkenmerk',
  'uitkering',
  'processtap',
  'vorm',
  'vrijwilligheid',
  'tijd',
  'auteurs',
  'bewijs.rijen',
  'bronnen',
  'url',
];

/** De interventies voor een rekenblad: één regel per interventie. Een kolom heet naar het veld; wat er over bewijs is, staat in bewijs.csv. */
export function interventiesCsv({ bibliotheek, interventies, site }: Dataomgeving, vorm: Csvvorm): string {
  const bronnen = new Map(bibliotheek.interventies.map((i) => [i.id, i.bronnen]));
  return csv(
    koppen,
    interventies.map((i) => {
      const code = codeVan(bibliotheek, i.id) ?? null;
      return [
        i.id,
        code,
        i.titel,
        i.inEenZin,
        i.type,
        i.status,
        banierVan(i, bibliotheek)?.tekst ?? '',
        i.versie,
        i.wijzigingen[0]?.datum ?? null,
        i.beoordelenVoor,
        i.doelgroep.omschrijving,
        samen(i.doelgroep.codes),
        samen(i.klantkenmerk),
        samen(i.uitkering),
        samen(i.processtap),
        samen(i.vorm),
        i.vrijwilligheid ?? null,
        i.tijd,
        samen(i.auteurs),
        i.bewijs?.length ?? 0,
        samen(bronnen.get(i.id)),
        `${site.adres}${code ? paden.vast(code) : paden.interventie(i.id)}`,
      ];
    }),
    vorm,
  );
}

function samen(lijst: readonly string[] | undefined): string | null {
  return lijst ? lijst.join(tussen) : null;
}
