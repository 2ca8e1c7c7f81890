import { createHash } from 'node:crypto';
import { type Bestand, leesBestanden } from '../../src/laden/bestanden.ts';
import { teHerstellen } from '../../src/laden/herstel/herstel-map.ts';
import { laad } from '../../src/laden/laad.ts';
import { lading } from '../../src/laden/lading.ts';
import { alleWaarschuwingen } from '../../src/laden/waarschuwing/alle.ts';
import type { Kant } from '../../src/terugkoppeling/kant.ts';
import { maakVerslag } from '../../src/terugkoppeling/maak-verslag.ts';
import type { Verslag } from '../../src/terugkoppeling/verslag.ts';

/** Vergelijkt twee contentmappen. `vandaag` is JJJJ-MM-DD. */
export async function vergelijk(voor: string, na: string, vandaag: string): Promise<Verslag> {
  const [oud, nieuw] = [await leesKant(voor, vandaag), await leesKant(na, vandaag)];
  const veranderd = nieuw.bestanden.filter(({ pad }) => oud.kant.afdrukken.get(pad) !== nieuw.kant.afdrukken.get(pad));
  const herstel = (await teHerstellen(veranderd))
    .filter((werk) => werk.nieuw !== null)
    .map(({ bestand, gedaan }) => ({ bestand: bestand.pad, gedaan }));
  return maakVerslag(oud.kant, nieuw.kant, herstel);
}

async function leesKant(map: string, vandaag: string): Promise<{ kant: Kant; bestanden: Bestand[] }> {
  const { bestanden } = await leesBestanden(map);
  const { bibliotheek, interventies, problemen, gekeurd } = await laad(map);
  const waarschuwingen = await alleWaarschuwingen(lading(gekeurd), vandaag);
  const afdrukken = new Map(bestanden.map(({ pad, bytes }) => [pad, createHash('sha256').update(bytes).digest('hex')]));
  return { kant: { bibliotheek, interventies, problemen: [...problemen, ...waarschuwingen], afdrukken }, bestanden };
}
