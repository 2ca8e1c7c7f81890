// @ts-check
import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import weglatenOngebruikt from 'postcss-prune-var';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { contentmap } from './src/laden/contentmap.ts';
import { weigerInhoudAlsModule } from './src/laden/weiger-inhoud-als-module.ts';
import { vakwerk } from './vakwerk.config.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const map = contentmap();

export default defineConfig({
  site: vakwerk.adres,
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Elke contentmap haar eigen opslag, zodat twee bouwen naast elkaar elkaars inhoud niet zien.
  cacheDir: `node_modules/.astro/${createHash('sha256').update(map).digest('hex').slice(0, 12)}`,
  // De CSP staat geen stijlen of scripts in de bladzijde zelf toe.
  build: { inlineStylesheets: 'never' },
  // Alleen voor de bladzijden die wij zelf schrijven (src/**/*.mdx); de inhoud heeft haar eigen weg, zie src/laden/tekst.
  integrations: [mdx()],
  markdown: {
    // Zonder kleuren: die zouden als stijl in de bladzijde staan.
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeSlug],
      remarkRehype: {
        footnoteLabel: 'Voetnoten',
        /** @param {number} nummer vanaf 0 @param {number} keer */
        footnoteBackLabel: (nummer, keer) =>
          `Terug naar verwijzing ${nummer + 1}${keer > 1 ? `, de ${keer}e keer` : ''}`,
      },
      // De aanhalingstekens ervan zijn Engels: ’s avonds werd ‘s avonds. Wij typen ’ en “ ” zelf.
      smartypants: false,
    }),
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Van de duizenden tokens van NL Design System blijven die over die onze onderdelen gebruiken.
    css: { postcss: { plugins: [weglatenOngebruikt({ skip: ['**/*.astro*', '**/!(nlds).css'] })] } },
    plugins: [weigerInhoudAlsModule(map)],
  },
});
