import { existsSync, promises as fs } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { oudeNamen, vasteAdressen } from '../../src/weergave/site/vaste-adressen.ts';
import { zoekdelen } from '../../src/weergave/zoeken/zoeksoorten.ts';
import type { Bladzijde } from './bladzijde.ts';
import { dodeLinks } from './dode-links.ts';
import { offlineGebreken } from './offline.ts';

/** Een gebouwde site, voordat zij op haar plaats staat. */
export interface Gebouwd {
  map: string;
  /** Waar zij komt te staan, zonder schuine streep aan het eind. */
  adres: string;
  bladzijden: readonly Bladzijde[];
  /** Hoeveel bladzijden in een zoekindex staan. */
  geindexeerd: number;
}

/** Wat er mis is met een gebouwde site: ontbrekende bladzijden, dode links en ankers, een zoekindex die niet past, iets wat niet te bewaren is. Leeg is goed. */
export async function verifieer(gebouwd: Gebouwd, bibliotheek: Bibliotheek): Promise<string[]> {
  const { map } = gebouwd;
  return [
    ...(await ontbrekendeBladzijden(map, bibliotheek)),
    ...ontbrekendeKaarten(map, bibliotheek),
    ...onbeveiligdeBladzijden(gebouwd),
    ...(await dodeLinksIn(gebouwd)),
    ...zoekgebreken(gebouwd, bibliotheek),
    ...(await offlineGebreken(map)),
  ];
}

/** Elke interventie, bron en vaste code heeft een bladzijde, en er zijn er niet meer dan dat. */
async function ontbrekendeBladzijden(map: string, bibliotheek: Bibliotheek): Promise<string[]> {
  const { interventies, bronnen } = bibliotheek;
  const verwacht = {
    interventies: [...interventies.map(({ id }) => id), ...oudeNamen(bibliotheek).map(({ oud }) => oud)].map(
      paden.interventie,
    ),
    bronnen: [...bronnen.keys()].map(paden.bron),
    vw: vasteAdressen(bibliotheek).map(({ href }) => href),
  };
  const gebreken: string[] = [];
  for (const [soort, adressen] of Object.entries(verwacht)) {
    for (const adres of adressen) if (!existsSync(join(map, adres, 'index.html'))) gebreken.push(`${adres} ontbreekt`);
    const mappen = existsSync(join(map, soort))
      ? (await fs.readdir(join(map, soort), { withFileTypes: true })).filter((d) => d.isDirectory())
      : [];
    if (mappen.length !== adressen.length)
      gebreken.push(`/${soort}/ heeft ${mappen.length} bladzijden, verwacht ${adressen.length}`);
  }
  return gebreken;
}

/** Elke interventie heeft haar kaart, ook op een oude naam, en haar gegevens voor de vergelijking. */
function ontbrekendeKaarten(map: string, bibliotheek: Bibliotheek): string[] {
  const ids = bibliotheek.interventies.map(({ id }) => id);
  const kaarten = [...ids, ...oudeNamen(bibliotheek).map(({ oud }) => oud)].map((id) => `${paden.kaart(id)}index.html`);
  return [...kaarten, ...ids.map(paden.vergelijkingJson)]
    .filter((pad) => !existsSync(join(map, pad)))
    .map((pad) => `${pad} ontbreekt`);
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

function zoekgebreken({ map, geindexeerd }: Gebouwd, { interventies, bronnen }: Bibliotheek): string[] {
  const gebreken = Object.values(zoekdelen)
    .flatMap((deel) => ['pagefind.js', 'pagefind-entry.json', 'woorden.txt'].map((naam) => `${deel.map}/${naam}`))
    .filter((pad) => !existsSync(join(map, pad)))
    .map((pad) => `/${pad} ontbreekt`);
  const minstens = interventies.length + bronnen.size;
  return geindexeerd < minstens
    ? [...gebreken, `de zoekindex kent ${geindexeerd} bladzijden, verwacht minstens ${minstens}`]
    : gebreken;
}
