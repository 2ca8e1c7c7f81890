import { defineConfig } from 'vitest/config';

/** De gebouwde site: één keer gebouwd, dan door een browser nagelopen. Elk proces deelt zijn browser over zijn bestanden. */
const opSite = {
  globalSetup: ['tests/site/opzet.ts'],
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

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
          exclude: ['tests/site/**', 'tests/firefox/**'],
          testTimeout: 120_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...opSite } },
      { test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], ...opSite } },
    ],
  },
});
