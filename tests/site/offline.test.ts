import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { maakLijst, offlineGebreken } from '../../scripts/bouw/offline.ts';
import { offlineAdressen } from '../../src/offline/adressen.ts';
import { zoekdelen } from '../../src/weergave/zoeken/zoeksoorten.ts';
import { bezoek, overtredingen, rustVan } from '../hulp/bezoek.ts';
import { type EigenServer, eigenServer, type Streek } from '../hulp/eigen-server.ts';
import { keuring } from '../hulp/keuring.ts';
import { metBrowser } from '../hulp/venster.ts';

const interventie = '/interventies/een-methode/';
const kopVan = 'Een methode';
const knop = 'Bewaar op dit apparaat';

const venster = metBrowser();
let context: BrowserContext;
let server: EigenServer;
/** Hoort wat de worker meldt. */
let luisteraar: Page;
/** Hoeveel bladzijden de worker gegeven heeft. */
let beantwoord: number;
/** Een uitgave met elke soort bladzijde, een met de weinige die de meeste tests bezoeken, en een volgende daarvan. */
let [heel, eerste, tweede] = ['', '', ''];

beforeAll(async () => {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-offline-'));
  [heel, eerste, tweede] = [join(map, 'heel'), join(map, 'eerste'), join(map, 'tweede')];
  // De kleine bedachte inhoud heeft elke soort bladzijde; hoe de onze bewaard wordt, loopt hele-weg.test.ts na.
  cpSync(inject('proef').map, heel, { recursive: true });
  // Een kaart in een venster op een andere site wordt niet bewaard.
  rmSync(join(heel, 'embed'), { recursive: true });
  houdEr1(join(heel, 'bronnen'));
  for (const deel of ['fragment', 'index']) houdEr1(join(heel, zoekdelen.bronnen.map, deel));
  await maakLijst(heel, true);
  // Elk bestand dat bewaard wordt, kost elke test tijd.
  const buiten = andereDan([
    '/',
    '/offline/',
    '/offline/niet-bewaard/',
    '/over/',
    '/begrippen/',
    '/privacy/',
    '/zoeken/',
    interventie,
  ]);
  cpSync(heel, eerste, { recursive: true });
  await maakLijst(eerste, true, buiten);
  await maakVolgende(eerste, tweede, buiten);
});
afterAll(() => rmSync(join(eerste, '..'), { recursive: true, force: true }));
beforeEach(async () => {
  server = await eigenServer(eerste);
  context = venster.context;
});
afterEach(() => server.stop());

/** Van zulke bestanden zijn er veel; voor deze tests is één genoeg. */
function houdEr1(map: string): void {
  const namen = readdirSync(map).filter((naam) => !naam.endsWith('.html'));
  for (const naam of namen.slice(1)) rmSync(join(map, naam), { recursive: true });
}

/** Elke andere bladzijde in `heel`, en de onderdelen die alleen zij gebruiken. */
function andereDan(bladzijden: readonly string[]): Set<string> {
  const paden = bestanden(heel).map(({ adres }) => adres.slice(1));
  const lees = (pad: string) => readFileSync(join(heel, pad.endsWith('/') || pad === '' ? `${pad}index.html` : pad));
  const mee = new Set(bladzijden.map((adres) => adres.slice(1)));
  for (const pad of mee)
    for (const ander of paden) if (ander.startsWith('_astro/') && lees(pad).includes(basename(ander))) mee.add(ander);
  const kan = (pad: string) => pad === '' || pad.endsWith('/') || /^(_astro|pagefind\/bronnen)\//.test(pad);
  return new Set(
    paden.filter((pad) => kan(pad) && !mee.has(pad)).map((pad) => (pad.endsWith('/') ? `${pad}index.html` : pad)),
  );
}

/** De uitgave na `map`: daarin zijn drie bestanden anders. */
async function maakVolgende(map: string, naar: string, buiten?: ReadonlySet<string>): Promise<void> {
  cpSync(map, naar, { recursive: true });
  for (const pad of ['index.html', `${interventie}index.html`]) wijzig(naar, pad, '</h1>', ' (uitgave twee)</h1>');
  wijzig(naar, 'pagefind/pagefind.js', '', '/* uitgave twee */');
  await maakLijst(naar, true, buiten);
}

function wijzig(map: string, pad: string, wat: string, wordt: string): void {
  const tekst = readFileSync(join(map, pad), 'utf8');
  expect(tekst).toContain(wat);
  writeFileSync(join(map, pad), tekst.replace(wat, wordt));
}

async function open(pad: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.adres + pad);
  return page;
}

async function bewaar(): Promise<Page> {
  // Geen bladzijde van de worker, dus openen zet hem niet aan het werk.
  luisteraar = await open('/favicon.svg');
  await luisteraar.evaluate(() => {
    const hier = window as unknown as { gehoord: number };
    hier.gehoord = 0;
    new BroadcastChannel('vakwerk-bewaren').onmessage = () => hier.gehoord++;
  });
  beantwoord = 0;
  context.on('response', (antwoord) => {
    if (antwoord.fromServiceWorker() && antwoord.request().isNavigationRequest()) beantwoord++;
  });
  const page = await open('/offline/');
  await page.getByRole('button', { name: knop }).click();
  await page.getByText('Klaar.').waitFor();
  return page;
}

/** Bezoekt een bladzijde, en wacht tot de worker klaar is met nakijken wat de site over haar uitgave zegt. */
async function nagekeken(page: Page, pad: string): Promise<void> {
  // Loopt het nakijken van een vorig bezoek nog, dan doet de worker het niet nog eens.
  await uitgekeken();
  await page.goto(server.adres + pad);
  await uitgekeken();
}

/** Na elke bladzijde die de worker geeft, kijkt hij de uitgave na; als dat klaar is meldt hij dat één keer. */
async function uitgekeken(): Promise<void> {
  const gehoord = () => luisteraar.evaluate(() => (window as unknown as { gehoord: number }).gehoord);
  await expect.poll(gehoord, { timeout: 30_000 }).toBe(beantwoord);
}

const kop = (page: Page) => page.locator('h1').innerText();
const regel = (page: Page) => page.locator('p', { hasText: 'Bewaarde versie van' });
const opslag = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const vandaag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());

test('wie niet kiest om te bewaren, krijgt geen worker en geen opslag', async () => {
  for (const pad of ['/', interventie, '/offline/']) await bezoek(context, server.adres + pad);
  const page = await open('/offline/');
  expect([await opslag(page), await workers(page)]).toEqual([[], 0]);
  expect(server.gevraagd).not.toContain('/sw.js');
  expect(await page.locator('bewaar-paneel').innerText()).toMatch(
    /Bewaren kost \d+(,\d)? MB op dit apparaat \(\d+ bestanden\)\./,
  );
});

test('na het bewaren werkt alles wat telt met de server uit, en elke bladzijde zegt van welke datum zij is', async () => {
  server.map = heel;
  const page = await bewaar();
  expect(await page.locator('bewaar-paneel').innerText()).toMatch(
    new RegExp(`Vakwerk staat op dit apparaat: \\d+(,\\d)? MB, bewaard op ${vandaag}`),
  );
  await server.stop();
  const rust = rustVan(page);
  const mis: string[] = [];
  page.on('pageerror', ({ message }) => mis.push(message));
  page.on('requestfailed', (verzoek) => {
    const fout = verzoek.failure()?.errorText;
    // Wie doorgestuurd wordt, breekt af wat er nog onderweg was.
    if (fout !== 'net::ERR_ABORTED') mis.push(`${verzoek.url()}: ${fout}`);
  });

  await page.goto(`${server.adres}/`);
  expect(await kop(page)).not.toBe('');
  expect(await regel(page).innerText()).toContain(vandaag);
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain(kopVan);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  await page.goto(`${server.adres}/interventies/?bewijskracht=onbekend`);
  await page
    .getByText(/^\d+ van de \d+ methoden$/)
    .first()
    .waitFor();
  await page.goto(`${server.adres}/vw/1/`);
  await page.waitForURL('**/interventies/nieuw/');
  for (const pad of soorten(heel)) {
    await page.goto(server.adres + pad);
    await rust();
    expect([pad, await regel(page).isVisible()]).toEqual([pad, true]);
  }
  await page.goto(`${server.adres}/zoeken/?q=rustig`);
  await page.locator('zoek-resultaten ol a[href*="/interventies/"]:visible').first().waitFor();
  await page.goto(`${server.adres}/vergelijken/?met=nieuw&met=een-methode`);
  await page.locator('vergelijk-tabel tbody tr').first().waitFor();
  await page.goto(`${server.adres}/selectie/?met=nieuw&met=een-methode`);
  await page.locator('.minuutkaart').nth(1).waitFor();
  expect(mis).toEqual([]);
});

test('een bladzijde die niet bewaard is, zegt dat', async () => {
  const page = await bewaar();
  await server.stop();
  const antwoord = await page.goto(`${server.adres}/data/bewijs.json`);
  expect([antwoord?.status(), await kop(page)]).toEqual([503, 'Deze bladzijde is niet bewaard']);
});

test('met netwerk komt een bladzijde van de site, ook als er een kopie is', async () => {
  const page = await bewaar();
  server.map = tweede;
  await page.goto(`${server.adres}/`);
  expect(await kop(page)).toContain('(uitgave twee)');
  expect(await regel(page).isVisible()).toBe(false);
});

test('een bladzijde die van de site gehaald is, komt niet terug uit de kopie', async () => {
  const page = await bewaar();
  server.streek = (pad) => (pad === interventie ? { status: 404, tekst: '<h1>Weg</h1>' } : undefined);
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toBe('Weg');
});

test('bij een server die niet antwoordt, de verbinding verbreekt of stuk is, komt de bewaarde versie binnen vijf seconden', async () => {
  const page = await bewaar();
  const streken: Streek[] = ['breek', { status: 502, tekst: 'Bad gateway' }, 'hang'];
  for (const streek of streken) {
    const naam = JSON.stringify(streek);
    server.streek = () => streek;
    const begin = Date.now();
    await page.goto(server.adres + interventie);
    expect(Date.now() - begin, naam).toBeLessThan(5000);
    expect(await regel(page).isVisible(), naam).toBe(true);
    expect(await kop(page), naam).toContain(kopVan);
  }
});

test('bijwerken haalt alleen de bestanden die veranderd zijn', async () => {
  const page = await bewaar();
  server.map = tweede;
  server.gevraagd.length = 0;
  await nagekeken(page, '/over/');
  const vanSite = server.gevraagd.filter((pad) => ['/', interventie, '/pagefind/pagefind.js'].includes(pad));
  expect(vanSite.sort()).toEqual(['/', interventie, '/pagefind/pagefind.js']);
  expect(server.gevraagd.filter((pad) => pad.startsWith('/pagefind/') || pad.startsWith('/bronnen/'))).toEqual([
    '/pagefind/pagefind.js',
  ]);
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain('(uitgave twee)');
  expect((await opslag(page)).filter((naam) => naam.startsWith('vakwerk-kopie-'))).toHaveLength(1);
});

test('breekt het bijwerken halverwege af, dan blijft de oude kopie heel; de volgende keer komt de rest', async () => {
  const page = await bewaar();
  server.map = tweede;
  server.streek = (pad) => (pad === '/pagefind/pagefind.js' ? 'breek' : undefined);
  await nagekeken(page, '/over/');
  await server.stop();
  for (const pad of ['/', interventie]) {
    await page.goto(server.adres + pad);
    expect(await kop(page)).not.toContain('(uitgave twee)');
  }
  server.streek = () => undefined;
  await server.start();
  server.gevraagd.length = 0;
  await nagekeken(page, '/over/');
  expect(server.gevraagd).toContain('/pagefind/pagefind.js');
  expect(server.gevraagd).not.toContain(interventie);
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain('(uitgave twee)');
});

test('past een nieuwe uitgave er niet meer bij, dan blijft de oude heel', async () => {
  server.map = heel;
  const page = await bewaar();
  server.map = join(heel, '../volgende');
  await maakVolgende(heel, server.map);
  const { bytes } = JSON.parse(readFileSync(join(heel, offlineAdressen.uitgave), 'utf8'));
  const gebruikt = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await expect.poll(gebruikt, { timeout: 30_000 }).toBeGreaterThan(bytes);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin: server.adres,
    quotaSize: (await gebruikt()) + bytes / 2,
  });
  await nagekeken(page, '/over/');
  expect(server.gevraagd).toContain('/offline/bestanden.json');
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain(kopVan);
  expect(await kop(page)).not.toContain('(uitgave twee)');
});

test('paste een nieuwe uitgave er niet bij, dan staat dat er, en haalt niet elke bladzijde haar opnieuw op', async () => {
  const page = await bewaar();
  server.map = tweede;
  // Zoals de worker het onthoudt. Hoe vol een apparaat is, telt Chromium te laat om er een test op te bouwen.
  await page.evaluate(async () => {
    const cache = await caches.open('vakwerk-stand');
    const stand = await (await cache.match('/stand'))?.json();
    await cache.put('/stand', Response.json({ ...stand, volSinds: new Date().toISOString() }));
  });
  server.gevraagd.length = 0;
  await nagekeken(page, '/over/');
  expect(server.gevraagd.filter((pad) => pad.startsWith('/offline/'))).toEqual(['/offline/versie.json']);
  await page.goto(`${server.adres}/offline/`);
  await page.getByText('past er op dit apparaat niet bij').waitFor();
});

test('is een apparaat al voller dan mag, dan opent een bewaarde bladzijde toch, met al haar onderdelen', async () => {
  const page = await bewaar();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.adres, quotaSize: 1 });
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain(kopVan);
  await page.goto(`${server.adres}/zoeken/?q=methode`);
  await page.locator('main').getByRole('link', { name: kopVan }).first().waitFor();
});

test('klopt de inhoud niet met de lijst, dan blijft de oude kopie', async () => {
  const page = await bewaar();
  server.map = tweede;
  server.streek = (pad) => (pad === interventie ? { status: 200, tekst: '<h1>Half overgezet</h1>' } : undefined);
  await nagekeken(page, '/over/');
  await server.stop();
  for (const pad of ['/', interventie]) {
    await page.goto(server.adres + pad);
    expect(await kop(page)).not.toMatch(/uitgave twee|Half/);
  }
});

test('een bewaarde bladzijde houdt haar eigen versie, ook als het netwerk terugkomt met een nieuwe', async () => {
  const page = await bewaar();
  await server.stop();
  await page.goto(`${server.adres}/zoeken/`);
  server.map = tweede;
  await server.start();
  server.gevraagd.length = 0;
  const script = await page.evaluate(async () => (await fetch('/pagefind/pagefind.js')).text());
  expect(script).not.toContain('uitgave twee');
  expect(server.gevraagd).not.toContain('/pagefind/pagefind.js');
});

test('een bladzijde van een nieuwere site krijgt geen onderdeel uit de oude kopie', async () => {
  const page = await bewaar();
  server.map = tweede;
  // Zo blijft de kopie achter bij de site.
  server.streek = (pad) => (pad.startsWith('/offline/') ? { status: 500, tekst: '' } : undefined);
  await page.goto(`${server.adres}/`);
  await server.stop();
  expect(
    await page.evaluate(() =>
      fetch('/pagefind/pagefind.js').then(
        () => 'kopie',
        () => 'niets',
      ),
    ),
  ).toBe('niets');
});

test('valt het netwerk weg bij een open bladzijde die gelijk is aan de kopie, dan zoekt zij verder in de kopie', async () => {
  const page = await bewaar();
  const rust = rustVan(page);
  await page.goto(`${server.adres}/zoeken/`);
  await rust();
  await server.stop();
  await page.locator('#zoekterm').fill('rustig');
  await page.keyboard.press('Enter');
  await page.locator('zoek-resultaten ol a[href*="/interventies/"]:visible').first().waitFor();
});

test.each<[string, Streek]>([
  ['stop', { status: 200, tekst: '{"stop":true}' }],
  ['410', { status: 410, tekst: '' }],
])('de noodrem (%s) verwijdert kopie en worker', async (_, streek) => {
  const page = await bewaar();
  server.streek = (pad) => (pad === '/offline/versie.json' ? streek : undefined);
  await nagekeken(page, '/over/');
  await expect.poll(async () => [await opslag(page), await workers(page)], { timeout: 20_000 }).toEqual([[], 0]);
  await page.goto(`${server.adres}/offline/`);
  expect(await page.getByRole('button', { name: knop }).isVisible()).toBe(false);
});

test('een uitgave die even ontbreekt, verwijdert niets; na een uur wel', async () => {
  const page = await bewaar();
  server.streek = (pad) =>
    pad.startsWith('/offline/') && pad.endsWith('.json') ? { status: 404, tekst: '' } : undefined;
  await nagekeken(page, '/over/');
  expect(await workers(page)).toBe(1);
  await zetStand(page, { mistSinds: new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString() });
  await nagekeken(page, '/over/');
  await expect.poll(async () => [await opslag(page), await workers(page)], { timeout: 20_000 }).toEqual([[], 0]);
});

test('Verwijder van dit apparaat haalt alles weg', async () => {
  const page = await bewaar();
  await page.goto(`${server.adres}/offline/`);
  await page.getByRole('button', { name: 'Verwijder van dit apparaat' }).click();
  await page.getByText('Alles van Vakwerk is van dit apparaat verwijderd.').waitFor();
  expect([await opslag(page), await workers(page)]).toEqual([[], 0]);
  expect(await page.getByRole('button', { name: knop }).isVisible()).toBe(true);
  await page.goto(`${server.adres}/`);
  await server.stop();
  await expect(page.goto(`${server.adres}/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('een worker die van de site verdwenen is, stuk is of een inlogscherm geworden is, laat de kopie werken', async () => {
  const page = await bewaar();
  for (const streek of [
    { status: 404, tekst: '' },
    { status: 200, tekst: 'throw new Error("stuk");' },
    { status: 200, tekst: '<!doctype html><title>Inloggen op wifi</title>' },
  ]) {
    server.streek = (pad) => (pad === '/sw.js' ? streek : undefined);
    await page.goto(`${server.adres}/over/`);
    await page.evaluate(() =>
      navigator.serviceWorker
        .getRegistration()
        .then((r) => r?.update())
        .catch(() => {}),
    );
    await server.stop();
    await page.goto(server.adres + interventie);
    expect(await regel(page).isVisible(), streek.tekst).toBe(true);
    await server.start();
  }
});

test('een oudere worker die de kopie niet kent, toont haar niet en haalt een eigen', async () => {
  const page = await bewaar();
  await zetStand(page, { vorm: 99 });
  await nagekeken(page, '/over/');
  expect(await regel(page).isVisible()).toBe(false);
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await regel(page).isVisible()).toBe(true);
});

test('een oudere worker zonder bewaren laat elke bladzijde met rust, en een nieuwe pakt de kopie weer op', async () => {
  const page = await bewaar();
  const werkBij = () =>
    page.evaluate(async () => {
      const registratie = await navigator.serviceWorker.getRegistration();
      await registratie?.update();
      while (registratie?.installing || registratie?.waiting) await new Promise((later) => setTimeout(later, 20));
    });
  const ouder = 'addEventListener("install", () => skipWaiting());';
  server.streek = (pad) => (pad === '/sw.js' ? { status: 200, tekst: ouder } : undefined);
  await werkBij();
  await page.goto(`${server.adres}/over/`);
  expect(await regel(page).isVisible()).toBe(false);
  server.streek = () => undefined;
  await werkBij();
  await server.stop();
  await page.goto(server.adres + interventie);
  expect(await regel(page).isVisible()).toBe(true);
});

/** Wat een browser kan weigeren, als script dat voor de bladzijde draait. */
const weigeringen: Record<string, [() => void, RegExp]> = {
  'opslag die geweigerd wordt': [
    () => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('nee', 'SecurityError'));
      CacheStorage.prototype.has = CacheStorage.prototype.open as never;
    },
    /staat niet toe dat een site iets bewaart/,
  ],
  'een vol apparaat': [
    () => {
      Cache.prototype.put = () => Promise.reject(new DOMException('vol', 'QuotaExceededError'));
    },
    /niet genoeg ruimte op dit apparaat/,
  ],
  'te weinig ruimte vooraf': [
    () => {
      StorageManager.prototype.estimate = async () => ({ quota: 1000, usage: 900 });
    },
    /niet genoeg ruimte op dit apparaat/,
  ],
  'een worker die geweigerd wordt': [
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('nee', 'SecurityError'));
    },
    /staat niet toe dat een site iets bewaart/,
  ],
  'een browser zonder workers': [
    () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
    /Deze browser kan Vakwerk niet bewaren/,
  ],
  'een browser waarin opslag bestaat maar leeg is': [
    () => {
      Object.defineProperty(window, 'caches', { value: undefined });
    },
    /Deze browser kan Vakwerk niet bewaren/,
  ],
  // Zo doet Firefox het als sites niets mogen bewaren: alles bestaat, en weigert.
  'een browser waarin sites niets mogen bewaren': [
    () => {
      const nee = () => Promise.reject(new DOMException('nee', 'SecurityError'));
      for (const naam of ['has', 'keys', 'match', 'open', 'delete'] as const)
        CacheStorage.prototype[naam] = nee as never;
      ServiceWorkerContainer.prototype.register = nee;
      ServiceWorkerContainer.prototype.getRegistration = nee;
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException('nee', 'SecurityError');
        }
      } as never;
    },
    /staat niet toe dat een site iets bewaart/,
  ],
  'een adres zonder https': [
    () => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
    },
    /alleen als het adres van deze site met https begint/,
  ],
};

test.each(Object.entries(weigeringen))('%s geeft een melding, en er is niets stuk', async (_, [weiger, melding]) => {
  await context.addInitScript(weiger);
  const { page, mis } = await bezoek(context, `${server.adres}/offline/`);
  const bewaren = page.getByRole('button', { name: knop });
  await bewaren.or(page.locator('bewaar-paneel [data-melding]:not(:empty)')).waitFor();
  if (await bewaren.isVisible()) await bewaren.click();
  await page.getByRole('status').getByText(melding).waitFor();
  expect(mis).toEqual([]);
  await page.goto(server.adres + interventie);
  expect(await kop(page)).toContain(kopVan);
  expect(await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0)).toBe(0);
});

test.each<[string, () => void]>([
  [
    'zolang de vraag om opslag te houden open blijft',
    () => {
      StorageManager.prototype.persist = () => new Promise(() => {});
    },
  ],
  [
    'als berichten tussen tabbladen niet mogen',
    () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException('nee', 'SecurityError');
        }
      } as never;
    },
  ],
])('bewaren komt af %s, en een ander tabblad kan daarna verder', async (_, weiger) => {
  await context.addInitScript(weiger);
  const page = await open('/offline/');
  await page.getByRole('button', { name: knop }).click();
  await page.getByText('Klaar.').waitFor();
  await page.getByText('Vakwerk staat op dit apparaat').waitFor();
  expect(await page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
});

test('valt het netwerk weg tijdens het bewaren, dan is er niets te zien van een halve kopie en gaat het later verder', async () => {
  server.streek = (pad) => (pad === '/privacy/' ? 'breek' : undefined);
  const page = await open('/offline/');
  await page.getByRole('button', { name: knop }).click();
  await page.getByText('het netwerk viel weg').waitFor();
  expect(await page.locator('bewaar-paneel').innerText()).toContain('Er is eerder een begin gemaakt');
  await page.goto(`${server.adres}/`);
  expect(await regel(page).isVisible()).toBe(false);
  server.streek = () => undefined;
  await page.goto(`${server.adres}/offline/`);
  server.gevraagd.length = 0;
  await page.getByRole('button', { name: knop }).click();
  await page.getByText('Klaar.').waitFor();
  expect(server.gevraagd).toContain('/privacy/');
  expect(server.gevraagd.length).toBeLessThan(bestanden(eerste).length / 4);
});

test.each(keuring ? [360, 1280] : [360])(
  'de bladzijde en de regel zijn toegankelijk op %i pixels, voor en na het bewaren',
  async (width) => {
    context = await venster.nieuw({ viewport: { width, height: 800 } });
    const page = await open('/offline/');
    await page.getByRole('button', { name: knop }).waitFor();
    expect(await overtredingen(page)).toEqual([]);
    await bewaar();
    await server.stop();
    await page.goto(`${server.adres}/offline/`);
    await page.getByRole('button', { name: 'Verwijder van dit apparaat' }).waitFor();
    expect(await overtredingen(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test('zonder JavaScript legt de bladzijde uit waarom bewaren niet kan', async () => {
  context = await venster.nieuw({ javaScriptEnabled: false });
  const page = await open('/offline/');
  expect(await page.locator('main').innerText()).toContain('Bewaren heeft JavaScript nodig.');
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

test('de site is te installeren: elk icoon bestaat en heeft de maat die het manifest noemt', async () => {
  const page = await open('/');
  const manifest = await page.evaluate(async () => {
    const adres = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    return (await (await fetch(adres)).json()) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
  });
  expect(manifest).toMatchObject({ name: 'Vakwerk', start_url: '/', display: 'standalone' });
  for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
    const png = readFileSync(join(eerste, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('een bouw waarvan de lijst niet klopt, wordt afgekeurd', async () => {
  expect(await offlineGebreken(heel)).toEqual([]);
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-offline-'));
  cpSync(heel, map, { recursive: true });
  wijzig(map, 'over/index.html', ' data-bewaard hidden', '');
  rmSync(join(map, 'privacy/index.html'));
  expect(await offlineGebreken(map)).toEqual([
    '/over/ is anders dan de lijst om te bewaren zegt',
    '/privacy/ staat in de lijst om te bewaren maar ontbreekt',
  ]);
  await maakLijst(map, true);
  expect(await offlineGebreken(map)).toEqual(['/over/ kan niet zeggen dat zij een bewaarde versie is']);
  rmSync(map, { recursive: true });
});

function bestanden(map: string): { adres: string }[] {
  return JSON.parse(readFileSync(join(map, 'offline/bestanden.json'), 'utf8'));
}

/** Van elke soort bladzijde in de lijst één; wie meteen doorstuurt niet. */
function soorten(map: string): string[] {
  const adressen = bestanden(map).map(({ adres }) => adres);
  const gezien = new Map<string, string>();
  const stuurtDoor = (adres: string) => readFileSync(join(map, adres, 'index.html'), 'utf8').includes('"refresh"');
  for (const adres of adressen.filter((a) => a.endsWith('/') && !stuurtDoor(a)))
    gezien.set(adres.replace(/^(\/(?:interventies|bronnen|situaties|leerpaden|over)\/)[^/]+/, '$1*'), adres);
  return [...gezien.values()];
}

/** Verandert wat het apparaat over zijn kopie weet. */
async function zetStand(page: Page, deel: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (nieuw) => {
    const cache = await caches.open('vakwerk-stand');
    const stand = await (await cache.match('/stand'))?.json();
    await cache.put('/stand', Response.json({ ...stand, ...nieuw }));
  }, deel);
}
