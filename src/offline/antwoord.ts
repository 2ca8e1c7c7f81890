import { offlineAdressen } from './adressen.ts';
import { digestVan, vast } from './lijst.ts';
import { metRegel } from './regel.ts';
import { cacheVan, leesbaar, leesStand, type Stand, uit } from './stand.ts';
import { onthoud, type Venster, venster } from './vensters.ts';
import type { Vraag } from './werker.ts';

/** Zo lang, in milliseconden, mag het netwerk doen over iets wat ook bewaard is. */
const wachttijd = 3000;

/** Een bladzijde: van het netwerk als dat er is, anders uit de kopie met een regel die dat zegt. */
export async function bladzijde({ request, resultingClientId }: Vraag): Promise<Response> {
  const stand = await leesStand();
  if (!leesbaar(stand)) return fetch(request);
  const bewaard = await uitKopie(stand.versie, request);
  if (!bewaard) return fetch(request).catch((fout) => nietBewaard(stand, resultingClientId, fout));

  const vanNet = await binnen(wachttijd, heel(request));
  // Een server die stuk is, telt als geen netwerk; een bladzijde die weg is niet.
  if (!vanNet || vanNet.antwoord.status >= 500) return toon(bewaard, stand, resultingClientId);
  const gelijk = (await digestVan(vanNet.bytes)) === (await digestVan(await bewaard.arrayBuffer()));
  await onthoud(resultingClientId, gelijk ? { versie: stand.versie, soort: 'gelijk' } : undefined);
  return vanNet.antwoord;
}

/**
 * Een onderdeel van een bladzijde: van dezelfde versie als die bladzijde. Wat bij een bladzijde uit de kopie hoort komt uit
 * de kopie, ook als er weer netwerk is. Wat bij een bladzijde van het netwerk hoort, komt alleen uit de kopie als het adres
 * zegt wat erin zit, of als de bladzijde en alles tot nu toe gelijk waren aan de kopie.
 */
export async function onderdeel({ request, clientId, resultingClientId }: Vraag): Promise<Response> {
  const stand = await leesStand();
  if (!leesbaar(stand)) return fetch(request);
  const bij = await venster(clientId);
  // Een worker is een eigen venster, dat bij zijn bladzijde hoort.
  if (request.destination === 'worker' && bij) await onthoud(resultingClientId, bij);
  if (bij?.soort === 'kopie') return (await uitKopie(bij.versie, request)) ?? fetch(request);

  const { pathname } = new URL(request.url);
  const bewaard = await uitKopie(stand.versie, request);
  if (bewaard && vast(pathname)) return bewaard;
  if (!bewaard || bij?.versie !== stand.versie) return fetch(request);
  const vanNet = await binnen(wachttijd, heel(request));
  if (!vanNet || vanNet.antwoord.status >= 500) return bewaard;
  await nogGelijk(clientId, bij, vanNet.bytes, bewaard);
  return vanNet.antwoord;
}

/** Is dit onderdeel anders dan in de kopie, dan is de site verder dan de kopie en leeft dit venster voortaan van het netwerk. */
async function nogGelijk(id: string, bij: Venster, bytes: ArrayBuffer, bewaard: Response): Promise<void> {
  const gelijk = (await digestVan(bytes)) === (await digestVan(await bewaard.arrayBuffer()));
  if (bij.soort === 'gelijk' && !gelijk) await onthoud(id, undefined);
}

async function toon(bewaard: Response, stand: Stand, id: string): Promise<Response> {
  await onthoud(id, { versie: stand.versie, soort: 'kopie' });
  return metRegel(bewaard, new Date(stand.bevestigd));
}

async function nietBewaard(stand: Stand, id: string, fout: unknown): Promise<Response> {
  const uitleg = await uitKopie(stand.versie, new Request(offlineAdressen.nietBewaard));
  if (!uitleg) throw fout;
  const { headers, body } = await toon(uitleg, stand, id);
  return new Response(body, { status: 503, headers });
}

/** Zoals de server het adres zou beantwoorden: zonder zoekvraag, en met een schuine streep als die vergeten is. */
async function uitKopie(versie: string, { url }: Request): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  return (await uit(cacheVan(versie), pathname)) ?? (await uit(cacheVan(versie), `${pathname}/`));
}

/** Het hele antwoord van het netwerk; een half antwoord telt niet. */
async function heel(request: Request): Promise<{ antwoord: Response; bytes: ArrayBuffer }> {
  const antwoord = await fetch(request);
  return { antwoord, bytes: await antwoord.clone().arrayBuffer() };
}

/** De uitkomst als zij op tijd komt; anders, en als zij mislukt, niets. */
function binnen<T>(milliseconden: number, uitkomst: Promise<T>): Promise<T | undefined> {
  const teLaat = new Promise<undefined>((klaar) => setTimeout(klaar, milliseconden, undefined));
  return Promise.race([uitkomst.catch(() => undefined), teLaat]);
}
