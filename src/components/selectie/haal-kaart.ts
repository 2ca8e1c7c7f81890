import { paden } from '../../weergave/site/paden.ts';

const bekend = new Map<string, Promise<HTMLElement | null>>();

/** De kaart van een interventie, van haar eigen bladzijde; `null` als zij er niet is of nu niet komt. */
export async function haalKaart(id: string): Promise<HTMLElement | null> {
  const eerder = bekend.get(id) ?? haal(id);
  bekend.set(id, eerder);
  const kaart = await eerder;
  if (!kaart) bekend.delete(id);
  return kaart && document.importNode(kaart, true);
}

/** Als document, niet als tekst: zo leest de browser de bladzijde zonder er iets van uit te voeren. */
function haal(id: string): Promise<HTMLElement | null> {
  return new Promise((klaar) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('GET', paden.kaart(id));
    verzoek.responseType = 'document';
    verzoek.addEventListener('loadend', () => {
      const kaart = verzoek.status === 200 ? verzoek.responseXML?.querySelector<HTMLElement>('.minuutkaart') : null;
      if (kaart) kopLager(kaart);
      klaar(kaart ?? null);
    });
    verzoek.send();
  });
}

/** Op haar eigen bladzijde is de titel de eerste kop; in een bundel staat daar al een kop boven. */
function kopLager(kaart: HTMLElement): void {
  const kop = kaart.querySelector('h1');
  const lager = kaart.ownerDocument.createElement('h2');
  lager.append(...(kop?.childNodes ?? []));
  kop?.replaceWith(lager);
}
