import { defineConfig } from 'vitest/config';

const opSite = ['tests/site/**/*.test.ts', 'tests/firefox/**/*.test.ts'];

/** Deze tests vervangen modules door eigen, of gaan over het proces dat keurt; elk krijgt daarom een eigen proces. */
const apart = ['tests/laden/{fout-van-ons,herstel,keurder,voorraad}.test.ts'];

export default defineConfig({
  test: {
    // Ook op een kleine machine twee: een browser wacht vaak, en dan kan een ander verder.
    maxWorkers: 2,
    projects: [
      {
        // Ruime tijd: enkele tests starten eigen processen, en dat duurt op een drukke machine seconden.
        test: {
          name: 'domein',
          include: ['tests/**/*.test.ts'],
          exclude: [...opSite, ...apart],
          // Wat het domein laadt (schema's, onze inhoud, woordenboeken) is voor elk bestand hetzelfde: één keer per proces.
          isolate: false,
          unstubGlobals: true,
          setupFiles: ['tests/hulp/zonder-proces.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { name: 'domein-apart', include: apart, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        // De gebouwde site: één keer gebouwd, dan door browsers nagelopen. Elk proces deelt zijn browser over zijn bestanden.
        test: {
          name: 'site',
          include: opSite,
          globalSetup: ['tests/site/opzet.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
