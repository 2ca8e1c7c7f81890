import { beforeEach, expect, test, vi } from 'vitest';
import { haalBinnen } from '../../src/offline/haal-binnen.ts';
import type { Uitgave } from '../../src/offline/lijst.ts';
import { leesStand, verwijderAlles } from '../../src/offline/stand.ts';
import { werkBij } from '../../src/offline/werk-bij.ts';
import type { Werker } from '../../src/offline/werker.ts';
import { metOpslag } from '../hulp/opslag.ts';
import { uitgeven } from '../hulp/uitgave.ts';

const eerste = { '/': 'een', '/over/': 'een' };
const tweede = { '/': 'twee', '/over/': 'een' };
const registratie = { unregister: async () => true } as ServiceWorkerRegistration;
const werker = { registration: registratie, clients: { matchAll: async () => [] } } as unknown as Werker;
const om = (tijd: string) => new Date(`2026-11-22T${tijd}:00Z`);

let opslag: ReturnType<typeof metOpslag>;
/** Wat de site nu zegt, en wat er gebeurt terwijl een adres onderweg is. */
let site: { uitgave: () => Response; lijst: string; inhoud: Record<string, string> };
let onderweg: (adres: string) => void | Promise<void>;
let gevraagd: string[];

async function zet(inhoud: Record<string, string>): Promise<Uitgave> {
  const { uitgave, lijst } = await uitgeven(inhoud);
  site = { uitgave: () => Response.json(uitgave), lijst, inhoud };
  return uitgave;
}

beforeEach(async () => {
  opslag = metOpslag();
  gevraagd = [];
  onderweg = () => {};
  vi.stubGlobal('fetch', async (adres: string) => {
    gevraagd.push(adres);
    await onderweg(adres);
    if (adres.endsWith('versie.json')) return site.uitgave();
    return new Response(adres.startsWith('/offline/') ? site.lijst : site.inhoud[adres]);
  });
  await haalBinnen(await zet(eerste), undefined);
});

test('op een vol apparaat blijft de oude kopie, en probeert bijwerken het pas na een uur opnieuw', async () => {
  const { versie: oud } = (await leesStand()) ?? {};
  const { versie: nieuw } = await zet(tweede);
  onderweg = (adres) => {
    if (adres === '/') throw new DOMException('vol', 'QuotaExceededError');
  };
  await expect(werkBij(werker, om('12:00'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
  onderweg = () => {};
  gevraagd = [];
  await werkBij(werker, om('12:59'));
  expect(gevraagd).toEqual(['/offline/versie.json']);
  expect((await leesStand())?.versie).toBe(oud);
  await werkBij(werker, om('13:00'));
  expect(await leesStand()).toMatchObject({ versie: nieuw });
  expect(await leesStand()).not.toHaveProperty('volSinds');
});

test.each<[string, () => Promise<unknown>]>([
  ['dezelfde uitgave heeft', () => zet(eerste)],
  ['een nieuwe uitgave heeft', () => zet(tweede)],
  ['haar uitgave mist', async () => (site.uitgave = () => new Response('', { status: 404 }))],
  ['bewaren uitzette', async () => (site.uitgave = () => Response.json({ stop: true }))],
])('wie alles verwijdert terwijl de site, die %s, nog moet antwoorden, houdt niets over', async (_, verander) => {
  await verander();
  onderweg = async (adres) => {
    if (adres.endsWith('versie.json')) await verwijderAlles(registratie);
  };
  await werkBij(werker, om('12:00')).catch(() => {});
  expect([...opslag.keys()]).toEqual([]);
});

test('past een nieuwe uitgave er niet bij en verwijdert iemand intussen alles, dan blijft er niets', async () => {
  await zet(tweede);
  onderweg = async (adres) => {
    if (adres !== '/') return;
    await verwijderAlles(registratie);
    throw new DOMException('vol', 'QuotaExceededError');
  };
  await werkBij(werker, om('12:00')).catch(() => {});
  expect([...opslag.keys()]).toEqual([]);
});
