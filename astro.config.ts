import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import weglatenOngebruikt from 'postcss-prune-var';
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
  vite: {
    build: { assetsInlineLimit: 0 },
    // Van de duizenden tokens van NL Design System blijven die over die onze onderdelen gebruiken.
    css: { postcss: { plugins: [weglatenOngebruikt({ skip: ['**/*.astro*', '**/!(nlds).css'] })] } },
    plugins: [weigerInhoudAlsModule(map)],
  },
});
