import { parentPort } from 'node:worker_threads';
import type { Bestand } from './bestanden.ts';
import { keur } from './keur.ts';

/** De draad die keurt; `keurproces.ts` houdt in de gaten hoe lang dat duurt. */
parentPort?.on('message', (bestand: Bestand) => parentPort?.postMessage({ gekeurd: keur(bestand) }));
parentPort?.postMessage('klaar');
