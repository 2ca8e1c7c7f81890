import { meetsoorten } from '../kern/bevinding.ts';
import * as ontwerpen from '../kern/bewijs/ontwerpen.ts';
import * as schalen from '../kern/bewijs/schalen.ts';
import { uitkomsten } from '../kern/bewijs/uitkomsten.ts';
import { bronsoorten } from '../kern/bron.ts';
import * as codes from '../kern/codes.ts';

/** De keuzes van een codelijst zoals mensen ze lezen, in de volgorde van het schema. */
export function keuzes(lijst: readonly string[]): { label: string; value: string }[] {
  const labels = codelijsten.find((namen) => Object.keys(namen).join() === lijst.join());
  return lijst.map((value) => ({ label: labels?.[value] ?? groottes[value] ?? opgeschreven(value), value }));
}

/** Elke codelijst met labels die de kern kent. */
const codelijsten = [
  ...[codes, ontwerpen, schalen].flatMap((lijsten) => Object.values(lijsten) as unknown[]),
  uitkomsten,
  bronsoorten,
  meetsoorten,
].filter((waarde): waarde is Record<string, string> => typeof waarde === 'object' && !Array.isArray(waarde));

/** De vormen waarin een bron een grootte geeft: je kiest er een voordat je haar velden ziet. */
const groottes: Record<string, string> = {
  per100: 'Zoveel van de 100 mensen, met en zonder',
  procentpunt: 'Een verschil in procentpunten',
  verhouding: 'Een verhouding (OR, RR of HR)',
  verschil: 'Een verschil in dagen, uren, euro of punten',
  woorden: 'In woorden, zonder getal',
  telling: 'Geteld, niet vergeleken',
};

/** Een korte lijst zonder labels staat er zoals je haar zegt: `geen-verschil` als *Geen verschil*. */
function opgeschreven(code: string): string {
  const woorden = code.replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}
