import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { type Doorstuuradres, doorstuuradressen } from '../../src/vormen/adressen.ts';

/**
 * Elk adres dat doorstuurt is al een bladzijde die dat zelf doet. Hier staan dezelfde adressen als regels voor een webserver: die
 * stuurt dan door zonder dat er eerst een bladzijde komt. Sleutel: het bestand binnen de site.
 */
export function doorstuurbestanden(adressen: readonly Doorstuuradres[]): Record<string, string> {
  const met = (schrijf: (van: string, naar: string) => string) =>
    adressen.map(({ adres, doel }) => `${schrijf(adres, doel)}\n`).join('');
  return {
    _redirects: met((van, naar) => `${van} ${naar} 301`),
    'doorsturen/nginx.conf': met((van, naar) => `location = ${van} { return 301 ${naar}; }`),
    'doorsturen/Caddyfile': met((van, naar) => `redir ${van} ${naar} 301`),
  };
}

/** Schrijft ze in een gebouwde site. */
export async function schrijfDoorsturen(map: string, bibliotheek: Bibliotheek): Promise<void> {
  for (const [pad, tekst] of Object.entries(doorstuurbestanden(doorstuuradressen(bibliotheek)))) {
    await fs.mkdir(dirname(join(map, pad)), { recursive: true });
    await fs.writeFile(join(map, pad), tekst);
  }
}
