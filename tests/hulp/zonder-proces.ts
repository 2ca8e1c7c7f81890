import { vi } from 'vitest';
import type { Bestand } from '../../src/laden/bestanden.ts';

// Wie een map laadt, start een proces om te keuren. Hier keurt de test zelf: dat gaat precies zo (keurder.test.ts), en scheelt
// een seconde per map.
vi.mock('../../src/laden/keurder.ts', async () => {
  const { keur } = await import('../../src/laden/keur.ts');
  return { keurAlle: async (bestanden: readonly Bestand[]) => bestanden.map(keur) };
});
