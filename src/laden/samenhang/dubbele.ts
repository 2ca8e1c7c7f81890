import type { Controle } from '../../kern/controles.ts';
import type { Probleem } from '../../kern/probleem.ts';
import type { Gekeurd } from '../keur.ts';
import { probleemBij } from '../lading.ts';

/** Een probleem bij elke waarde die eerder al ergens stond, met waar dat was. Hoofdletters en leestekens maken geen verschil. */
export function dubbele(
  waarden: { bestand: Gekeurd; veld: string; waarde: string }[],
  controle: Controle,
  doe: string,
): Probleem[] {
  const eerste = new Map<string, { bestand: Gekeurd; veld: string }>();
  return waarden.flatMap(({ bestand, veld, waarde }) => {
    const sleutel = zelfdeWoorden(waarde);
    const eerder = eerste.get(sleutel);
    if (!eerder) {
      eerste.set(sleutel, { bestand, veld });
      return [];
    }
    const waar = eerder.bestand.plekken[eerder.veld];
    return [
      probleemBij(bestand, veld, {
        controle,
        gevonden: `\`${waarde}\`, dat ook staat in ${eerder.bestand.pad}${waar ? `:${waar.regel}` : ''}`,
        verwacht: 'een eigen waarde',
        doe,
      }),
    ];
  });
}

/** Waaraan te zien is dat twee teksten hetzelfde zeggen: hun letters en cijfers. */
export function zelfdeWoorden(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
