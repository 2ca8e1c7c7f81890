import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { haalBinnen } from '../../src/offline/haal-binnen.ts';
import { cacheVan, leesStand, verwijderAlles } from '../../src/offline/stand.ts';
import { proef } from '../hulp/eigenschap.ts';
import { metOpslag } from '../hulp/opslag.ts';
import { uitgeven } from '../hulp/uitgave.ts';

type Site = Record<string, string>;

let opslag: ReturnType<typeof metOpslag>;
beforeEach(() => {
  opslag = metOpslag();
});

/** Haalt deze site binnen; `stuk` zegt bij het hoeveelste verzoek er iets misgaat. Geeft welke bestanden gevraagd zijn. */
async function bewaar(site: Site, stuk: { bij?: number; hoe?: 'weg' | 'anders' | '404' } = {}): Promise<string[]> {
  const { uitgave, lijst } = await uitgeven(site);
  const gevraagd: string[] = [];
  vi.stubGlobal('fetch', async (adres: string) => {
    if (adres.startsWith('/offline/')) return new Response(lijst);
    gevraagd.push(adres);
    if (gevraagd.length === stuk.bij) {
      if (stuk.hoe === 'anders') return new Response('iets anders');
      if (stuk.hoe === '404') return new Response('', { status: 404 });
      throw new TypeError('Failed to fetch');
    }
    return new Response(site[adres], {
      headers: { vary: '*', 'content-encoding': 'gzip', 'content-type': 'text/html' },
    });
  });
  await haalBinnen(uitgave, await leesStand());
  return gevraagd;
}

/** Wat een lezer zonder netwerk ziet: de inhoud van de kopie die geldt. */
async function kopie(): Promise<Site> {
  const stand = await leesStand();
  const bewaard = [...(opslag.get(cacheVan(stand?.versie ?? '')) ?? [])].filter(
    ([adres]) => !adres.startsWith('/offline/'),
  );
  return Object.fromEntries(await Promise.all(bewaard.map(async ([adres, r]) => [adres, await r.clone().text()])));
}

const eerste = { '/': 'een', '/over/': 'een', '/zoek.js': 'een' };
const tweede = { '/': 'twee', '/over/': 'een', '/nieuw/': 'twee' };

test('bijwerken haalt alleen wat veranderd is, en vergeet wat weg is', async () => {
  expect(await bewaar(eerste)).toHaveLength(3);
  expect(await bewaar(tweede)).toEqual(['/', '/nieuw/']);
  expect(await kopie()).toEqual(tweede);
  expect([...opslag.keys()]).toHaveLength(2);
});

test('een bestand met een andere inhoud dan de lijst zegt, wordt nooit bewaard', async () => {
  await bewaar(eerste);
  await expect(bewaar(tweede, { bij: 1, hoe: 'anders' })).rejects.toMatchObject({ name: 'DataError' });
  expect(await kopie()).toEqual(eerste);
});

test('een lijst die niet bij de uitgave hoort, wordt geweigerd', async () => {
  const { uitgave } = await uitgeven(eerste);
  vi.stubGlobal('fetch', async () => new Response('[]'));
  await expect(haalBinnen(uitgave, await leesStand())).rejects.toMatchObject({ name: 'DataError' });
});

test('na een afgebroken begin gaat het verder waar het bleef', async () => {
  await expect(bewaar(eerste, { bij: 3, hoe: 'weg' })).rejects.toThrow('Failed to fetch');
  expect(await leesStand()).toBeUndefined();
  expect(await bewaar(eerste)).toHaveLength(1);
  expect(await kopie()).toEqual(eerste);
});

test('wie tijdens het bijwerken alles verwijdert, krijgt niet alsnog een kopie', async () => {
  await bewaar(eerste);
  const { uitgave, lijst } = await uitgeven(tweede);
  vi.stubGlobal('fetch', async (adres: string) => {
    await caches.delete('vakwerk-stand');
    return new Response(adres.startsWith('/offline/') ? lijst : tweede[adres as '/']);
  });
  await expect(haalBinnen(uitgave, await leesStand())).rejects.toMatchObject({ name: 'AbortError' });
  expect(await leesStand()).toBeUndefined();
  expect([...opslag.keys()].filter((naam) => naam === cacheVan(uitgave.versie))).toEqual([]);
});

test('wie tijdens het eerste bewaren in een ander tabblad alles verwijdert, houdt niets over', async () => {
  const { uitgave, lijst } = await uitgeven(eerste);
  vi.stubGlobal('fetch', async (adres: string) => {
    if (adres === '/over/') await verwijderAlles(undefined);
    return new Response(adres.startsWith('/offline/') ? lijst : eerste[adres as '/']);
  });
  await expect(haalBinnen(uitgave, await leesStand())).rejects.toMatchObject({ name: 'AbortError' });
  expect([...opslag.keys()]).toEqual([]);
});

test('een vol apparaat houdt de oude kopie, en niets van de nieuwe', async () => {
  await bewaar(eerste);
  const { uitgave, lijst } = await uitgeven(tweede);
  vi.stubGlobal('fetch', async (adres: string) => {
    if (adres === '/nieuw/') throw new DOMException('vol', 'QuotaExceededError');
    return new Response(adres.startsWith('/offline/') ? lijst : tweede[adres as '/']);
  });
  await expect(haalBinnen(uitgave, await leesStand())).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await kopie()).toEqual(eerste);
  expect(opslag.has(cacheVan(uitgave.versie))).toBe(false);
});

test('hoe vaak het ook misgaat en in welke volgorde: de kopie is altijd precies één uitgave', async () => {
  const adressen = ['/', '/a/', '/b/', '/c.js', '/d.css'];
  const sites = fc.dictionary(fc.constantFrom(...adressen), fc.constantFrom('x', 'y', 'z'), { minKeys: 1 });
  const pogingen = fc.array(
    fc.record({
      site: sites,
      bij: fc.integer({ min: 0, max: 6 }),
      hoe: fc.constantFrom<'weg' | 'anders' | '404'>('weg', 'anders', '404'),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(pogingen, async (reeks) => {
      opslag = metOpslag();
      let geldt: Site = {};
      for (const { site, bij, hoe } of reeks) {
        const gelukt = await bewaar({ ...site }, { bij, hoe }).then(
          () => true,
          () => false,
        );
        if (gelukt) geldt = { ...site };
        expect(await kopie()).toEqual(geldt);
      }
    }),
    proef(300),
  );
});
