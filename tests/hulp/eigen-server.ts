import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Wat de server met een verzoek doet in plaats van het bestand te geven. */
export type Streek = 'hang' | 'breek' | { status: number; tekst: string };

export interface EigenServer {
  adres: string;
  /** De paden die sinds het begin of sinds het laatste leegmaken gevraagd zijn. */
  gevraagd: string[];
  /** De map die de server toont; een andere map is een nieuwe uitgave op hetzelfde adres. */
  map: string;
  streek: (pad: string) => Streek | undefined;
  /** Sluit de poort en verbreekt elke verbinding; daarna antwoordt er niemand meer. */
  stop(): Promise<void>;
  /** Opnieuw, op hetzelfde adres. */
  start(): Promise<void>;
}

/** Een webserver voor één map die een test echt kan stoppen, laten hangen of halverwege laten breken. */
export async function eigenServer(map: string): Promise<EigenServer> {
  let server: Server | undefined;
  let poort = 0;
  const zelf: EigenServer = {
    adres: '',
    gevraagd: [],
    map,
    streek: () => undefined,
    stop: () =>
      new Promise((klaar) => {
        if (!server?.listening) return klaar();
        server.close(() => klaar());
        server.closeAllConnections();
      }),
    start: () =>
      new Promise((klaar) => {
        const nieuw = createServer(({ url = '/' }, antwoord) => {
          const pad = new URL(url, 'http://localhost').pathname;
          zelf.gevraagd.push(pad);
          const streek = zelf.streek(pad);
          if (streek === 'hang') return;
          if (streek === 'breek') return void antwoord.destroy();
          const bestand = join(zelf.map, pad, pad.endsWith('/') ? 'index.html' : '');
          const bestaat = existsSync(bestand) && statSync(bestand).isFile();
          antwoord.statusCode = streek?.status ?? (bestaat ? 200 : 404);
          antwoord.setHeader('content-type', soorten[extname(bestand)] ?? 'application/octet-stream');
          antwoord.end(streek?.tekst ?? readFileSync(bestaat ? bestand : join(zelf.map, '404.html')));
        });
        nieuw.listen(poort, '127.0.0.1', () => {
          server = nieuw;
          poort = (nieuw.address() as AddressInfo).port;
          zelf.adres = `http://localhost:${poort}`;
          klaar();
        });
      }),
  };
  await zelf.start();
  return zelf;
}

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
