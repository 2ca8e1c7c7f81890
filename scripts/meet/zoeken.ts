import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { projectmap } from '../../src/laden/projectmap.ts';
import { uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { opent } from '../../tests/hulp/browser.ts';
import { isVindbaar, leesBladzijden } from '../bouw/bladzijde.ts';
import { bouw } from '../bouw/bouw.ts';
import { leesErnaast } from '../bouw/ernaast.ts';
import { eigenMap } from '../bouw/werkmap.ts';
import { voerUit } from '../voer-uit.ts';
import { beginnenVan, koud, perToets, stelVragen, zonderResultaat } from './zoeken/draai.ts';
import { groei } from './zoeken/groei.ts';
import { type Maten, matenPerKlasse } from './zoeken/maten.ts';
import { leesProef, leesVragen, type Proef, zonderGelijkeIngangen } from './zoeken/proef.ts';
import { alsVelden, gewoon } from './zoeken/site.ts';
import { gewonePagefindVan, miniSearchVan, stelsels, vakwerkVan } from './zoeken/stelsels.ts';
import { perSuggestie } from './zoeken/suggesties.ts';
import { leesZinnen, toonZinnen } from './zoeken/zinnen.ts';

type Uitkomst = Record<string, Record<string, Maten>>;

/**
 * `npm run meet:zoeken`: hoe goed, hoe groot en hoe snel het zoeken is, naast gewone Pagefind en MiniSearch, door de echte
 * browser. `-- --proef MAP` neemt alleen de proef in die map; `--echt` alleen de echte inhoud; `--json BESTAND` schrijft de maten van de
 * (eerste) proef weg.
 */
await voerUit(async () => {
  const { values } = parseArgs({
    options: { proef: { type: 'string' }, json: { type: 'string' }, echt: { type: 'boolean' } },
  });
  // Naast de bouw, want de gebouwde site wordt hierheen hernoemd en dat kan niet van de ene schijf naar de andere.
  const werkmap = await eigenMap(join(projectmap, '.bouw'), 'zoekproef');
  const browser = await opent();
  try {
    if (values.echt) return await meetSite(browser, join(werkmap, 'site'));
    const proef = leesProef(values.proef ?? 'tests/zoekproef/hoofd');
    const uitkomst = await meetProef(browser, werkmap, proef);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(uitkomst, null, 2)}\n`);
    if (values.proef) return;
    await meetSite(browser, join(werkmap, 'site'));
    await meetGroei(browser, join(werkmap, 'groei'), proef);
  } finally {
    await browser.close();
    rmSync(werkmap, { recursive: true, force: true });
  }
});

async function meetProef(browser: Browser, werkmap: string, proef: Proef): Promise<Uitkomst> {
  const { bladzijden, begrippen, vragen } = proef;
  const uitkomst: Uitkomst = {};
  for (const [naam, maak] of Object.entries(stelsels)) {
    await maak(join(werkmap, naam), bladzijden, begrippen);
    uitkomst[naam] = matenPerKlasse(await stelVragen(browser, join(werkmap, naam), vragen));
    toon(naam, uitkomst[naam]);
    await toonKoud(browser, join(werkmap, naam), 10, ['schulden', 'motiverende gespreksvoering']);
  }
  const zonder = join(werkmap, 'zonder');
  await stelsels.vakwerk(zonder, bladzijden, zonderGelijkeIngangen(begrippen, vragen));
  uitkomst['vakwerk-zonder-gelijke-ingangen'] = matenPerKlasse(await stelVragen(browser, zonder, vragen));
  toon('vakwerk, zonder elke ingang die gelijk is aan een vraag', uitkomst['vakwerk-zonder-gelijke-ingangen']);
  toonGroottes(join(werkmap, 'vakwerk'));
  await toonBeginnen(browser, join(werkmap, 'vakwerk'));
  return uitkomst;
}

/** De echte inhoud: alleen interventies tellen mee, want alleen die hebben graden; en één keer alles zoals een bezoeker het ziet. */
async function meetSite(browser: Browser, werkmap: string): Promise<void> {
  mkdirSync(werkmap);
  await bouw(join(werkmap, 'dist'));
  const vragen = leesVragen('tests/zoekproef/echt');
  const bladzijden = leesBladzijden(join(werkmap, 'dist')).filter(isVindbaar);
  const map = (naam: string) => join(werkmap, naam);
  await vakwerkVan(map('vakwerk'), bladzijden, leesErnaast(join(werkmap, 'dist')));
  await gewonePagefindVan(map('pagefind'), bladzijden.map(gewoon));
  await miniSearchVan(map('minisearch'), bladzijden.map(alsVelden));
  for (const naam of ['vakwerk', 'pagefind', 'minisearch']) {
    const antwoorden = await stelVragen(browser, map(naam), vragen, isMethode);
    for (const deel of ['dev', 'test'])
      toon(`echte inhoud, ${naam}, ${deel}`, matenPerKlasse(antwoorden.filter(({ vraag }) => vraag.split === deel)));
    toonZinnen(naam, await stelVragen(browser, map(naam), leesZinnen('tests/zoekproef/zinnen'), isMethode));
    await toonKoud(browser, map(naam), 4, ['schulden', 'motiverende gespreksvoering']);
  }
  toon('echte inhoud, vakwerk, met alle bladzijden', matenPerKlasse(await stelVragen(browser, map('vakwerk'), vragen)));
  toonGroottes(map('vakwerk'));
  await toonBeginnen(browser, map('vakwerk'));
  const getypt = vragen.filter((_, i) => i % 10 === 0).map(({ query }) => query);
  console.log(`suggesties: ${tijdenIn(await perSuggestie(browser, join(werkmap, 'dist'), getypt))} per toets`);
}

function isMethode(adres: string): boolean {
  return adres.includes('/interventies/');
}

async function meetGroei(browser: Browser, werkmap: string, { bladzijden, begrippen, vragen }: Proef): Promise<void> {
  const getypt = vragen.filter((_, i) => i % 10 === 0).map(({ query }) => query);
  for (const aantal of [bladzijden.length, 600, 2_000, 10_000]) {
    const map = join(werkmap, String(aantal));
    await stelsels.vakwerk(map, groei(bladzijden, aantal), begrippen);
    const tijden = tijdenIn(await perToets(browser, map, getypt));
    console.log(`${aantal} bladzijden: ${tijden} per toets; woorden ${kB(grootte(map, 'pagefind/woorden.txt'))}`);
  }
}

function toon(naam: string, maten: Record<string, Maten>): void {
  console.log(`\n${naam}`);
  console.table(maten);
  const goed = Object.entries(maten).filter(([klasse]) => !['alle', 'typo'].includes(klasse));
  const onnodig = goed.reduce((som, [, { vragen, verbeterd }]) => som + vragen * verbeterd, 0);
  console.log(`onnodig verbeterd: ${onnodig.toFixed(0)} van ${goed.reduce((som, [, { vragen }]) => som + vragen, 0)}`);
}

function tijdenIn(ms: readonly number[]): string {
  const oplopend = ms.toSorted((a, b) => a - b);
  const op = (deel: number) => `${(oplopend[Math.floor(oplopend.length * deel)] ?? 0).toFixed(0)} ms`;
  return `p50 ${op(0.5)}, p95 ${op(0.95)}`;
}

async function toonKoud(browser: Browser, map: string, aantal: number, vragen: readonly string[]): Promise<void> {
  for (const vraag of vragen)
    console.log(`koud “${vraag}”, ${aantal} bladzijden: ${kB(await koud(browser, map, vraag, aantal))}`);
}

function toonGroottes(map: string): void {
  console.log(
    `laag ${kB(grootte(map, 'laag.js'))} gzip, woordenlijst ${kB(grootte(map, 'pagefind/woorden.txt'))} gzip`,
  );
}

/** Elk begin van drie letters of meer van elk woord in de index moet iets vinden. */
async function toonBeginnen(browser: Browser, map: string): Promise<void> {
  const { woorden } = uitTekst(readFileSync(join(map, 'pagefind/woorden.txt'), 'utf8'));
  const beginnen = beginnenVan(woorden);
  const leeg = await zonderResultaat(browser, map, beginnen);
  console.log(
    `${beginnen.length} beginnen van woorden, ${leeg.length} zonder resultaat ${leeg.slice(0, 10).join(' ')}`,
  );
}

function grootte(map: string, naam: string): number {
  return gzipSync(readFileSync(join(map, naam))).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
