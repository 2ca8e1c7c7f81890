import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Server {
  adres: string;
  /** De bytes die sinds de vorige keer vragen over de lijn gingen. */
  bytes(): number;
  stop(): void;
}

const soorten: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
};

/** Serveert een map met gzip, zoals een gewone webserver, en telt wat er overheen gaat. */
export async function serveer(map: string): Promise<Server> {
  let geteld = 0;
  const server = createServer((verzoek, antwoord) => {
    const pad = join(map, normalize(new URL(verzoek.url ?? '/', 'http://x').pathname));
    const bestand = pad.endsWith('/') ? join(pad, 'index.html') : pad;
    if (!existsSync(bestand)) {
      antwoord.writeHead(404).end();
      return;
    }
    const soort = soorten[extname(bestand)];
    const inhoud = soort ? gzipSync(readFileSync(bestand)) : readFileSync(bestand);
    geteld += inhoud.length;
    antwoord.writeHead(200, {
      'content-type': soort ?? 'application/octet-stream',
      ...(soort && { 'content-encoding': 'gzip' }),
    });
    antwoord.end(inhoud);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => {
      const nu = geteld;
      geteld = 0;
      return nu;
    },
    stop: () => server.close(),
  };
}
