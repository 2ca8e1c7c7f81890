import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { invoerVan, onbekend } from './hulp/invoer.ts';

/** Van elk bestand onder src/: welke bestanden van ons het invoert, en welke pakketten. */
const bestanden = globSync('src/**/*.{ts,astro,mdx}').map((pad) => pad.replaceAll('\\', '/'));
const lees = (pad: string) => readFileSync(pad, 'utf8');
const invoer = new Map(bestanden.map((pad) => [pad, invoerVan(pad, lees(pad))]));
const eigen = (pad: string) => invoer.get(pad)?.eigen ?? [];
const pakketten = (pad: string) => invoer.get(pad)?.pakketten ?? [];

/** Waar elke laag uit mag putten. Wie hier een laag bij zet, denkt na over de richting. */
const magUit: Record<string, string[]> = {
  kern: ['kern'],
  // De zoeklaag draait in de browser: zij kent alleen zichzelf.
  zoeken: ['zoeken'],
  laden: ['laden', 'kern'],
  // Draait ook in de service worker, dus niets van de rest.
  offline: ['offline'],
  vragen: ['vragen', 'kern'],
  weergave: ['weergave', 'vragen', 'zoeken', 'kern'],
  // De tafel met vormen kent elke weergave; een weergave kent de tafel niet.
  vormen: ['vormen', 'weergave', 'kern'],
  terugkoppeling: ['terugkoppeling', 'vormen', 'weergave', 'vragen', 'kern'],
  // Draait ook in de browser van wie schrijft.
  redactie: ['redactie', 'weergave', 'kern'],
  // Van een verwijzing van elders naar een bron; leest zelf geen bestand.
  overname: ['overname', 'redactie', 'kern'],
  // Het formulier zonder forge: draait in de browser, en `npm run neem` leest wat het bewaart.
  formulier: ['formulier', 'redactie', 'laden', 'weergave', 'kern'],
  voorstel: ['voorstel', 'redactie', 'laden', 'weergave', 'kern'],
  components: ['components', 'formulier', 'offline', 'weergave', 'zoeken', 'kern', 'styles'],
  layouts: ['layouts', 'components', 'weergave', 'styles', 'bibliotheek.ts', 'vakwerk.config.ts'],
  // NOTICE is de tekst van het colofon; LICENSE-CONTENT gaat mee met de open data.
  pages: [
    'layouts',
    'components',
    'formulier',
    'vormen',
    'weergave',
    'vragen',
    'kern',
    'bibliotheek.ts',
    'vakwerk.config.ts',
    'NOTICE',
    'LICENSE-CONTENT',
  ],
  'bibliotheek.ts': ['kern', 'laden'],
  'content.config.ts': ['laden'],
};

test('elke laag voert alleen in uit de lagen die zij mag kennen', () => {
  const mis = bestanden.flatMap((pad) => tegenDeRichting(pad, eigen(pad)).map((naar) => `${pad} → ${naar}`));
  expect(mis).toEqual([]);
});

test.each([
  ["import { a } from '../laden/laad.ts';", 'src/laden/laad.ts'],
  ["import {\n  a,\n} from '../../scripts/bouw/bouw.ts';", 'scripts/bouw/bouw.ts'],
  ["import '../../scripts/schema.ts';", 'scripts/schema.ts'],
  ["export * from '../../tests/hulp/maak.ts';", 'tests/hulp/maak.ts'],
  ["import woorden from '../../content/begrippen.yaml';", 'content/begrippen.yaml'],
  ["const { laad } = await import('../laden/laad.ts');", 'src/laden/laad.ts'],
  ["const m = import(/* @vite-ignore */ '../../scripts/schema.ts');", 'scripts/schema.ts'],
  [`const m = import(\n  \`../laden/\${naam}.ts\`,\n);`, `src/laden/\${naam}.ts`],
  ["const m = import('/src/laden/laad.ts');", 'src/laden/laad.ts'],
  ["const m = require('../laden/laad.ts');", 'src/laden/laad.ts'],
  ["const m = import.meta.glob(['../laden/*.ts']);", 'src/laden/*.ts'],
  ["new Worker(new URL('../laden/keurproces.ts', import.meta.url));", 'src/laden/keurproces.ts'],
  ['<script src="../laden/laad.ts"></script>', 'src/laden/laad.ts'],
])('die regel ziet ook %s', (code, naar) => {
  expect(tegenDeRichting('src/kern/x.ts', invoerVan('src/kern/x.ts', code).eigen)).toEqual([naar]);
});

test('wat een bladzijde in MDX invoert, wordt gezien: onderdelen, code en haar layout', () => {
  expect(eigen('src/pages/privacy.mdx').toSorted()).toEqual([
    'src/components/bijdragen/Bestanden.astro',
    'src/components/over/Als.astro',
    'src/layouts/Proza.astro',
    'vakwerk.config.ts',
  ]);
});

// Een MDX-bestand is code. Wat bijdragers schrijven, staat in content/ en is dat nooit.
test('MDX van onszelf staat alleen onder src/pages', () => {
  expect(bestanden.filter((pad) => pad.endsWith('.mdx') && laag(pad) !== 'pages')).toEqual([]);
});

test('geen bestand voert via een omweg zichzelf in', () => {
  const kringen = bestanden.flatMap((begin) => {
    const pad = weg(begin, begin);
    return pad ? [pad.join(' → ')] : [];
  });
  expect(kringen).toEqual([]);
});

// Een type invoeren opent geen deur: daar komt niets van in de uitvoering.
test.each([
  ['astro:content', ['src/bibliotheek.ts', 'src/content.config.ts']],
  ['satteri', ['src/laden/tekst/ontleed.ts']],
  // Lezen en keuren wat er komt, en schrijven in het formulier.
  [
    'yaml',
    [
      'src/laden/yaml-bezwaren.ts',
      'src/laden/yaml-bouw.ts',
      'src/laden/yaml.ts',
      'src/redactie/behoud.ts',
      'src/redactie/normaalvorm.ts',
    ],
  ],
  ['node:child_process', ['src/laden/keurder.ts']],
  // Pagefind ontstaat pas na de bouw: die naam is nergens te lezen.
  [onbekend, ['src/components/zoeken/pagefind.ts']],
])('%s heeft één deur', (naam, deuren) => {
  expect(bestanden.filter((pad) => invoerVan(pad, lees(pad), false).pakketten.includes(naam)).toSorted()).toEqual(
    deuren,
  );
});

test.each([
  ["const fs = await import('node:fs');", 'node:fs'],
  ["import fs from 'node:fs';", 'node:fs'],
  ["import type { Stats } from 'node:fs';\nimport { z } from 'zod';", 'zod'],
  ['const m = await import(naam);', onbekend],
  [`const m = await import(\`\${map}/x.ts\`);`, onbekend],
])('een deur gaat niet ongezien open met %s', (code, naam) => {
  expect(invoerVan('src/kern/x.ts', code, false).pakketten).toEqual([naam]);
});

test('alleen laden/ raakt bestanden aan', () => {
  const mis = bestanden.filter(
    (pad) => laag(pad) !== 'laden' && pakketten(pad).some((naam) => /^(node:)?(fs|path|os)\b/.test(naam)),
  );
  expect(mis).toEqual([]);
});

// Wat de controle en het herstel allebei weten (wat iemand bedoelde), ligt onder beide: in laden/bedoeld/.
test('keuren weet niets van herstellen', () => {
  const mis = bestanden.filter(
    (pad) =>
      pad.startsWith('src/laden/') &&
      !pad.startsWith('src/laden/herstel/') &&
      eigen(pad).some((naar) => naar.startsWith('src/laden/herstel/')),
  );
  expect(mis).toEqual([]);
});

test('de kern kent alleen zod', () => {
  const kern = bestanden.filter((pad) => laag(pad) === 'kern');
  expect(new Set(kern.flatMap(pakketten))).toEqual(new Set(['zod']));
});

// Een bouw die een klok leest, geeft elke dag een andere site. Welke dag het is, weet de browser van wie leest.
test('wat een bladzijde bouwt, leest geen klok', () => {
  const begin = bestanden.filter((pad) => ['pages', 'layouts', 'weergave', 'vragen', 'kern'].includes(laag(pad)));
  const inDeBouw = [...begin, 'src/content.config.ts'].reduce(metInvoer, new Set<string>());
  expect(inDeBouw.size).toBeGreaterThan(150);
  const metKlok = [...inDeBouw].filter((pad) => leestKlok(zonderScripts(lees(pad))));
  // Die twee zien alleen hoe lang iets in de voorraad niet gebruikt is.
  expect(metKlok.toSorted()).toEqual(['src/laden/laad.ts', 'src/laden/voorraad.ts']);
});

test.each([
  'const nu = new Date();',
  'const nu = new Date( );',
  'const nu = new Date;',
  'const nu = Date();',
  'const nu = Date.now();',
  'const nu = Temporal.Now.plainDateISO();',
  'const dag = opmaak.format();',
])('die regel ziet %s', (code) => {
  expect(leestKlok(code)).toBe(true);
});

test.each(['new Date(datum)', 'type Nu = Date;', 'opmaak.format(datum)', '/** Sinds wanneer: Date. */'])(
  'die regel laat %s met rust',
  (code) => {
    expect(leestKlok(code)).toBe(false);
  },
);

test('niets in src/ of scripts/ voert iets uit content/ in', () => {
  const alle = [...bestanden, ...globSync('scripts/**/*.ts')];
  expect(alle.filter((pad) => invoerVan(pad, lees(pad)).eigen.some((naar) => naar.startsWith('content/')))).toEqual([]);
});

/** Alles wat een bestand in de bouw meeneemt, dus zonder wat het alleen aan de browser geeft. */
function metInvoer(gezien: Set<string>, pad: string): Set<string> {
  if (gezien.has(pad) || !bestanden.includes(pad)) return gezien;
  return invoerVan(pad, zonderScripts(lees(pad)), false).eigen.reduce(metInvoer, gezien.add(pad));
}

function zonderScripts(code: string): string {
  return code.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
}

function leestKlok(code: string): boolean {
  return /\bnew Date\b(?!\(\s*[^\s)])|(?<!new )\bDate\(|\bDate\.now\b|\bTemporal\.Now\b|\.format\(\s*\)/.test(code);
}

/** Wat dit bestand invoert en niet mag kennen: ook alles van ons buiten src/. */
function tegenDeRichting(pad: string, naar: readonly string[]): string[] {
  return naar.filter((doel) => !magUit[laag(pad)]?.includes(laag(doel)));
}

function laag(pad: string): string {
  return pad.replace(/^src\//, '').split('/')[0] ?? '';
}

/** Een weg van `hier` terug naar `doel`, of niets. */
function weg(hier: string, doel: string, gezien = new Set<string>()): string[] | undefined {
  for (const volgende of eigen(hier)) {
    if (volgende === doel) return [hier, doel];
    if (gezien.has(volgende)) continue;
    gezien.add(volgende);
    const rest = weg(volgende, doel, gezien);
    if (rest) return [hier, ...rest];
  }
  return undefined;
}
