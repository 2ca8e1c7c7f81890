import type { Bewijsstukken } from '../kern/bewijs/aanhaling.ts';
import { isVergelijkendOntwerp } from '../kern/bewijs/ontwerpen.ts';

/**
 * Of een aangehaalde bevinding te wegen is: haar bron is er, zij staat erin, en haar onderzoek staat in het register. Voor wie weegt
 * terwijl er nog fouten zijn; zonder fouten is alles weegbaar.
 */
export function isWeegbaar(
  { bron: bronId, bevinding: bevindingId }: { bron: string; bevinding: string },
  { bronnen, onderzoeken }: Bewijsstukken,
): boolean {
  const bron = bronnen.get(bronId);
  const bevinding = bron?.bevindingen?.find(({ id }) => id === bevindingId);
  if (!bron || !bevinding) return false;
  const [enige, ...andere] = bron.onderzoeken ?? [];
  const onderzoek = bevinding.onderzoek ?? (andere.length === 0 ? enige : undefined);
  return onderzoek === undefined ? !isVergelijkendOntwerp(bron.ontwerp) : onderzoeken.has(onderzoek);
}
