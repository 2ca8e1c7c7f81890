import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offlineAdressen } from '../../src/offline/adressen.ts';
import { bladzijde, onderdeel } from '../../src/offline/antwoord.ts';
import { cacheVan, type Stand, vorm } from '../../src/offline/stand.ts';
import { venster } from '../../src/offline/vensters.ts';
import type { Vraag } from '../../src/offline/werker.ts';
import { metOpslag } from '../hulp/opslag.ts';

const site = 'https://vakwerk.example';
const versie = 'a'.repeat(64);
const pagina = (tekst: string) =>
  `<p data-bewaard hidden>Bewaard op <span data-bewaard-datum>x</span></p><main>${tekst}</main>`;
const stand: Stand = {
  vorm,
  versie,
  bestanden: 3,
  bytes: 0,
  opgehaald: '2026-01-01T12:00:00Z',
  bevestigd: '2026-02-03T12:00:00Z',
};

let opslag: ReturnType<typeof metOpslag>;
const zetStand = (anders: Partial<Stand> = {}) =>
  opslag.set('vakwerk-stand', new Map([['/stand', Response.json({ ...stand, ...anders })]]));
const bewaar = (adres: string, tekst: string) => {
  const kopie = opslag.get(cacheVan(versie)) ?? new Map<string, Response>();
  opslag.set(cacheVan(versie), kopie.set(adres, new Response(tekst)));
};
const vraag = (pad: string, anders: Partial<Vraag> = {}): Vraag => ({
  request: new Request(`${site}${pad}`),
  clientId: 'oud',
  resultingClientId: 'nieuw',
  respondWith: () => {},
  waitUntil: () => {},
  ...anders,
});
const net = (geeft: () => Promise<Response> | Response) => {
  const fetch = vi.fn(async () => geeft());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const geenNet = () => net(() => Promise.reject(new TypeError('geen netwerk')));

/** In een browser is een adres zonder site er een van de site zelf. */
class Verzoek extends Request {
  constructor(adres: string) {
    super(new URL(adres, site));
  }
}

beforeEach(() => {
  vi.stubGlobal('Request', Verzoek);
  opslag = metOpslag();
  zetStand();
  bewaar('/a/', pagina('bewaard'));
});
afterEach(() => void vi.useRealTimers());

describe('zonder netwerk', () => {
  test('komt een bladzijde uit de kopie, en zegt boven dat zij bewaard is en van wanneer', async () => {
    geenNet();
    const html = await (await bladzijde(vraag('/a/'))).text();
    expect(html).toBe(
      '<p data-bewaard>Bewaard op <span data-bewaard-datum>3 februari 2026</span></p><main>bewaard</main>',
    );
    expect(await venster('nieuw')).toMatchObject({ versie, soort: 'kopie' });
  });

  test.each(['/a/?q=iets', '/a', '/a/#kop'])('ook op %s', async (pad) => {
    geenNet();
    expect(await (await bladzijde(vraag(pad))).text()).toContain('<main>bewaard</main>');
  });

  test('zegt een bladzijde die niet bewaard is dat, en doet niet of alles goed ging', async () => {
    geenNet();
    bewaar(offlineAdressen.nietBewaard, pagina('niet bewaard'));
    const antwoord = await bladzijde(vraag('/b/'));
    expect([antwoord.status, await antwoord.text()]).toEqual([503, expect.stringContaining('niet bewaard')]);
    expect(await venster('nieuw')).toMatchObject({ soort: 'kopie' });
  });

  test('en is zelfs die uitleg er niet, dan zegt de browser wat er mis is', async () => {
    geenNet();
    await expect(bladzijde(vraag('/b/'))).rejects.toThrow('geen netwerk');
  });

  test('wordt een kopie in een vorm die deze worker niet kent, niet getoond', async () => {
    geenNet();
    zetStand({ vorm: vorm + 1 });
    await expect(bladzijde(vraag('/a/'))).rejects.toThrow('geen netwerk');
    await expect(onderdeel(vraag('/a/'))).rejects.toThrow('geen netwerk');
  });
});

describe('met netwerk', () => {
  test('krijgt een lezer wat de site nu zegt, niet wat er bewaard is', async () => {
    net(() => new Response(pagina('nieuw')));
    expect(await (await bladzijde(vraag('/a/'))).text()).toBe(pagina('nieuw'));
    expect(await venster('nieuw')).toBeUndefined();
  });

  test('is dat gelijk aan de kopie, dan mogen de onderdelen uit de kopie komen', async () => {
    net(() => new Response(pagina('bewaard')));
    expect(await (await bladzijde(vraag('/a/'))).text()).toBe(pagina('bewaard'));
    expect(await venster('nieuw')).toMatchObject({ versie, soort: 'gelijk' });
  });

  test.each([
    [500, 'bewaard'],
    [503, 'bewaard'],
    [499, 'van de server'],
    [404, 'van de server'],
    [410, 'van de server'],
  ])(
    'bij %i komt wat %s is: een server die stuk is telt als geen netwerk, een bladzijde die weg is niet',
    async (status, wat) => {
      net(() => new Response(pagina('van de server'), { status }));
      expect(await (await bladzijde(vraag('/a/'))).text()).toContain(`<main>${wat}</main>`);
    },
  );

  test('dat langer dan drie seconden niets zegt, krijgt een lezer de kopie', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    net(() => new Promise(() => {}));
    let klaar = false;
    const antwoord = bladzijde(vraag('/a/')).finally(() => {
      klaar = true;
    });
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(2999);
    expect(klaar).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await (await antwoord).text()).toContain('<main>bewaard</main>');
  });
});

describe('een onderdeel is van dezelfde versie als zijn bladzijde', () => {
  const onthoud = (soort: 'kopie' | 'gelijk', van = versie) =>
    opslag.set('vakwerk-vensters', new Map([['/oud', Response.json({ versie: van, soort, sinds: '2026-01-01' })]]));
  const tekst = async (pad: string, anders: Partial<Vraag> = {}) =>
    (await onderdeel({ ...vraag(pad), ...anders })).text();
  beforeEach(() => {
    bewaar('/zoek.json', 'bewaard');
    bewaar('/_astro/a.css', 'bewaard');
  });

  test('bij een bladzijde uit de kopie hoort de kopie, ook als er weer netwerk is', async () => {
    const fetch = net(() => new Response('nieuw'));
    onthoud('kopie');
    expect([await tekst('/zoek.json'), fetch.mock.calls.length]).toEqual(['bewaard', 0]);
    expect(await tekst('/niet-bewaard.json')).toBe('nieuw');
  });

  test('bij een bladzijde van het netwerk hoort het netwerk', async () => {
    net(() => new Response('nieuw'));
    expect(await tekst('/zoek.json')).toBe('nieuw');
  });

  test('zegt het adres al wat erin zit, dan hoeft er niets over het netwerk', async () => {
    const fetch = net(() => new Response('nieuw'));
    expect([await tekst('/_astro/a.css'), fetch.mock.calls.length]).toEqual(['bewaard', 0]);
  });

  test('maar een kopie in een vorm die deze worker niet kent, blijft liggen', async () => {
    zetStand({ vorm: vorm + 1 });
    net(() => new Response('nieuw'));
    expect(await tekst('/_astro/a.css')).toBe('nieuw');
  });

  test('was de bladzijde gelijk aan de kopie, dan valt een server die stuk is niet op', async () => {
    onthoud('gelijk');
    net(() => new Response('stuk', { status: 500 }));
    expect(await tekst('/zoek.json')).toBe('bewaard');
    net(() => new Response('weg', { status: 499 }));
    expect(await tekst('/zoek.json')).toBe('weg');
    onthoud('gelijk');
    geenNet();
    expect(await tekst('/zoek.json')).toBe('bewaard');
  });

  test('maar niet als zij gelijk was aan een andere kopie', async () => {
    onthoud('gelijk', 'b'.repeat(64));
    net(() => new Response('stuk', { status: 500 }));
    expect(await tekst('/zoek.json')).toBe('stuk');
  });

  test('blijkt de site verder dan de kopie, dan leeft het venster voortaan van het netwerk', async () => {
    onthoud('gelijk');
    net(() => new Response('bewaard'));
    await tekst('/zoek.json');
    expect(await venster('oud')).toBeDefined();
    net(() => new Response('nieuw'));
    expect(await tekst('/zoek.json')).toBe('nieuw');
    expect(await venster('oud')).toBeUndefined();
  });

  test('een worker van een bladzijde hoort bij dezelfde versie als zij', async () => {
    onthoud('kopie');
    net(() => new Response('nieuw'));
    const request = { url: `${site}/zoek.json`, destination: 'worker' } as Request;
    await tekst('/zoek.json', { request });
    expect(await venster('nieuw')).toMatchObject({ versie, soort: 'kopie' });
    opslag.get('vakwerk-vensters')?.delete('/nieuw');
    await tekst('/zoek.json');
    expect(await venster('nieuw')).toBeUndefined();
  });
});
