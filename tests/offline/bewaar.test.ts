import { beforeEach, expect, test, vi } from 'vitest';
import { bewaar } from '../../src/offline/bewaar.ts';
import { beletsel } from '../../src/offline/mag.ts';
import { leesStand } from '../../src/offline/stand.ts';
import { kanaal, werkBij } from '../../src/offline/werk-bij.ts';
import type { Werker } from '../../src/offline/werker.ts';
import { metOpslag } from '../hulp/opslag.ts';
import { uitgeven } from '../hulp/uitgave.ts';

const { locks } = navigator;
const nooit = () => new Promise<never>(() => {});
const weigert = () => Promise.reject(new DOMException('nee', 'SecurityError'));
const gooit = () => {
  throw new DOMException('nee', 'SecurityError');
};

let opslag: ReturnType<typeof metOpslag>;
let workers: number;

/** Een browser die alles toestaat, behalve wat hier anders is. */
function browser(anders: Record<string, unknown> = {}): void {
  const registratie = { unregister: async () => (workers -= 1) };
  const serviceWorker = {
    register: async () => (workers += 1),
    getRegistration: async () => (workers > 0 ? registratie : undefined),
  };
  vi.stubGlobal('navigator', { locks, serviceWorker, storage: { persist: async () => true }, ...anders });
  vi.stubGlobal('isSecureContext', true);
}

beforeEach(async () => {
  opslag = metOpslag();
  workers = 0;
  browser();
  const { uitgave, lijst } = await uitgeven({ '/': 'een' });
  vi.stubGlobal('fetch', async (adres: string) => {
    if (adres.endsWith('versie.json')) return Response.json(uitgave);
    return new Response(adres.startsWith('/offline/') ? lijst : 'een');
  });
});

test('bewaren is klaar zodra alles er staat, ook als de vraag om opslag open blijft', async () => {
  const slotenTijdensVraag = vi.fn(async () => (await locks.query()).held);
  browser({ storage: { persist: () => slotenTijdensVraag().then(nooit) } });
  expect(await bewaar(() => {})).toBe(true);
  expect(await leesStand()).toMatchObject({ bestanden: 1 });
  expect((await locks.query()).held).toEqual([]);
  expect(await slotenTijdensVraag.mock.results[0]?.value).toEqual([]);
});

test.each([
  ['geweigerd wordt', { persist: weigert }],
  ['gooit', { persist: gooit }],
  ['niet bestaat', {}],
])('een vraag om opslag die %s, verandert niets', async (_, storage) => {
  browser({ storage });
  expect(await bewaar(() => {})).toBe(true);
});

test('wie al in een ander tabblad bewaart, begint niet opnieuw en vraagt niets', async () => {
  const persist = vi.fn(async () => true);
  browser({ storage: { persist } });
  await locks.request('vakwerk-bewaren', async () => expect(await bewaar(() => {})).toBe(false));
  expect([persist.mock.calls.length, workers]).toEqual([0, 0]);
});

test('lukt het niet en bleef er niets liggen, dan blijft er ook geen worker', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
  await expect(bewaar(() => {})).rejects.toMatchObject({ name: 'NetworkError' });
  expect([workers, opslag.size]).toEqual([0, 0]);
});

test('weigert de browser ook het opruimen, dan hoort de lezer nog steeds wat er misging', async () => {
  browser({ serviceWorker: { register: weigert, getRegistration: weigert } });
  await expect(bewaar(() => {})).rejects.toMatchObject({ name: 'SecurityError' });
});

test('een browser die geen berichten tussen tabbladen toestaat, werkt zonder', async () => {
  vi.stubGlobal('BroadcastChannel', gooit);
  expect(kanaal()).toBeUndefined();
  expect(await bewaar(() => {})).toBe(true);
  const werker = { clients: { matchAll: async () => [] } } as unknown as Werker;
  await werkBij(werker, new Date());
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(kanaal()).toBeUndefined();
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, string | undefined]>([
  ['alles mag', {}, {}, undefined],
  ['het adres niet met https begint', {}, { isSecureContext: false }, 'geen https'],
  ['er geen workers zijn', { serviceWorker: undefined }, {}, 'kan niet'],
  ['er geen sloten zijn', { locks: undefined }, {}, 'kan niet'],
  ['er geen opslag is', {}, { caches: undefined }, 'kan niet'],
  ['opslag er is maar weigert', {}, { caches: { has: weigert } }, 'mag niet'],
  ['opslag er is maar meteen gooit', {}, { caches: { has: gooit } }, 'mag niet'],
  ['een slot geweigerd wordt', { locks: { request: weigert } }, {}, 'mag niet'],
  ['een worker geweigerd wordt', { serviceWorker: { getRegistration: weigert } }, {}, 'mag niet'],
])('als %s, blijkt dat door het te proberen', async (_, inNavigator, inVenster, verwacht) => {
  browser(inNavigator);
  for (const [naam, waarde] of Object.entries(inVenster)) vi.stubGlobal(naam, waarde);
  expect(await beletsel()).toBe(verwacht);
  expect([workers, opslag.size]).toEqual([0, 0]);
});
