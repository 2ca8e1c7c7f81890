import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'domein', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] } },
      {
        // De gebouwde site, zoals een bezoeker haar krijgt: één keer gebouwd, dan doorgelopen.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/opzet.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
