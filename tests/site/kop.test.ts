import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek } from '../hulp/bezoek.ts';
import { metBrowser } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser();
const open = async (width: number, pad: string = paden.begrippen) => {
  const { page } = await bezoek(await venster.nieuw({ viewport: { width, height: 740 } }), adres + pad);
  await page.evaluate(() => document.fonts.ready);
  return page;
};

/** Hoeveel van het laatste zichtbare woord van het menu onder de vervaging ligt, en of er nog meer is. */
const menu = (page: Page) =>
  page.locator('.kop ul').evaluate((ul) => {
    const rand = ul.getBoundingClientRect().right;
    const vaag = Number.parseFloat(getComputedStyle(ul, '::after').inlineSize);
    const laatste = ul.lastElementChild?.getBoundingClientRect().right ?? 0;
    return { meer: laatste > rand + 1, vervaagt: laatste > rand - vaag + 1, vaag };
  });

describe('het menu op een telefoon', () => {
  test.each([320, 360, 600])('vervaagt op %i punten zolang er meer is, en aan het eind niet meer', async (width) => {
    // Op deze bladzijde begint het menu bij zijn eerste woord.
    const page = await open(width, paden.situaties);
    const begin = await menu(page);
    expect(begin.vaag).toBeGreaterThan(20);
    expect(begin.vervaagt).toBe(begin.meer);
    expect(begin.meer).toBe(width < 500);
    await page.locator('.kop ul').evaluate((ul) => ul.scrollTo(9999, 0));
    expect(await menu(page)).toMatchObject({ meer: false, vervaagt: false });
  });

  test.each([paden.bewijskaart, paden.bronnen, paden.begrippen, '/over/'])(
    'laat op %s zien waar je bent',
    async (pad) => {
      const page = await open(360, pad);
      const over = await page.locator('.kop ul').evaluate((ul) => {
        const vak = ul.getBoundingClientRect();
        const { left = 0, right = 0 } = ul.querySelector('[aria-current]')?.getBoundingClientRect() ?? {};
        return { links: left - vak.left, rechts: vak.right - right };
      });
      expect(Math.min(over.links, over.rechts)).toBeGreaterThanOrEqual(-1);
    },
  );

  test('wie er met Tab door gaat, ziet van elk woord het begin, vóór de vervaging', async () => {
    const page = await open(360);
    const links = page.locator('.kop nav a');
    await links.first().focus();
    for (let i = 0; i < (await links.count()); i++) {
      const begin = await page.locator('.kop ul').evaluate((ul) => {
        const { left } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const vak = ul.getBoundingClientRect();
        const vaag = Number.parseFloat(getComputedStyle(ul, '::after').inlineSize);
        return ul.contains(document.activeElement) && left >= vak.left - 1 && left <= vak.right - vaag;
      });
      expect(begin, await links.nth(i).innerText()).toBe(true);
      await page.keyboard.press('Tab');
    }
  });
});

test.each([768, 992, 1024, 1280])(
  'op %i punten staan merk, menu en zoeken op één regel, elk woord heel',
  async (width) => {
    for (const pad of [paden.begrippen, paden.bewijskaart, paden.zoeken]) {
      const page = await open(width, pad);
      const middens = await page
        .locator('.kop > div > :visible')
        .evaluateAll((delen) =>
          delen.map((deel) => deel.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
        );
      expect(Math.max(...middens) - Math.min(...middens), pad).toBeLessThan(6);
      expect(await menu(page), pad).toMatchObject({ meer: false });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

test('een kruimelpad wijst alleen verder waar er iets volgt', async () => {
  const page = await open(1280, `${paden.interventie('ips')}leren/`);
  const tekens = await page
    .locator('.kruimelpad li')
    .evaluateAll((stappen) => stappen.map((stap) => getComputedStyle(stap, '::after').content));
  expect(tekens.at(-1)).toBe('none');
  expect(tekens.slice(0, -1).every((teken) => teken.includes('›'))).toBe(true);
});

test('in de begrippen begint elke lijn recht boven haar woord', async () => {
  for (const width of [360, 1280]) {
    const page = await open(width);
    const links = (kiezer: string) =>
      page
        .locator(kiezer)
        .evaluateAll((alle) => [...new Set(alle.map((een) => Math.round(een.getBoundingClientRect().left)))]);
    expect(await links('h1')).toEqual(await links('[data-begrip]'));
    expect(await links('[data-begrip]')).toEqual(await links('[data-begrip] dt'));
  }
});
