import { alleen, leesStand, uit, voorvoegsel } from './stand.ts';
import type { Werker } from './werker.ts';

/**
 * Waar de bladzijde in een venster vandaan kwam; haar onderdelen komen dan van dezelfde versie. Een venster dat hier niet
 * staat, leeft van het netwerk.
 */
export interface Venster {
  versie: string;
  /** Uit de kopie getoond, of van het netwerk maar byte voor byte gelijk aan de kopie. */
  soort: 'kopie' | 'gelijk';
  /** Wanneer dit onthouden werd (ISO). */
  sinds: string;
}

// Een worker stopt zodra hij even niets doet, dus dit mag niet alleen in zijn geheugen staan.
const naam = `${voorvoegsel}vensters`;

/** Wat op een vol apparaat niet meer te bewaren is. Een volle opslag houdt geen bewaarde bladzijde tegen. */
const pastNietMeer = new Map<string, Venster>();

export async function venster(id: string): Promise<Venster | undefined> {
  if (!id) return undefined;
  return (await uit(naam, `/${id}`))?.json() ?? pastNietMeer.get(id);
}

export async function onthoud(id: string, wat: Pick<Venster, 'versie' | 'soort'> | undefined): Promise<void> {
  if (!id) return;
  await alleen(async () => {
    // Wie intussen alles verwijderde, krijgt hier niets meer bij.
    if (!(await leesStand())) return;
    pastNietMeer.delete(id);
    const bekend = wat && { ...wat, sinds: new Date().toISOString() };
    await schrijf(id, bekend).catch(() => bekend && pastNietMeer.set(id, bekend));
  });
}

async function schrijf(id: string, bekend: Venster | undefined): Promise<void> {
  const cache = await caches.open(naam);
  if (bekend) await cache.put(`/${id}`, Response.json(bekend));
  else await cache.delete(`/${id}`);
}

/** Zo lang blijft een gesloten venster staan: met Terug kan een bladzijde nog terugkomen. */
const uur = 60 * 60 * 1000;

/** De versies waaruit nog een bladzijde getoond wordt; vergeet vensters die al een uur dicht zijn. */
export async function versiesInGebruik(werker: Werker, nu: Date): Promise<string[]> {
  return alleen(async () => ((await leesStand()) ? ruimVenstersOp(werker, nu) : []));
}

async function ruimVenstersOp(werker: Werker, nu: Date): Promise<string[]> {
  const open = new Set((await werker.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id));
  const versies = new Set([...pastNietMeer].filter(([id]) => open.has(id)).map(([, { versie }]) => versie));
  const cache = await caches.open(naam);
  for (const sleutel of await cache.keys()) {
    const id = new URL(sleutel.url).pathname.slice(1);
    const bekend = await venster(id);
    if (!bekend) continue;
    if (!open.has(id) && nu.getTime() - Date.parse(bekend.sinds) > uur) await cache.delete(sleutel);
    else if (bekend.soort === 'kopie') versies.add(bekend.versie);
  }
  return [...versies];
}
