import { parentPort } from 'node:worker_threads';
import type { Bestand } from './bestanden.ts';
import { spoorVan } from './fout-van-ons.ts';
import { type Gekeurd, keur } from './keur.ts';

/** Wat wie om een keuring vraagt terugkrijgt: dat het beginnen kan, of hoe het met een bestand afliep. */
export type Antwoord = 'klaar' | { gekeurd: Gekeurd } | { teZwaar: string } | { vanOns: string };

/** De draad die keurt; `keurproces.ts` houdt in de gaten hoe lang dat duurt. Gooit onze code, dan is dat het antwoord. */
parentPort?.on('message', (bestand: Bestand) => parentPort?.postMessage(antwoordOp(bestand)));
parentPort?.postMessage('klaar' satisfies Antwoord);

function antwoordOp(bestand: Bestand): Antwoord {
  try {
    return { gekeurd: keur(bestand) };
  } catch (fout) {
    console.error(spoorVan(fout));
    return { vanOns: String(fout) };
  }
}
