import { strToU8, zipSync } from 'fflate';

/** Tekstbestanden in een zip, in hun volgorde. Elk krijgt `dag` (`JJJJ-MM-DD`): dezelfde inhoud geeft altijd dezelfde bytes. */
export function zip(bestanden: readonly { naam: string; inhoud: string }[], dag: string): Uint8Array<ArrayBuffer> {
  const [jaar = 1980, maand = 1, dagVanMaand = 1] = dag.split('-').map(Number);
  // Een zip kent geen tijdzone: de plaatselijke dag, zodat het overal dezelfde is.
  const mtime = new Date(jaar, maand - 1, dagVanMaand);
  return zipSync(Object.fromEntries(bestanden.map(({ naam, inhoud }) => [naam, strToU8(inhoud)])), { level: 6, mtime });
}
