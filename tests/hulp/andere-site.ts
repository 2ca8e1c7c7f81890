import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Een site van een ander, op deze machine: `antwoord` krijgt elk verzoek. Geeft haar adres, zonder schuine streep aan het eind. */
export async function andereSite(antwoord: RequestListener): Promise<string> {
  const server = createServer(antwoord);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
