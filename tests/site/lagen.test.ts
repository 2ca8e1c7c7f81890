import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ankerVanRij } from '../../src/kern/interventie/bewijsvelden.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { volste } from '../hulp/gebouwd.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { metBrowser } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies } = inhoud;
const venster = metBrowser();

/** Wat op *Doen* stond toen alles nog onder elkaar stond; wie toen een link bewaarde, komt nog steeds uit. */
const oudeAnkers = (i: (typeof interventies)[number]) => [
  ...['kort', 'situaties', 'met-wie', 'bewijs', 'achtergrond', 'organisatie', 'samen-leren', 'ervaringen'],
  ...['kenmerken', 'verwant', 'bronnen', 'over'],
  ...(i.bewijs ?? []).map(ankerVanRij),
  ...i.lijf.koppen.map(({ id }) => id),
];

describe('een oud adres', () => {
  test.each(interventies.map((i) => [i.id, i] as const))('%s: elk anker is nog een element met een link', (id, i) => {
    const html = readFileSync(join('dist', paden.interventie(id), 'index.html'), 'utf8');
    const zonderLink = oudeAnkers(i).filter((anker) => {
      const link = new RegExp(`<a [^>]*id="${anker}"[^>]*href="|<a [^>]*href="[^"]*"[^>]* id="${anker}"`);
      const deel = new RegExp(`<section [^>]*id="${anker}"[^>]*>(?:(?!</section>).)*<a `, 's');
      return !link.test(html) && !deel.test(html);
    });
    expect(zonderLink).toEqual([]);
    expect(html).toMatch(/<h2 [^>]*id="stappen"/);
  });

  test('brengt zonder script bij de link, en die bij wat er nu staat', async () => {
    const context = await venster.nieuw({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${adres}${paden.interventie('ips')}#samen-leren`);
    await page.locator('#samen-leren').click();
    await page.waitForURL('**/interventies/ips/leren/#samen-leren');
    expect(await page.locator('h2#samen-leren').innerText()).toBe('Samen leren');
  });
});

test('Leren toont ingeklapt hoe het gezegd wordt, en dat de redactie dat bedacht; op Doen staat het niet', async () => {
  const { id, zoGezegd: [gezegde = ''] = [] } = interventies.find(({ zoGezegd = [] }) => zoGezegd.length > 0) ?? {};
  const page = await venster.context.newPage();
  await page.goto(adres + paden.laag(id ?? '', 'leren'));
  const plek = page.locator('details', { has: page.getByText('Zo wordt het gezegd') });
  expect(await plek.getByText(gezegde, { exact: true }).isVisible()).toBe(false);
  await plek.getByText('Zo wordt het gezegd').click();
  expect(await plek.getByText(gezegde, { exact: true }).isVisible()).toBe(true);
  expect(await plek.innerText()).toContain('Voorbeelden van de redactie');
  await page.goto(adres + paden.interventie(id ?? ''));
  expect(await page.getByText(gezegde).count()).toBe(0);
});

/** Een telefoon van nu; wat van een bladzijde op één scherm past, wordt daaraan gemeten. */
const telefoon = { width: 360, height: 780 };
const laptop = { width: 1280, height: 900 };

/** Hoe lang *Doen* is, en waar de eerste zin en de eerste stap staan. Wat dicht staat tot iemand het opent, telt mee. */
async function gemeten(maat: typeof telefoon) {
  const context = await venster.nieuw({ viewport: maat });
  const page = await context.newPage();
  const uit = [];
  // De letter komt van een eerdere bladzijde: wie vaker komt, heeft haar al.
  await page.goto(adres + paden.interventies);
  await page.evaluate(() => document.fonts.ready);
  for (const { id } of volste(interventies, ({ id }) => paden.interventie(id))) {
    await page.goto(adres + paden.interventie(id));
    uit.push(
      await page.evaluate((naam) => {
        const plek = (kiezer: string) => document.querySelector(kiezer)?.getBoundingClientRect();
        const begin = { zin: plek('.eerst')?.bottom ?? Infinity, stap: plek('.stappen h3')?.bottom ?? Infinity };
        for (const dicht of document.querySelectorAll('details')) dicht.open = true;
        return {
          id: naam,
          ...begin,
          woorden: (document.querySelector('main')?.innerText ?? '').split(/\s+/).filter(Boolean).length,
          hoogte: document.documentElement.scrollHeight,
        };
      }, id),
    );
  }
  return uit;
}

describe('Doen is te lezen in de minuten voor een gesprek', () => {
  const meesteWoorden = 800;

  test('op een telefoon: niet te veel woorden, hoogstens zes schermen, en de zin en de eerste stap op het eerste', async () => {
    const telang = (await gemeten(telefoon)).filter(
      ({ woorden, hoogte, zin, stap }) =>
        woorden > meesteWoorden || hoogte > 6 * telefoon.height || zin > telefoon.height || stap > telefoon.height,
    );
    expect(telang).toEqual([]);
  });

  test('op een laptop staan de zin en de eerste stap op het eerste scherm', async () => {
    const lager = (await gemeten(laptop)).filter(({ zin, stap }) => zin > laptop.height || stap > laptop.height);
    expect(lager).toEqual([]);
  });
});

test('elke laag zegt in haar tekst dat niemand haar nog beoordeelde, ook voor wie haar kopieert of laat voorlezen', () => {
  for (const { id } of interventies.filter(({ status }) => status === 'concept'))
    for (const laag of ['doen', 'bewijs', 'leren', 'over'] as const) {
      const html = readFileSync(join('dist', paden.laag(id, laag), 'index.html'), 'utf8');
      const artikel = /<article.*<\/article>/s.exec(html)?.[0] ?? '';
      expect(artikel, `${id} ${laag}`).toMatch(/role="note"[^>]*>\s*Concept: nog niet beoordeeld door een Gilde\./);
    }
});

test('voor wie een methode niet geschikt is, vindt niemand haar', () => {
  const met = interventies.filter(({ nietGeschiktVoor = [] }) => nietGeschiktVoor.length > 0);
  expect(met.length).toBeGreaterThan(0);
  for (const { id } of met)
    expect(readFileSync(join('dist', paden.interventie(id), 'index.html'), 'utf8'), id).toMatch(
      /<section data-pagefind-ignore[^>]*>\s*<h2[^>]*>Niet geschikt voor/,
    );
});

test('de woorden van een knop die een link is, staan in het midden van haar hoogte', async () => {
  const page = await venster.context.newPage();
  await page.goto(adres + paden.interventie('ips'));
  const scheef = await page.locator('main a.nl-button').evaluateAll((knoppen) =>
    knoppen.map((knop) => {
      const [vak, woorden] = [knop.getBoundingClientRect(), document.createRange()];
      woorden.selectNodeContents(knop);
      const { top, bottom } = woorden.getBoundingClientRect();
      return Math.abs(top - vak.top - (vak.bottom - bottom));
    }),
  );
  expect(scheef.length).toBeGreaterThan(1);
  expect(Math.max(...scheef)).toBeLessThanOrEqual(3);
});
