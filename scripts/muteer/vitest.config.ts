import { defineConfig } from 'vitest/config';

// Draden en geen processen: wie een mutant in een eindeloze lus stopt, stopt ze dan allemaal.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: process.env.VAKWERK_RAAK !== undefined,
    // Van mutant tot mutant verandert er één bestand.
    fsModuleCache: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['scripts/muteer/raak-opzet.ts'],
  },
});
