import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { projectmap } from '../../../src/laden/projectmap.ts';
import { zoekdelen } from '../../../src/weergave/zoeken/zoeksoorten.ts';
import type { Namen } from '../../../src/weergave/zoeken/zoekvelden.ts';
import { type Bladzijde, leesBladzijde } from '../../bouw/bladzijde.ts';
import { indexeer, indexeerDelen } from '../../bouw/zoekindex.ts';
import { alsHtml, metZoekvelden, zoekbaar } from './bladzijde.ts';
import type { Proefbladzijde } from './proef.ts';

/** De zoekmachines die naast elkaar staan. Elk is een map met een bladzijde die `window.zoek(vraag)` heeft. */
export const stelsels = { vakwerk, pagefind: gewonePagefind, minisearch: miniSearch };
export type Stelsel = (
  map: string,
  bladzijden: readonly Proefbladzijde[],
  begrippen: readonly Namen[],
) => Promise<void>;

const pad = ({ id }: Proefbladzijde) => `p/${id}/index.html`;

async function vakwerk(map: string, bladzijden: readonly Proefbladzijde[], begrippen: readonly Namen[]): Promise<void> {
  const alles = bladzijden.map((b) => leesBladzijde(pad(b), metZoekvelden(b, begrippen)));
  await indexeer(alles, join(map, zoekdelen.methoden.map));
  await schrijfLaag(map);
}

/** Onze eigen laag, op de bladzijden van een gebouwde site. */
export async function vakwerkVan(
  map: string,
  bladzijden: readonly Bladzijde[],
  ernaast: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await indexeerDelen(bladzijden, map, ernaast);
  await schrijfLaag(map);
}

/** Onze eigen laag, bij een index die er al is. */
export async function schrijfLaag(map: string): Promise<void> {
  await bundel(map, join(projectmap, 'src/components/zoeken/zoeker.ts'), 'laag.js');
  schrijf(
    map,
    `import { zoekOp } from './laag.js';
window.zoek = async (vraag, aantal = 10) => {
  const { treffers, verbeterd } = await zoekOp(vraag);
  return { verbeterd, adressen: await Promise.all(treffers.slice(0, aantal).map(async ({ treffer }) => (await treffer.data()).url)) };
};
window.zoekAlleen = async (vraag) => (await zoekOp(vraag)).treffers.length;`,
  );
}

/** Pagefind zoals het uit de doos komt. */
async function gewonePagefind(map: string, bladzijden: readonly Proefbladzijde[]): Promise<void> {
  await gewonePagefindVan(
    map,
    bladzijden.map((b) => ({ pad: pad(b), html: alsHtml(b) })),
  );
}

export async function gewonePagefindVan(
  map: string,
  bladzijden: readonly Pick<Bladzijde, 'pad' | 'html'>[],
): Promise<void> {
  try {
    const { index } = await createIndex();
    for (const { pad: sourcePath, html: content } of bladzijden) await index?.addHTMLFile({ sourcePath, content });
    await index?.writeFiles({ outputPath: join(map, 'pagefind') });
  } finally {
    await close();
  }
  schrijf(
    map,
    `import * as pagefind from './pagefind/pagefind.js';
window.zoek = async (vraag, aantal = 10) => {
  const { results } = await pagefind.search(vraag);
  return { verbeterd: '', adressen: await Promise.all(results.slice(0, aantal).map(async (r) => (await r.data()).url)) };
};
window.zoekAlleen = async (vraag) => (await pagefind.search(vraag)).results.length;`,
  );
}

/** MiniSearch met begin van een woord, typefouten en zwaardere titels, zoals zijn handleiding het voordoet. */
async function miniSearch(map: string, bladzijden: readonly Proefbladzijde[]): Promise<void> {
  await miniSearchVan(
    map,
    bladzijden.map((b) => {
      const { titel, zoekwoorden, samenvatting, tekst } = zoekbaar(b);
      return { id: `/p/${b.id}/`, titel, zoekwoorden: zoekwoorden.join(', '), samenvatting, tekst };
    }),
  );
}

export interface MiniBladzijde {
  id: string;
  titel: string;
  zoekwoorden: string;
  samenvatting: string;
  tekst: string;
}

export async function miniSearchVan(map: string, bladzijden: readonly MiniBladzijde[]): Promise<void> {
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'bladzijden.json'), JSON.stringify(bladzijden));
  await bundel(map, join(projectmap, 'node_modules/minisearch/dist/es/index.js'), 'mini.js');
  schrijf(
    map,
    `import MiniSearch from './mini.js';
const index = new MiniSearch({ fields: ['titel', 'zoekwoorden', 'samenvatting', 'tekst'] });
index.addAll(await (await fetch('bladzijden.json')).json());
const opties = { prefix: true, fuzzy: 0.2, boost: { titel: 3, zoekwoorden: 2, samenvatting: 1.5 } };
window.zoek = async (vraag, aantal = 10) => ({ verbeterd: '', adressen: index.search(vraag, opties).slice(0, aantal).map(({ id }) => id) });
window.zoekAlleen = async (vraag) => index.search(vraag, opties).length;`,
  );
}

async function bundel(map: string, entry: string, naam: string): Promise<void> {
  await build({
    configFile: false,
    root: projectmap,
    logLevel: 'error',
    build: {
      outDir: map,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => naam },
      // Een bibliotheek laat Vite anders haar witregels houden; een bezoeker krijgt haar zonder.
      rolldownOptions: { output: { minify: true } },
    },
  });
}

function schrijf(map: string, script: string): void {
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'meet.js'), `${script}\nwindow.klaar = true;`);
  writeFileSync(
    join(map, 'index.html'),
    '<!doctype html><html lang="nl"><title>Meten</title><script type="module" src="/meet.js"></script></html>',
  );
}
