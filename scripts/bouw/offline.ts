import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { projectmap } from '../../src/laden/projectmap.ts';
import { offlineAdressen } from '../../src/offline/adressen.ts';
import { adresVan, type Bestand, digestVan, hoortErbij, type Uitgave } from '../../src/offline/lijst.ts';
import { regelTekens } from '../../src/offline/regel.ts';
import { bestandOp, nietBewaard } from '../../src/vormen/adressen.ts';

/**
 * Zet bij een gebouwde site wat nodig is om haar te bewaren. Met `aan` op onwaar komt er in plaats van een uitgave de
 * noodrem: elk apparaat verwijdert dan zijn kopie.
 */
export async function maakOffline(map: string, aan: boolean, bibliotheek: Bibliotheek): Promise<void> {
  await bouwWorker(map);
  await maakLijst(map, aan, new Set(nietBewaard(bibliotheek).map(bestandOp)));
}

/** Schrijft de lijst van wat er nu in de map staat, zonder `buiten`, en de uitgave die daarbij hoort. */
export async function maakLijst(map: string, aan: boolean, buiten: ReadonlySet<string> = new Set()): Promise<void> {
  const lijst = JSON.stringify(await bestandenVan(map, buiten));
  await schrijf(map, offlineAdressen.lijst, lijst);
  await schrijf(map, offlineAdressen.uitgave, JSON.stringify(aan ? await uitgaveVan(lijst) : { stop: true }));
}

/** Wat er aan de bewaarbare site niet klopt. Leeg is goed. */
export async function offlineGebreken(map: string): Promise<string[]> {
  const gebreken: string[] = [];
  for (const adres of [offlineAdressen.worker, offlineAdressen.uitgave, offlineAdressen.lijst])
    if (!(await lees(map, adres))) gebreken.push(`${adres} ontbreekt`);
  if (gebreken.length > 0) return gebreken;

  const tekst = String(await lees(map, offlineAdressen.lijst));
  const uitgave = String(await lees(map, offlineAdressen.uitgave));
  if (uitgave !== JSON.stringify(await uitgaveVan(tekst)) && uitgave !== JSON.stringify({ stop: true }))
    gebreken.push(`${offlineAdressen.uitgave} hoort niet bij ${offlineAdressen.lijst}`);
  const lijst = JSON.parse(tekst) as Bestand[];
  const bekend = new Set(lijst.map(({ adres }) => adres));
  for (const { adres, digest } of lijst) {
    const inhoud = await lees(map, adres);
    if (!inhoud) gebreken.push(`${adres} staat in de lijst om te bewaren maar ontbreekt`);
    else if ((await digestVan(inhoud)) !== digest) gebreken.push(`${adres} is anders dan de lijst om te bewaren zegt`);
    else if (adres.endsWith('/')) gebreken.push(...bladzijdegebreken(adres, String(inhoud), bekend));
  }
  return gebreken;
}

/** Elk bestand dat mee moet op het apparaat, op volgorde van adres. */
async function bestandenVan(map: string, buiten: ReadonlySet<string>): Promise<Bestand[]> {
  const namen = (await fs.readdir(map, { recursive: true, withFileTypes: true }))
    .filter((d) => d.isFile())
    .map((d) =>
      join(d.parentPath, d.name)
        .slice(map.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((pad) => hoortErbij(pad) && !buiten.has(pad))
    .sort();
  return Promise.all(
    namen.map(async (pad) => {
      const inhoud = await fs.readFile(join(map, pad));
      return { adres: adresVan(pad), digest: await digestVan(inhoud), bytes: inhoud.length };
    }),
  );
}

async function uitgaveVan(lijst: string): Promise<Uitgave> {
  const bestanden = JSON.parse(lijst) as Bestand[];
  return {
    versie: await digestVan(new TextEncoder().encode(lijst)),
    bestanden: bestanden.length,
    bytes: bestanden.reduce((som, { bytes }) => som + bytes, 0),
  };
}

/** Een bewaarde bladzijde kan zeggen dat zij bewaard is, en heeft haar stijlen, scripts en beelden bij zich. */
function bladzijdegebreken(adres: string, html: string, bekend: ReadonlySet<string>): string[] {
  const nodig = [
    ...html.matchAll(/<(?:script|img)[^>]* src="(\/[^"]+)"|<link rel="(?:stylesheet|preload)" href="(\/[^"]+)"/g),
  ];
  const gebreken = nodig
    .map(([, src, href]) => src ?? href ?? '')
    .filter((onderdeel) => !bekend.has(onderdeel))
    .map((onderdeel) => `${adres} heeft ${onderdeel} nodig, en dat wordt niet bewaard`);
  if (html.split(regelTekens.dicht).length !== 2 || !regelTekens.datum.test(html))
    gebreken.push(`${adres} kan niet zeggen dat zij een bewaarde versie is`);
  return gebreken;
}

async function bouwWorker(map: string): Promise<void> {
  await build({
    configFile: false,
    root: projectmap,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: map,
      emptyOutDir: false,
      lib: {
        entry: 'src/offline/sw.ts',
        formats: ['iife'],
        name: 'sw',
        fileName: () => offlineAdressen.worker.slice(1),
      },
    },
  });
}

async function schrijf(map: string, adres: string, inhoud: string): Promise<void> {
  await fs.writeFile(join(map, adres), inhoud);
}

async function lees(map: string, adres: string): Promise<Buffer<ArrayBuffer> | undefined> {
  return fs.readFile(join(map, adres.endsWith('/') ? `${adres}index.html` : adres)).catch(() => undefined);
}
