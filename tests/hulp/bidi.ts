import type { ChildProcess } from 'node:child_process';

/** Eén opdracht van WebDriver BiDi, met haar antwoord; weigert de browser, dan gooit zij wat hij ervan zei. */
export type Vraag = (methode: string, params: object) => Promise<Record<string, unknown>>;

/** Een verbinding met een browser die zegt op welk adres hij luistert. */
export async function verbind(proces: ChildProcess): Promise<Vraag> {
  const verbinding = new WebSocket(`${await adresVan(proces)}/session`);
  const wachtend = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  let nummer = 0;
  verbinding.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(data);
    if (error) wachtend.get(id)?.reject(new Error(`${error}: ${message}`));
    else wachtend.get(id)?.resolve(result);
    wachtend.delete(id);
  };
  await new Promise((open, mislukt) => Object.assign(verbinding, { onopen: open, onerror: mislukt }));
  return (method, params) => {
    const beloofd = Promise.withResolvers<Record<string, unknown>>();
    wachtend.set(++nummer, beloofd);
    verbinding.send(JSON.stringify({ id: nummer, method, params }));
    return beloofd.promise;
  };
}

function adresVan(proces: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let uitvoer = '';
    proces.stderr?.on('data', (deel) => {
      uitvoer += deel;
      const adres = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(uitvoer)?.[1];
      if (adres) klaar(adres);
    });
    proces.on('exit', (code) => mislukt(new Error(`De browser stopte met ${code}:\n${uitvoer}`)));
  });
}
