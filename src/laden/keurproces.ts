import { Worker } from 'node:worker_threads';
import type { Bestand } from './bestanden.ts';
import type { Antwoord } from './keurdraad.ts';

/** Zo vaak (ms) kijken of een bestand niet te lang duurt. */
const rust = 50;

/**
 * Het proces waarin bestanden gekeurd worden, los van wie erom vraagt: een ontleder kan op vijandige tekst vastlopen of
 * omvallen, en dan valt alleen dit proces. Eén bestand per bericht, antwoord in dezelfde volgorde. De klok loopt op de
 * rekentijd van dit proces: hoe druk de machine het verder heeft, zegt niets over een bestand.
 */
const draad = new Worker(new URL('./keurdraad.ts', import.meta.url));
let wacht: NodeJS.Timeout | undefined;

draad.on('message', (antwoord: Antwoord) => {
  clearInterval(wacht);
  process.send?.(antwoord);
});
process.on('message', ({ bestand, tijd }: { bestand: Bestand; tijd: number }) => {
  const begin = process.cpuUsage();
  wacht = setInterval(() => {
    const { user, system } = process.cpuUsage(begin);
    if (user + system < tijd * 1000) return;
    clearInterval(wacht);
    process.send?.({ teZwaar: `tekst die na ${tijd / 1000} seconden rekenen nog niet gelezen is` } satisfies Antwoord);
  }, rust);
  draad.postMessage(bestand);
});
process.on('disconnect', () => process.exit());
