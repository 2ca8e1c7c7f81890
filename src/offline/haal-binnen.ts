import { offlineAdressen } from './adressen.ts';
import { andereInhoud, type Bestand, digestVan, leesLijst, type Uitgave, verschil } from './lijst.ts';
import { cacheVan, leesbaar, ruimOp, type Stand, uit, vorm, wissel } from './stand.ts';

/** Hoeveel bestanden er tegelijk onderweg zijn. */
const tegelijk = 6;

/**
 * Haalt een uitgave binnen en wisselt pas als elk bestand er is en klopt; geeft hoeveel bestanden van het netwerk kwamen.
 * Gooit als dat niet lukt: de vorige kopie blijft dan gelden, en wat al binnen is hoeft de volgende keer niet meer.
 * Een uitgave die niet uit de lijst blijkt, geeft een `DataError`, een vol apparaat een `QuotaExceededError`, en een lezer die
 * intussen alles verwijdert een `AbortError`. `vervangt` is de kopie die er nu staat; `gebruikt` zijn de caches waaruit nog een
 * open bladzijde leeft.
 */
export async function haalBinnen(
  uitgave: Uitgave,
  vervangt: Stand | undefined,
  gebruikt: readonly string[] = [],
  voortgang: (klaar: number, totaal: number) => void = () => {},
): Promise<number> {
  const huidig = leesbaar(vervangt) ? cacheVan(vervangt.versie) : undefined;
  const doel = cacheVan(uitgave.versie);
  await ruimOp([doel, ...(huidig ? [huidig] : []), ...gebruikt]);

  const lijstBytes = await (await vraag(offlineAdressen.lijst)).arrayBuffer();
  const lijst = await leesLijst(lijstBytes, uitgave.versie);
  const nieuw = await caches.open(doel);
  const inHuidig = async (adres: string) => (huidig && huidig !== doel ? uit(huidig, adres) : undefined);
  const bekend = (await (await inHuidig(offlineAdressen.lijst))?.json()) as Bestand[] | undefined;
  const { ophalen, overnemen } = verschil(bekend ?? [], lijst);
  const binnen = new Set((await nieuw.keys()).map(({ url }) => new URL(url).pathname));
  let opgehaald = 0;

  const vanNet = async (bestand: Bestand) => {
    const antwoord = await vraag(bestand.adres);
    await nieuw.put(bestand.adres, await nagekeken(antwoord, bestand));
    opgehaald += 1;
  };
  const uitOud = async (bestand: Bestand) => {
    const antwoord = await inHuidig(bestand.adres);
    // Mist er iets in de oude kopie, dan komt het alsnog van het netwerk.
    if (!antwoord) return vanNet(bestand);
    await nieuw.put(bestand.adres, await nagekeken(antwoord, bestand)).catch(() => vanNet(bestand));
  };
  const taken = [
    ...overnemen.map((bestand) => ({ bestand, doe: uitOud })),
    ...ophalen.map((bestand) => ({ bestand, doe: vanNet })),
  ].filter(({ bestand }) => !binnen.has(bestand.adres));
  let klaar = lijst.length - taken.length;
  try {
    await eisRuimte(taken.reduce((som, { bestand }) => som + bestand.bytes, 0));
    await inBeurten(taken, async ({ bestand, doe }) => {
      await doe(bestand);
      voortgang(++klaar, lijst.length);
    });
  } catch (fout) {
    // Een half binnengehaalde uitgave mag blijven liggen, behalve als het apparaat vol is.
    if (isVol(fout)) await caches.delete(doel);
    throw fout;
  }

  await nieuw.put(offlineAdressen.lijst, new Response(lijstBytes));
  const tijd = new Date().toISOString();
  await wissel({ ...uitgave, vorm, opgehaald: tijd, bevestigd: tijd }, vervangt);
  await ruimOp([doel, ...gebruikt]);
  return opgehaald;
}

/** Of dit misging omdat er op het apparaat geen ruimte meer is. */
export function isVol(fout: unknown): boolean {
  return fout instanceof Error && fout.name === 'QuotaExceededError';
}

/** Gooit als de browser al weet dat het niet past: dan hoeft er niets opgehaald te worden. */
async function eisRuimte(bytes: number): Promise<void> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < bytes) throw new DOMException('Te weinig ruimte', 'QuotaExceededError');
}

/** Vraagt het de server zelf: langs de worker en langs de opslag van de browser. */
async function vraag(adres: string): Promise<Response> {
  const antwoord = await fetch(adres, { cache: 'no-store' });
  if (antwoord.status !== 200) throw new DOMException(`${adres} geeft ${antwoord.status}`, 'NetworkError');
  return antwoord;
}

/** Hetzelfde antwoord, als de inhoud is wat de lijst zegt; met de headers die over de inhoud en de beveiliging gaan. */
async function nagekeken(antwoord: Response, { adres, digest }: Bestand): Promise<Response> {
  const bytes = await antwoord.arrayBuffer();
  if ((await digestVan(bytes)) !== digest) throw andereInhoud(adres);
  const headers = new Headers(antwoord.headers);
  for (const naam of ['content-encoding', 'content-length', 'vary']) headers.delete(naam);
  return new Response(bytes, { headers });
}

/**
 * Doet alle taken, een paar tegelijk; na de eerste die mislukt begint er geen meer. Gooit die fout pas als ook de laatste die
 * al begonnen was klaar is: wie daarna opruimt, ruimt alles op.
 */
async function inBeurten<T>(taken: readonly T[], doe: (taak: T) => Promise<void>): Promise<void> {
  const rij = taken.values();
  const fouten: unknown[] = [];
  const loop = async () => {
    for (const taak of rij) {
      if (fouten.length > 0) return;
      await doe(taak).catch((fout) => fouten.push(fout));
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
  if (fouten.length > 0) throw fouten[0];
}
