import { existsSync, promises as fs } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { bestandOp, doorstuuradressen, vormadressen } from '../../src/vormen/adressen.ts';
import { plekkenOpSite } from '../../src/vormen/plekken.ts';
import { zoekdelen } from '../../src/weergave/zoeken/zoeksoorten.ts';
import { type Bladzijde, isVindbaar } from './bladzijde.ts';
import { dodeLinks } from './dode-links.ts';
import { offlineGebreken } from './offline.ts';

/** Een gebouwde site, voordat zij op haar plaats staat. */
export interface Gebouwd {
  map: string;
  /** Waar zij komt te staan, zonder schuine streep aan het eind. */
  adres: string;
  bladzijden: readonly Bladzijde[];
}

/** Wat er mis is met een gebouwde site: ontbrekende bladzijden, dode links en ankers, een zoekindex die niet past, iets wat niet te bewaren is. Leeg is goed. */
export async function verifieer(
  gebouwd: Gebouwd,
  bibliotheek: Bibliotheek,
  interventies: readonly Interventie[],
): Promise<string[]> {
  const { map } = gebouwd;
  return [
    ...verkeerdeBladzijden(gebouwd, bibliotheek),
    ...onbeveiligdeBladzijden(gebouwd),
    ...(await dodeLinksIn(gebouwd)),
    ...beloofdEnNietGebouwd(gebouwd, plekkenOpSite(bibliotheek, interventies)),
    ...zoekgebreken(gebouwd, bibliotheek),
    ...(await offlineGebreken(map)),
  ];
}

/** Elke vorm van elk record is er, en elk adres dat doorstuurt; in hun mappen staat verder niets, ook niet van wat er niet meer is. */
function verkeerdeBladzijden({ map, bladzijden }: Gebouwd, bibliotheek: Bibliotheek): string[] {
  const adressen = [...vormadressen(bibliotheek), ...doorstuuradressen(bibliotheek)].map(({ adres }) => adres);
  const verwacht = new Set(adressen.map(bestandOp));
  // Een map heeft ook een eigen bladzijde: de lijst.
  const mappen = new Set(adressen.map((adres) => adres.split('/')[1] ?? ''));
  const lijsten = new Set([...mappen].map((naam) => `${naam}/index.html`));
  return [
    ...adressen.filter((adres) => !existsSync(join(map, bestandOp(adres)))).map((adres) => `${adres} ontbreekt`),
    ...bladzijden
      .filter(({ pad }) => mappen.has(pad.split('/')[0] ?? '') && !lijsten.has(pad) && !verwacht.has(pad))
      .map(({ pad }) => `/${pad} hoort bij niets in content/`),
  ];
}

/** Links en ankers binnen de site; adressen daarbuiten bezoekt de bouw niet, dat doet `npm run links`. */
async function dodeLinksIn({ map, adres, bladzijden }: Gebouwd): Promise<string[]> {
  const bestanden = (await fs.readdir(map, { recursive: true, withFileTypes: true }))
    .filter((ingang) => ingang.isFile())
    .map(({ parentPath, name }) => relative(map, join(parentPath, name)).replaceAll('\\', '/'));
  return dodeLinks({ adres, bladzijden, bestanden }).map(
    ({ naar, op, raad }) => `dode link ${naar} op ${kort(op)}.${raad}`,
  );
}

/** De controle op een voorstel bouwt niet, en gaat af op deze lijst: wat daarop staat, moet er zijn. */
export function beloofdEnNietGebouwd(
  { map, bladzijden }: Pick<Gebouwd, 'map'> & { bladzijden: readonly Pick<Bladzijde, 'pad' | 'ankers'>[] },
  plekken: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const ankers = new Map(bladzijden.map((bladzijde) => [bladzijde.pad, bladzijde.ankers]));
  return [...plekken].flatMap(([adres, beloofd]) => {
    const bestand = bestandOp(adres);
    if (!existsSync(join(map, bestand))) return [`${adres} staat in de lijst van plekken, en is er niet`];
    return [...beloofd]
      .filter((anker) => !ankers.get(bestand)?.has(anker))
      .map((anker) => `${adres}#${anker} staat in de lijst van plekken, en is er niet`);
  });
}

/** De eerste vijf, en hoeveel er nog meer zijn: een link in de voet staat op elke bladzijde. */
function kort(namen: readonly string[]): string {
  const rest = namen.length - 5;
  return `${namen.slice(0, 5).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}

/** Elke bladzijde draagt het beleid van `weergave/site/beveiliging.ts`; een bouw in een vreemde omgeving mag dat niet weglaten. */
function onbeveiligdeBladzijden({ bladzijden }: Gebouwd): string[] {
  return bladzijden
    .filter(({ html }) => !html.includes('http-equiv="content-security-policy"'))
    .map(({ pad }) => `/${pad} heeft geen beveiligingsbeleid`);
}

/** Elke zoekindex is er, en van elke vorm staat erin wat er hoort, en niets wat er niet hoort. */
function zoekgebreken({ map, bladzijden }: Gebouwd, bibliotheek: Bibliotheek): string[] {
  const perPad = new Map(bladzijden.map((bladzijde) => [bladzijde.pad, bladzijde]));
  return [
    ...Object.values(zoekdelen)
      .flatMap((deel) =>
        ['pagefind.js', 'pagefind-entry.json', 'woorden.txt', 'uitdrukkingen.txt'].map((naam) => `${deel.map}/${naam}`),
      )
      .filter((pad) => !existsSync(join(map, pad)))
      .map((pad) => `/${pad} ontbreekt`),
    ...vormadressen(bibliotheek).flatMap(({ adres, vorm, teZoeken }) => {
      const bladzijde = perPad.get(bestandOp(adres));
      if (!bladzijde) return [];
      const soort = isVindbaar(bladzijde) ? bladzijde.leestekst.soort : null;
      const zoektMee = bladzijde.leestekst.hoortBij !== '';
      const verwacht = teZoeken ? vorm : { zoeksoort: null, zoektMee: false };
      if (zoektMee !== verwacht.zoektMee)
        return [
          `${adres} is ${zoektMee ? 'wel' : 'niet'} te vinden met een andere bladzijde, verwacht ${verwacht.zoektMee ? 'wel' : 'niet'}`,
        ];
      if (soort === verwacht.zoeksoort) return [];
      return [`${adres} staat in de zoekindex als ${soort ?? 'niets'}, verwacht ${verwacht.zoeksoort ?? 'niets'}`];
    }),
  ];
}
