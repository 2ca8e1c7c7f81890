import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectmap } from '../../src/laden/projectmap.ts';
import { bladzijde } from '../../src/redactie/bladzijde.ts';
import { config } from '../../src/redactie/config.ts';
import woorden from '../../src/redactie/woorden.json' with { type: 'json' };
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';

/** Zet het formulier in `<map>/redactie/`: de bladzijde, haar instellingen en Sveltia zelf. Zonder forge blijft de uitleg staan. */
export async function maakRedactie(map: string, forge: Forge | undefined, naam: string): Promise<void> {
  if (!forge) return;
  const uit = join(map, 'redactie');
  await bundel(uit);
  await schrijf(uit, 'config.json', JSON.stringify(config(forge, naam)));
  await schrijf(uit, 'index.html', bladzijde(forge, naam));
  // Wat Sveltia aan zijn makers en aan de forge zou vragen, antwoorden wij zelf: er is niets nieuws, en over storingen weten wij niets.
  const { version } = JSON.parse(await fs.readFile(join(pakket, 'package.json'), 'utf8'));
  await schrijf(uit, 'sveltia/package.json', JSON.stringify({ version }));
  await schrijf(uit, 'sveltia/status.json', '{}');
  await fs.copyFile(join(pakket, 'LICENSE.txt'), join(uit, 'sveltia/LICENSE.txt'));
}

const pakket = join(projectmap, 'node_modules/@sveltia/cms');

async function schrijf(uit: string, naam: string, inhoud: string): Promise<void> {
  await fs.mkdir(dirname(join(uit, naam)), { recursive: true });
  await fs.writeFile(join(uit, naam), inhoud);
}

async function bundel(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: projectmap,
    base: '/redactie/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [alleenWatNodigIs()],
    build: {
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { formulier: join(projectmap, 'src/redactie/formulier.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'delen/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((naam) => naam.endsWith('.css')) ? '[name][extname]' : '[name]-[hash][extname]',
        },
      },
    },
  });
}

/** Wat ons formulier nooit gebruikt: andere talen, gekleurde code, kaarten en het verkleinen van beelden. */
const overbodig =
  /^(@shikijs\/|leaflet|terra-draw|svgo|exifr|turndown)|\/chunks\/(shiki-engine|heic|webp_enc)|\/locales\/(?!nl\.json)/;
const overbodigeBestanden = /heic|webp|marker-icon/;

/**
 * Wat er aan Sveltia verandert: letters, pictogrammen en antwoorden komen van ons, en wat naar een andere site zou vragen is eruit.
 * Elke vervanging moet raak zijn: verandert Sveltia, dan mislukt de bouw in plaats van dat er stil iets naar buiten gaat.
 */
const vervangingen: readonly [wat: RegExp, door: string][] = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^/]*\/(latin-[a-z0-9-]+\.woff2)/g,
    '/redactie/letters/$1-$2',
  ],
  // De letters hierboven staan al in de stijl; dit zou ze een tweede keer ophalen.
  [/\w+\(\{"source-sans-3-latin-wght-normal\.woff2":.*?\.href\}\),/, ''],
  // Nieuwe versies komen van wie de site bouwt, en of de forge storing heeft merkt een schrijver vanzelf.
  [/https:\/\/unpkg\.com\/@sveltia\/cms(?=`)/g, '/redactie/sveltia'],
  [
    /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json|https:\/\/status-api\.hostedstatus\.com\/[\w./]+/g,
    '/redactie/sveltia/status.json',
  ],
  // De link onder *Aanmelden* gaat naar onze uitleg; daar staat de weg naar de instellingen van de forge.
  [/\w+\(\w+\)\.repository\.tokenPageURL(?=\)\),)/, '`/bijdragen/aanmelden/`'],
  // Wie slecht ziet, mag de bladzijde groter maken.
  [/`maximum-scale=1`,/, ''],
  // Een foto van wie schreef staat op nog een andere site.
  [/\.avatar_url\b/g, '.geen_foto'],
  [/\.avatarUrl\b/g, '.geenFoto'],
];

function alleenWatNodigIs(): Plugin {
  const letters = /\/(source-sans-3|noto-mono|material-symbols-outlined)-(latin-[a-z0-9-]+?)-\w{8}\.woff2$/;
  return {
    name: 'vakwerk-redactie',
    enforce: 'pre',
    resolveId: (naam, van) => (van?.includes('/@sveltia/cms/') && overbodig.test(naam) ? '\0leeg' : null),
    load: (id) => (id === '\0leeg' ? 'export default {}' : null),
    transform(code, id) {
      if (id.endsWith('/@sveltia/cms/locales/nl.json')) return JSON.stringify(samengevoegd(JSON.parse(code), woorden));
      if (!id.endsWith('/@sveltia/cms/npm/index.js')) return null;
      return vervangingen.reduce((tekst, [wat, door]) => {
        const nieuw = tekst.replace(wat, door);
        if (nieuw === tekst)
          throw new Error(`Sveltia bevat niet meer wat wij vervangen: ${wat}. Kijk scripts/bouw/redactie.ts na.`);
        return nieuw;
      }, code);
    },
    async generateBundle(_, bundel) {
      for (const naam of Object.keys(bundel)) if (overbodigeBestanden.test(naam)) delete bundel[naam];
      const map = join(pakket, 'npm/assets');
      for (const bestand of await fs.readdir(map)) {
        const [, familie, deel] = letters.exec(`/${bestand}`) ?? [];
        // Bij een letter hoort haar licentie.
        if (bestand.endsWith('.LICENSE.txt'))
          this.emitFile({
            type: 'asset',
            fileName: `letters/${bestand}`,
            source: await fs.readFile(join(map, bestand)),
          });
        if (familie)
          this.emitFile({
            type: 'asset',
            fileName: `letters/${familie}-${deel}.woff2`,
            source: await fs.readFile(join(map, bestand)),
          });
      }
    },
  };
}

type Woorden = { [sleutel: string]: string | Woorden };

/** De woorden van Sveltia met de onze ervoor in de plaats. */
function samengevoegd(van: Woorden, door: Woorden): Woorden {
  const nieuw = Object.entries(door).map(([sleutel, woord]) => {
    const oud = van[sleutel];
    return [sleutel, typeof woord === 'object' && typeof oud === 'object' ? samengevoegd(oud, woord) : woord];
  });
  return { ...van, ...Object.fromEntries(nieuw) };
}
