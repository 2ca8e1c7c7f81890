import { existsSync, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { paden } from '../../src/weergave/paden.ts';
import { oudeNamen } from '../../src/weergave/vaste-adressen.ts';
import { zoekdelen } from '../../src/weergave/zoeksoorten.ts';
import { offlineGebreken } from './offline.ts';

/** Wat er mis is met een gebouwde site: ontbrekende bladzijden, dode links en ankers, een zoekindex die niet past, iets wat niet te bewaren is. Leeg is goed. */
export async function verifieer(map: string, bibliotheek: Bibliotheek, geindexeerd: number): Promise<string[]> {
  return [
    ...(await ontbrekendeBladzijden(map, bibliotheek)),
    ...ontbrekendeKaarten(map, bibliotheek),
    ...(await onbeveiligdeBladzijden(map)),
    ...(await dodeLinks(map)),
    ...zoekgebreken(map, bibliotheek, geindexeerd),
    ...(await offlineGebreken(map)),
  ];
}

/** Elke interventie, bron en vaste code heeft een bladzijde, en er zijn er niet meer dan dat. */
async function ontbrekendeBladzijden(map: string, bibliotheek: Bibliotheek): Promise<string[]> {
  const { interventies, bronnen, permalinks } = bibliotheek;
  const verwacht = {
    interventies: [...interventies.map(({ id }) => id), ...oudeNamen(bibliotheek).map(({ oud }) => oud)].map(
      paden.interventie,
    ),
    bronnen: [...bronnen.keys()].map(paden.bron),
    vw: permalinks.filter(({ id }) => interventies.some((i) => i.id === id)).map(({ code }) => paden.vast(code)),
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

/** Interne links en ankers; adressen buiten de site bezoeken we hier niet. Volgt links vanaf `/`: alleen dat pad is het begin van alle andere. */
async function dodeLinks(map: string): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: ['/', '404.html'],
    serverRoot: map,
    recurse: true,
    checkFragments: true,
    linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1|\\[::1\\])', '^mailto:'],
  });
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent, status }) => `dode link ${naarPad(url)} op ${naarPad(parent ?? '')} (${status})`);
}

/** Elke bladzijde draagt het beleid van `weergave/beveiliging.ts`; een bouw in een vreemde omgeving mag dat niet weglaten. */
async function onbeveiligdeBladzijden(map: string): Promise<string[]> {
  const namen = (await fs.readdir(map, { recursive: true })).filter((naam) => naam.endsWith('.html'));
  const gebreken: string[] = [];
  for (const naam of namen) {
    const html = await fs.readFile(join(map, naam), 'utf8');
    if (!html.includes('http-equiv="content-security-policy"')) gebreken.push(`/${naam} heeft geen beveiligingsbeleid`);
  }
  return gebreken;
}

/** Linkinator noemt een bladzijde met haar hele adres of vanaf de map. */
function naarPad(url: string): string {
  return `/${url.replace(/^(https?:\/\/[^/]+)?\.?\//, '')}`;
}

function zoekgebreken(map: string, { interventies, bronnen }: Bibliotheek, geindexeerd: number): string[] {
  const gebreken = Object.values(zoekdelen)
    .flatMap((deel) => ['pagefind.js', 'pagefind-entry.json', 'woorden.txt'].map((naam) => `${deel.map}/${naam}`))
    .filter((pad) => !existsSync(join(map, pad)))
    .map((pad) => `/${pad} ontbreekt`);
  const minstens = interventies.length + bronnen.size;
  return geindexeerd < minstens
    ? [...gebreken, `de zoekindex kent ${geindexeerd} bladzijden, verwacht minstens ${minstens}`]
    : gebreken;
}
