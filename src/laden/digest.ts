import { createHash } from 'node:crypto';
import { inVasteVolgorde } from '../kern/vaste-volgorde.ts';

/** De digest van gewone gegevens (SHA-256): gelijk als zij hetzelfde zeggen, hoe het bestand ook opgemaakt is. */
export function digestVan(gegevens: unknown): string {
  return createHash('sha256').update(inVasteVolgorde(gegevens)).digest('hex');
}

/** Van elk deel een digest. */
export function digestPerDeel(delen: Readonly<Record<string, unknown>>): { deel: string; digest: string }[] {
  return Object.entries(delen).map(([deel, waarde]) => ({ deel, digest: digestVan(waarde) }));
}
