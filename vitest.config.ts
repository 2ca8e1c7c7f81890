import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Ruime tijd: enkele tests starten eigen processen, en dat duurt op een drukke machine seconden.
        test: { name: 'domein', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], testTimeout: 30_000 },
      },
      {
        // De gebouwde site, zoals een bezoeker haar krijgt: één keer gebouwd, dan doorgelopen.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/opzet.ts'],
          fileParallelism: false,
          // Een browser op een drukke machine mist soms een moment; wat echt stuk is, is dat de tweede keer ook.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
