import { defineConfig } from 'vitest/config';

const opSite = ['tests/site/**/*.test.ts', 'tests/firefox/**/*.test.ts'];

export default defineConfig({
  test: {
    // Ook op een kleine machine twee: een browser wacht vaak, en dan kan een ander verder.
    maxWorkers: 2,
    projects: [
      {
        // Ruime tijd: enkele tests starten eigen processen, en dat duurt op een drukke machine seconden.
        test: { name: 'domein', include: ['tests/**/*.test.ts'], exclude: opSite, testTimeout: 120_000 },
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
