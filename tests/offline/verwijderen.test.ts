import { expect, test, vi } from 'vitest';
import { haalBinnen } from '../../src/offline/haal-binnen.ts';
import { leesStand, verwijderAlles } from '../../src/offline/stand.ts';
import { onthoud, venster, versiesInGebruik } from '../../src/offline/vensters.ts';
import type { Werker } from '../../src/offline/werker.ts';
import { metOpslag } from '../hulp/opslag.ts';
import { uitgeven } from '../hulp/uitgave.ts';

const werker = { clients: { matchAll: async () => [] } } as unknown as Werker;
const inGebruik: Record<string, () => Promise<unknown>> = {
  'de stand leest': leesStand,
  'vraagt waar een venster van leeft': () => venster('een'),
  'onthoudt waar een venster van leeft': () => onthoud('twee', { versie: 'a', soort: 'kopie' }),
  'kijkt welke versies nog in gebruik zijn': () => versiesInGebruik(werker, new Date()),
};

const tel = () => new Promise(setImmediate);

/** Dezelfde opslag, maar elke vraag duurt een tel, zoals in een browser. */
function traag(): void {
  const { has, open, ...rest } = caches as unknown as Record<string, (...vraag: unknown[]) => Promise<unknown>>;
  const traagheid =
    (doe?: (...vraag: unknown[]) => Promise<unknown>) =>
    async (...vraag: unknown[]) =>
      tel().then(() => doe?.(...vraag));
  vi.stubGlobal('caches', { ...rest, has: traagheid(has), open: traagheid(open) });
}

test.each(Object.entries(inGebruik))('wie %s terwijl iemand alles verwijdert, laat niets achter', async (_, doe) => {
  // Hoeveel tellen het verwijderen al bezig is, mag niet uitmaken.
  for (let voorsprong = -6; voorsprong < 6; voorsprong++) {
    const opslag = metOpslag();
    const { uitgave, lijst } = await uitgeven({ '/': 'een' });
    vi.stubGlobal('fetch', async (adres: string) => new Response(adres.startsWith('/offline/') ? lijst : 'een'));
    await haalBinnen(uitgave, undefined);
    await onthoud('een', { versie: uitgave.versie, soort: 'kopie' });
    traag();
    const na = async (tellen: number, begin: () => Promise<unknown>) => {
      for (let i = 0; i < tellen; i++) await tel();
      await begin();
    };
    await Promise.all([na(-voorsprong, () => verwijderAlles(undefined)), na(voorsprong, doe)]);
    expect([voorsprong, ...opslag.keys()]).toEqual([voorsprong]);
  }
});
