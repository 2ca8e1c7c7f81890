import { offlineAdressen } from './adressen.ts';
import { haalBinnen } from './haal-binnen.ts';
import { leesUitgave, type Uitgave } from './lijst.ts';
import { ietsBewaard, leesStand, verwijderAlles } from './stand.ts';
import { alsEnige } from './werk-bij.ts';

/**
 * Haalt de uitgave van nu binnen, als geen ander venster dat al doet; zegt of het gebeurde. Gooit wat `haalBinnen` gooit, of wat
 * de browser weigert.
 */
export async function bewaar(voortgang: (klaar: number, totaal: number) => void): Promise<boolean> {
  const gedaan = await alsEnige(() => haal(voortgang)).catch(async (fout) => {
    await ruimBeginOp().catch(() => {});
    throw fout;
  });
  if (gedaan) vraagTeHouden();
  return gedaan;
}

/** Welke uitgave er op de site staat; niets als zij er geen aanbiedt. */
export async function vraagUitgave(): Promise<Uitgave | 'stop' | undefined> {
  const antwoord = await fetch(offlineAdressen.uitgave, { cache: 'no-store' });
  return antwoord.ok ? leesUitgave(await antwoord.text()) : undefined;
}

/** De worker van Vakwerk, als die er is. */
export function registratie(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration('/');
}

async function haal(voortgang: (klaar: number, totaal: number) => void): Promise<void> {
  // De worker als eerste: wat een browser weigert, weigert hij dan voordat er iets is opgehaald.
  await navigator.serviceWorker.register(offlineAdressen.worker);
  const uitgave = await vraagUitgave();
  if (!uitgave || uitgave === 'stop') throw new DOMException('geen uitgave', 'NetworkError');
  await haalBinnen(uitgave, await leesStand(), [], voortgang);
}

/** Bleef er niets liggen, dan hoort er ook geen worker te blijven. */
async function ruimBeginOp(): Promise<void> {
  if (!(await ietsBewaard())) await verwijderAlles(await registratie());
}

/**
 * Vraagt de browser om de kopie te houden als de ruimte opraakt. Firefox vraagt dat aan de lezer, en die hoeft niet te
 * antwoorden: niemand wacht erop, en weigeren mag.
 */
function vraagTeHouden(): void {
  const vraag = async () => navigator.storage.persist();
  vraag().catch(() => {});
}
