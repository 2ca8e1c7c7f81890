import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { knip } from '../../src/laden/kop.ts';
import { laad } from '../../src/laden/laad.ts';
import { naarHtml } from '../../src/laden/tekst/naar-html.ts';
import { ontleed } from '../../src/laden/tekst/ontleed.ts';
import type { Bestand } from '../../src/offline/lijst.ts';
import { ontleedMetRemark } from '../../tests/hulp/remark.ts';
import { bouw } from '../bouw/bouw.ts';

/**
 * `npm run meet`: tijden en groottes van nu, op deze machine. Vergelijk alleen binnen één keer meten: de machine kan het
 * druk hebben. De ontleders staan om en om, elk met de mediaan van vijf keer; keuren en bouwen gaan één keer.
 */
const teksten = globSync('content/interventies/*.mdx').map((pad) => readFileSync(pad, 'utf8'));

await meetKeuring(300);
meetOntleders(200);
await meetBouw();
meetGroottes();

/** Zoveel kopieën van de interventies keuren: de eerste keer, en daarna uit de voorraad. */
async function meetKeuring(aantal: number): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-meet-'));
  try {
    mkdirSync(join(map, 'interventies'));
    for (let i = 0; i < aantal; i++) {
      // Elke ronde andere teksten, anders kent de voorraad ze nog van de vorige meting.
      const tekst = (teksten[i % teksten.length] ?? '').replace(/^titel: .*$/m, `titel: Kopie ${i} van ${Date.now()}`);
      writeFileSync(join(map, 'interventies', `kopie-${i}.mdx`), tekst);
    }
    const koud = await tijd(() => laad(map));
    const warm = await tijd(() => laad(map));
    regel(
      `Keuren van ${aantal} interventies`,
      `${ms(koud)} koud, ${ms(warm)} uit de voorraad (${(koud / warm).toFixed(1)} × zo snel)`,
    );
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Sätteri naast remark op dezelfde teksten, tot en met HTML. */
function meetOntleders(keren: number): void {
  const lijven = teksten.map((tekst) => {
    const delen = knip(tekst);
    return 'lijf' in delen ? delen.lijf : '';
  });
  const tijden = { satteri: [] as number[], remark: [] as number[] };
  for (let keer = 0; keer < 5; keer++) {
    tijden.satteri.push(rondeVan(keren, lijven, (lijf) => naarHtml(ontleed(lijf) as Parameters<typeof naarHtml>[0])));
    tijden.remark.push(rondeVan(keren, lijven, (lijf) => naarHtml(ontleedMetRemark(lijf))));
  }
  const [satteri, remark] = [mediaan(tijden.satteri), mediaan(tijden.remark)];
  regel(
    'Tekst naar HTML, per tekst',
    `${ms(satteri / keren / lijven.length)} met Sätteri, ${ms(remark / keren / lijven.length)} met remark (${(remark / satteri).toFixed(1)} × zo lang)`,
  );
}

function rondeVan(keren: number, lijven: readonly string[], doe: (lijf: string) => unknown): number {
  const begin = performance.now();
  for (let i = 0; i < keren; i++) for (const lijf of lijven) doe(lijf);
  return performance.now() - begin;
}

async function meetBouw(): Promise<void> {
  rmSync('node_modules/.cache/vakwerk', { recursive: true, force: true });
  const koud = await tijd(() => bouw());
  const warm = await tijd(() => bouw());
  regel('Bouwen van de hele site', `${ms(koud)} zonder voorraad, ${ms(warm)} met`);
}

function meetGroottes(): void {
  const soorten = {
    home: 'index.html',
    lijst: 'interventies/index.html',
    'langste interventie': langste('interventies/*/index.html'),
    'langste bron': langste('bronnen/*/index.html'),
    begrippen: 'begrippen/index.html',
    zoeken: 'zoeken/index.html',
  };
  for (const [naam, pad] of Object.entries(soorten)) regel(`Bladzijde ${naam}`, grootte(join('dist', pad)));
  for (const soort of ['css', 'js'])
    for (const pad of globSync(`dist/_astro/*.${soort}`)) regel(soort.toUpperCase(), grootte(pad));
  const eersteKeer = [
    'pagefind.js',
    'pagefind-worker.js',
    'wasm.unknown.pagefind',
    'pagefind-entry.json',
    '*.pf_meta',
    'index/*.pf_index',
  ].flatMap((deel) => globSync(`dist/pagefind/${deel}`));
  const bytes = eersteKeer.reduce((som, pad) => som + gzipSync(readFileSync(pad)).length, 0);
  regel('Zoeken, eerste keer', `hoogstens ${kB(bytes)} gzip, plus de gevonden bladzijden`);
  meetOffline();
}

/** Wat bewaren op een apparaat kost: ruimte, en ophalen van een server die inpakt. */
function meetOffline(): void {
  const bestanden = (JSON.parse(readFileSync('dist/offline/bestanden.json', 'utf8')) as Bestand[]).map(({ adres }) =>
    readFileSync(join('dist', adres.endsWith('/') ? `${adres}index.html` : adres)),
  );
  const som = (getallen: number[]) => getallen.reduce((a, b) => a + b, 0);
  const [ruimte, verkeer] = [som(bestanden.map((b) => b.length)), som(bestanden.map((b) => gzipSync(b).length))];
  regel('Bewaren op een apparaat', `${bestanden.length} bestanden, ${kB(ruimte)}, ${kB(verkeer)} gzip`);
  for (const naam of ['sw.js', 'offline/versie.json', 'offline/bestanden.json'])
    regel(`  ${naam}`, grootte(join('dist', naam)));
}

function langste(patroon: string): string {
  const paden = globSync(patroon, { cwd: 'dist' }).sort(
    (a, b) => readFileSync(join('dist', b)).length - readFileSync(join('dist', a)).length,
  );
  return paden[0] ?? '';
}

function grootte(pad: string): string {
  if (!existsSync(pad)) return 'ontbreekt';
  const bytes = readFileSync(pad);
  return `${kB(bytes.length)}, ${kB(gzipSync(bytes).length)} gzip`;
}

async function tijd(doe: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}

function mediaan(getallen: number[]): number {
  return getallen.sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;
}

function ms(milliseconden: number): string {
  return milliseconden < 10 ? `${milliseconden.toFixed(2)} ms` : `${Math.round(milliseconden)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function regel(wat: string, waarde: string): void {
  console.log(`${wat.padEnd(32)} ${waarde}`);
}
