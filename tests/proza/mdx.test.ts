import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Sinds wij zelf MDX schrijven, kan de bouw MDX uitvoeren. Dat geldt voor src/, en nooit voor de contentmap.
const map = realpathSync(mkdtempSync(join(tmpdir(), 'vakwerk-inhoud-')));
const ernaast = realpathSync(mkdtempSync(join(tmpdir(), 'vakwerk-ernaast-')));
const bestand = join(map, 'interventies/kwaad.mdx');
let server: ViteDevServer;

const goed = `## Hoe 't gaat

'Zo' -- dus 's avonds {1 + 1}.[^a] En nog eens.[^a]

| a | b |
|---|---|
| 1 | 2 |

[^a]: Een noot.
`;

beforeAll(async () => {
  mkdirSync(join(map, 'interventies'));
  writeFileSync(bestand, '---\ntitel: Kwaad\n---\n\nexport const kwaad = globalThis.kanarie = 1;\n\nTekst {1 + 1}\n');
  writeFileSync(join(ernaast, 'goed.mdx'), goed);
  vi.stubEnv('VAKWERK_CONTENT', map);
  // De echte instellingen van de site: astro.config.mjs, met @astrojs/mdx en de bewaker.
  const instellingen = getViteConfig({
    server: { middlewareMode: true, ws: false, watch: null },
    cacheDir: join(ernaast, '.vite'),
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
  });
  server = await createServer(await instellingen({ command: 'serve', mode: 'development' }));
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  for (const weg of [map, ernaast]) rmSync(weg, { recursive: true });
});

const laad = (id: string) => server.environments.ssr.transformRequest(id);

test('MDX van onszelf wordt code', async () => {
  expect((await laad('/src/pages/privacy.mdx'))?.code).toContain('Vakwerk volgt je niet');
  expect((await laad(join(ernaast, 'goed.mdx')))?.code).toContain('1 + 1');
});

test('de opmaak is die van GitHub, met Nederlandse namen, en leestekens blijven zoals ze getypt zijn', async () => {
  const code = (await laad(join(ernaast, 'goed.mdx')))?.code ?? '';
  expect(code).toContain(`'Zo' -- dus 's avonds`);
  expect(code).toContain('_components.table');
  expect(code).toContain('"hoe-t-gaat"');
  expect(code).toContain('"Voetnoten"');
  expect(code).toContain('"Terug naar verwijzing 1, de 2e keer"');
  expect(code).not.toMatch(/Footnotes|Back to reference/);
});

test.each(['', '?raw', '?url', '?import', '?x=1&raw', '#a'])(
  'MDX uit de contentmap nooit, ook niet met `%s`',
  async (vraag) => {
    await expect(laad(`${bestand}${vraag}`)).rejects.toThrow('Inhoud is geen code');
    await expect(laad(`/@fs${bestand}${vraag}`)).rejects.toThrow('Inhoud is geen code');
  },
);

test.each([
  ['een import', `import Kwaad from '${bestand}';\n\n<Kwaad />\n`],
  ['een import van de ruwe tekst', `import kwaad from '${bestand}?raw';\n\n{kwaad}\n`],
  ['een import op het moment zelf', `{await import('${bestand}')}\n`],
  ['een export', `export { kwaad } from '${bestand}';\n`],
])('een bladzijde van onszelf krijgt haar niet binnen met %s', async (_, tekst) => {
  const pad = join(ernaast, `bladzijde-${Math.random()}.mdx`);
  writeFileSync(pad, tekst);
  await expect(laad(pad)).rejects.toThrow('Inhoud is geen code');
  expect(globalThis).not.toHaveProperty('kanarie');
});
