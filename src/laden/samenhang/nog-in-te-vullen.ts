import type { Probleem } from '../../kern/probleem.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Waarmee een tekst begint die nog geschreven moet worden. */
export const plaatshouder = 'Vul in:';

/** Wat `npm run nieuw` klaarzette, is door eigen tekst vervangen. Een waarschuwing: zo kan een groep half werk bewaren. */
export const nogInTeVullen: Samenhangregel = (lading) =>
  lading.alle.flatMap((bestand) =>
    plekkenVan(bestand.velden).map(
      (veld): Probleem => ({
        ...probleemBij(bestand, veld, {
          controle: 'nog-in-te-vullen',
          gevonden: `een tekst die met \`${plaatshouder}\` begint`,
          verwacht: 'eigen tekst',
          doe: 'Schrijf hier wat er hoort; de uitleg staat erboven.',
        }),
        ernst: 'waarschuwing',
      }),
    ),
  );

/** De paden van alle teksten die nog een plaatshouder zijn. */
function plekkenVan(waarde: unknown, pad: string[] = []): string[] {
  if (typeof waarde === 'string') return waarde.startsWith(plaatshouder) ? [pad.join('.')] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => plekkenVan(deel, [...pad, naam]));
}
