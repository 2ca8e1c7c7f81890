import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { vellen } from '../hulp/pdf.ts';
import { metBrowser } from '../hulp/venster.ts';

const venster = metBrowser();

const adres = inject('adres');

async function open(pad: string, opties: BrowserContextOptions = {}) {
  const context = await venster.nieuw(opties);
  return (await bezoek(context, adres + pad)).page;
}

test('op het bord is elke telling het aantal klussen eronder, en samen het totaal', async () => {
  const page = await open('/onderhoud/', { javaScriptEnabled: false });
  const tellingen = await page.locator('.tellingen li').evaluateAll((regels) =>
    regels.map((regel) => ({
      aantal: Number(regel.querySelector('.aantal')?.textContent),
      naar: regel.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  expect(tellingen.length).toBeGreaterThan(10);
  for (const { aantal, naar } of tellingen) {
    if (aantal === 0) expect(naar).toBe('');
    else expect(await page.locator(`section[data-soort]:has(${naar}) li`).count()).toBe(aantal);
  }
  const totaal = tellingen.reduce((som, { aantal }) => som + aantal, 0);
  expect(await page.locator('#tellingen').innerText()).toBe(`${totaal} klussen`);
});

test('wat verlopen is, zegt de browser van wie kijkt; zonder script staat alleen de datum er', async () => {
  const zonderScript = await open('/onderhoud/', { javaScriptEnabled: false });
  expect(await zonderScript.locator('main').innerText()).not.toContain('verlopen');
  const beoordelen = zonderScript.locator('section[data-soort="beoordelen"] li');
  const methoden = await beoordelen.count();
  expect(await beoordelen.first().textContent()).toMatch(/bekijken voor \d+ \S+ \d{4}/);
  const eerste = (await beoordelen.first().getAttribute('data-vanaf')) ?? '';

  const op = async (dag: string) => {
    const context = await venster.nieuw();
    await context.clock.setFixedTime(new Date(`${dag}T12:00:00Z`));
    const { page, mis } = await bezoek(context, `${adres}/onderhoud/`);
    expect(mis).toEqual([]);
    const sectie = page.locator('section[data-soort="beoordelen"]');
    const telling = page.locator('li[data-telling="beoordelen"]');
    return {
      aantal: Number(await telling.locator('.aantal').innerText()),
      gelinkt: (await telling.locator('a[href]').count()) > 0,
      zichtbaar: await sectie.isVisible(),
      kop: await sectie.locator('h3').textContent(),
      verlopen: await sectie.locator('li', { hasText: '(verlopen)' }).count(),
    };
  };
  expect(await op('2020-01-01')).toMatchObject({ aantal: 0, gelinkt: false, zichtbaar: false, verlopen: 0 });
  expect(await op(eerste)).toMatchObject({ gelinkt: true, zichtbaar: true, verlopen: 0 });
  expect(await op('2099-01-01')).toMatchObject({
    aantal: methoden,
    kop: `Opnieuw bekijken: ${methoden}`,
    verlopen: methoden,
  });
});

test('bovenaan staan drie klussen, elk met waarom, en met de soort op het bord waar zij bij hoort', async () => {
  const page = await open('/onderhoud/', { javaScriptEnabled: false });
  const klussen = page.locator('[data-eerst] > li');
  expect(await klussen.count()).toBe(3);
  expect(await klussen.filter({ hasText: 'Waarom:' }).count()).toBe(3);
  const soorten = await klussen
    .locator('.soort a')
    .evaluateAll((alle) => alle.map((a) => a.getAttribute('href') ?? ''));
  expect(new Set(soorten).size).toBe(3);
  for (const soort of soorten) expect(await page.locator(soort).count()).toBe(1);
});

test('een methode gaat voor op de dag dat zij verlopen is, en niet eerder; er blijven er drie', async () => {
  const op = async (dag: string) => {
    const context = await venster.nieuw();
    await context.clock.setFixedTime(new Date(`${dag}T12:00:00Z`));
    const { page } = await bezoek(context, `${adres}/onderhoud/`);
    return page.locator('[data-eerst] > li').allInnerTexts();
  };
  const eerder = await op('2020-01-01');
  const later = await op('2099-01-01');
  expect([eerder.length, later.length]).toEqual([3, 3]);
  expect(eerder.join()).not.toContain('opnieuw bekeken moeten zijn');
  expect(later[0]).toContain('opnieuw bekeken moeten zijn');
  expect(later.slice(1)).toEqual(eerder.slice(0, 2));
});

test('wie een methode kiest, ziet alleen haar klussen, opengeklapt, en het adres onthoudt de keuze', async () => {
  const page = await open('/onderhoud/');
  await page.getByRole('combobox', { name: 'Methode' }).selectOption('ips');
  const zichtbaar = page.locator('section[data-soort] li:visible');
  const aantal = await zichtbaar.count();
  expect(aantal).toBeGreaterThan(1);
  expect(await page.getByRole('status').innerText()).toBe(`${aantal} klussen bij deze keuze.`);
  expect(await page.locator('#tellingen').innerText()).toBe(`${aantal} klussen`);
  const methoden = await zichtbaar.evaluateAll((alle) => alle.map((li) => (li as HTMLElement).dataset.methoden ?? ''));
  for (const ids of methoden) expect(ids.split(' ')).toContain('ips');
  expect(new URL(page.url()).search).toBe('?methode=ips');
  await page.reload();
  expect(await zichtbaar.count()).toBe(aantal);
});

test('wie een soort klus kiest, ziet alleen die soort; alles weer kiezen brengt alles terug', async () => {
  const page = await open('/onderhoud/');
  const alles = await page.locator('#tellingen').innerText();
  await page.getByRole('combobox', { name: 'Soort klus' }).selectOption('bron-samenvatting');
  expect(
    await page.locator('section[data-soort]:visible').evaluateAll((alle) => alle.map((s) => s.dataset.soort)),
  ).toEqual(['bron-samenvatting']);
  expect(await page.locator('.tellingen li:visible').count()).toBe(1);
  await page.getByRole('combobox', { name: 'Soort klus' }).selectOption('');
  expect(await page.locator('#tellingen').innerText()).toBe(alles);
  expect(new URL(page.url()).search).toBe('');
});

test('hoe ver het nakijken is, staat er in woorden, met een balkje dat even ver is', async () => {
  const page = await open('/onderhoud/', { javaScriptEnabled: false });
  const delen = await page.locator('[data-voortgang]').evaluateAll((alle) =>
    alle.map((deel) => ({
      woorden: deel.textContent ?? '',
      vol: Number(deel.querySelector('.vol')?.getAttribute('width')),
    })),
  );
  expect(delen).toHaveLength(4);
  for (const { woorden, vol } of delen) {
    const [, aantal = '', van = ''] = /(\d+) van de (\d+)/.exec(woorden) ?? [];
    expect(vol).toBe(Math.floor((100 * Number(aantal)) / Number(van)));
  }
});

test('oude ankers op het bord komen nog uit', async () => {
  const page = await open('/onderhoud/', { javaScriptEnabled: false });
  for (const id of [
    'tellingen',
    'beoordelen',
    'zonder-eigenaar',
    'bron-niet-gezien',
    'bron-samenvatting',
    'op-te-zoeken',
  ])
    expect(await page.locator(`#${id}`).count()).toBe(1);
});

test('een erkenning heet verlopen na haar laatste dag', async () => {
  const op = async (dag: string) => {
    const context = await venster.nieuw();
    await context.clock.setFixedTime(new Date(`${dag}T12:00:00Z`));
    const { page } = await bezoek(context, `${inject('proef').adres}/interventies/een-methode/bewijs/`);
    return page.locator('dd', { hasText: 'Een commissie' }).innerText();
  };
  expect(await op('2025-01-01')).toContain('Geldig tot 1 januari 2025.');
  expect(await op('2025-01-02')).toContain('Verlopen op 1 januari 2025.');
});

test('het bord en de wijzigingen staan niet in de zoekindex', async () => {
  for (const pad of ['/onderhoud/', '/wijzigingen/'])
    expect(await (await open(pad)).locator('[data-pagefind-body]').count()).toBe(0);
});

test('de feed is XML voor een browser, met één ingang per wijziging op de bladzijde', async () => {
  const page = await open('/wijzigingen/');
  const opBladzijde = await page.locator('section[aria-labelledby="alles"] li:not(:has(li))').count();
  const href = await page.locator('head link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  expect(href).toBe('/wijzigingen/feed.xml');
  const xml = await (await page.request.get(`${adres}${href}`)).text();
  // Een lege bladzijde zonder beveiligingsbeleid: dat van ons laat geen tekst als document lezen.
  const leeg = await venster.context.newPage();
  const gelezen = await leeg.evaluate((tekst) => {
    const feed = new DOMParser().parseFromString(tekst, 'application/xml');
    const ingangen = [...feed.getElementsByTagName('entry')];
    return {
      fout: feed.querySelector('parsererror')?.textContent ?? '',
      ids: ingangen.map((ingang) => ingang.getElementsByTagName('id')[0]?.textContent),
      datums: ingangen.map((ingang) => ingang.getElementsByTagName('updated')[0]?.textContent ?? ''),
    };
  }, xml);
  expect(gelezen.fout).toBe('');
  expect(gelezen.ids).toHaveLength(opBladzijde);
  expect(new Set(gelezen.ids).size).toBe(opBladzijde);
  expect(gelezen.datums).toEqual(gelezen.datums.toSorted().toReversed());
});

test('zonder ervaringen staat er één regel, met hoe je er een deelt', async () => {
  const page = await open('/interventies/coral-beslishulp/leren/', { javaScriptEnabled: false });
  const sectie = page.locator('section[aria-labelledby="ervaringen"]');
  expect(await sectie.locator('h2').innerText()).toContain('Ervaringen uit de praktijk (geen bewijs)');
  expect(await sectie.locator('p').count()).toBe(1);
  await sectie.getByRole('link', { name: 'Zo deel je er een' }).click();
  await page.waitForURL('**/bijdragen/#ervaring');
});

test('ervaringen staan onder hun methode, buiten het bewijs, en op een telefoon past alles', async () => {
  const context = await venster.nieuw({ viewport: { width: 360, height: 800 } });
  const { page } = await bezoek(context, `${inject('proef').adres}/interventies/een-methode/leren/`);
  const sectie = page.locator('section[aria-labelledby="ervaringen"]');
  expect(await sectie.locator('article h3').allInnerTexts()).toEqual([
    'Ervaring van een klantmanager, 1 januari 2026',
    'Ervaring van een jobcoach, 1 januari 2026',
  ]);
  expect(await sectie.innerText()).toContain('Het telt niet mee als bewijs.');
  const ids = await page.locator('[id]').evaluateAll((alle) => alle.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  expect(await overtredingen(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('op papier is het bord hoogstens drie vellen: wat eerst kan, en hoeveel er is', async () => {
  const page = await venster.context.newPage();
  await page.goto(`${adres}/onderhoud/`);
  expect(await vellen(page)).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.eerste-klussen li').first().isVisible()).toBe(true);
  expect(await page.locator('.tellingen').isVisible()).toBe(true);
  expect(await page.locator('.soorten').isVisible()).toBe(false);
});
