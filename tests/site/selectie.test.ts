import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { afgesneden, vellen } from '../hulp/pdf.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser(telefoon);

const open = (pad: string) => bezoek(venster.context, adres + pad);
const knop = (page: Page) => page.getByRole('button', { name: /^Bewaar in mijn selectie/ }).first();
const kaarten = (page: Page) => page.locator('mijn-selectie .minuutkaart h2').allInnerTexts();
const melding = (page: Page) => page.locator('mijn-selectie > [data-melding]').innerText();
const bewaar = async (...ids: string[]) => {
  for (const id of ids) {
    const { page } = await open(`/interventies/${id}/kaart/`);
    await knop(page).click();
    await page.close();
  }
};

test('de knop zegt of een methode bewaard is, met het toetsenbord en na herladen, en haalt haar er weer uit', async () => {
  const { page, mis } = await open('/interventies/ips/');
  await knop(page).focus();
  await page.keyboard.press('Space');
  expect(await knop(page).getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('bewaar-knop [role=status]').innerText()).toBe('Bewaard op dit apparaat.');
  expect(await overtredingen(page)).toEqual([]);
  await page.reload();
  expect(await knop(page).getAttribute('aria-pressed')).toBe('true');
  await knop(page).click();
  expect(await knop(page).getAttribute('aria-pressed')).toBe('false');
  expect(mis).toEqual([]);
});

test('de selectie toont de kaarten op volgorde, en print als een bundel: elke kaart een vel', async () => {
  await bewaar('ips', 'coral-beslishulp', 'dinges');
  const { page, mis } = await open('/selectie/');
  await page.locator('.minuutkaart').nth(2).waitFor();
  expect(await kaarten(page)).toEqual([
    'IPS: Individuele Plaatsing en Steun',
    'CORAL-beslishulp met stigmatraining',
    'De Dinges: verbinden binnen en buiten',
  ]);
  expect(await melding(page)).toBe('3 methoden, alleen op dit apparaat.');
  expect(await vellen(page)).toBe(3);
  expect(await afgesneden(page)).toEqual([]);
  expect(await overtredingen(page)).toEqual([]);
  expect(mis).toEqual([]);
});

test('een zoekresultaat dat een interventie is, is te bewaren; een bron of begrip niet', async () => {
  const { page } = await open('/zoeken/?q=stigma&in=bronnen');
  await page.locator('zoek-resultaten ol li').first().waitFor();
  expect(await page.locator('zoek-resultaten bewaar-knop').count()).toBe(0);
  await page.goto(`${adres}/zoeken/?q=stigma`);
  await page.locator('zoek-resultaten bewaar-knop').first().waitFor();
  const regels = page.locator('zoek-resultaten ol li');
  const meer = page.getByRole('button', { name: 'Toon meer' });
  for (let nu = await regels.count(); await meer.isVisible(); nu = await regels.count()) {
    await meer.click();
    await regels.nth(nu).waitFor();
  }
  const paden = await regels.evaluateAll((alle) =>
    alle.map((li) => ({
      naar: li.querySelector('a')?.getAttribute('href') ?? '',
      kan: !!li.querySelector('bewaar-knop'),
    })),
  );
  expect(paden.filter(({ kan }) => kan).map(({ naar }) => naar)).toEqual(
    paden.map(({ naar }) => naar).filter((naar) => naar.startsWith('/interventies/')),
  );
  expect(paden.some(({ kan }) => kan)).toBe(true);
  await regels.getByRole('button', { name: /^Bewaar in mijn selectie ?: CORAL/ }).click();
  await page.goto(`${adres}/selectie/`);
  await page.locator('.minuutkaart').waitFor();
  expect(await kaarten(page)).toEqual(['CORAL-beslishulp met stigmatraining']);
});

test('een gedeelde link toont de kaarten en laat de eigen selectie zoals zij was, tot wie haar krijgt haar overneemt', async () => {
  await bewaar('dinges');
  const { page } = await open('/selectie/?met=ips&met=coral-beslishulp');
  expect(await page.locator('h1').innerText()).toBe('Een gedeelde selectie');
  expect(await page.title()).toMatch(/^Een gedeelde selectie/);
  await page.locator('.minuutkaart').nth(1).waitFor();
  expect(await melding(page)).toContain('Je eigen selectie is niet veranderd.');
  await page.goto(`${adres}/selectie/`);
  await page.locator('.minuutkaart').first().waitFor();
  expect(await kaarten(page)).toHaveLength(1);
  await page.goBack();
  await page.getByRole('button', { name: 'Neem over in mijn selectie' }).click();
  await page.getByRole('link', { name: 'Naar mijn eigen selectie' }).click();
  await page.locator('.minuutkaart').nth(2).waitFor();
  expect(await kaarten(page)).toHaveLength(3);
});

test('de link om te delen geeft op een ander apparaat dezelfde kaarten', async () => {
  await bewaar('ips', 'dinges');
  const { page } = await open('/selectie/');
  await page.locator('.minuutkaart').nth(1).waitFor();
  const link = await page.getByLabel('Link om te delen').inputValue();
  const elders = await venster.nieuw();
  const ander = await bezoek(elders, link);
  await ander.page.locator('.minuutkaart').nth(1).waitFor();
  expect(await kaarten(ander.page)).toEqual(await kaarten(page));
});

test('leegmaken haalt alles weg, ook van het apparaat', async () => {
  await bewaar('ips');
  const { page } = await open('/selectie/');
  await page.locator('.minuutkaart').waitFor();
  await page.getByRole('button', { name: 'Maak mijn selectie leeg' }).click();
  await page.getByText('Je selectie is leeg.').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('selectie'))).toBeNull();
});

test('wat een ander tabblad bewaart, staat ook hier', async () => {
  const { page } = await open('/interventies/ips/');
  await bewaar('ips');
  await page.waitForFunction(() => document.querySelector('bewaar-knop button')?.ariaPressed === 'true');
});

test.each(['getItem', 'setItem'])(
  'weigert de browser %s, dan werkt de knop tot de bladzijde sluit en staat dat erbij',
  async (wat) => {
    await venster.context.addInitScript((methode) => {
      Object.defineProperty(Storage.prototype, methode, {
        value: () => {
          throw new DOMException('Geweigerd', 'SecurityError');
        },
      });
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('Geweigerd', 'QuotaExceededError');
        },
      });
    }, wat);
    const { page, mis } = await open('/interventies/ips/kaart/');
    await knop(page).click();
    expect(await knop(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('bewaar-knop [role=status]').innerText()).toContain('je browser weigert opslag');
    await page.goto(`${adres}/selectie/?met=ips`);
    await page.locator('.minuutkaart').waitFor();
    await page.getByRole('button', { name: 'Neem over in mijn selectie' }).click();
    expect(await melding(page)).toContain('Je browser weigert opslag');
    expect(mis).toEqual([]);
  },
);

test.each(['"tekst"', '{"a":1}', '[1,null,{"id":3}]', 'geen json'])(
  'wat een ander in de opslag zette (%s) breekt niets',
  async (bewaard) => {
    await venster.context.addInitScript((waarde) => localStorage.setItem('selectie', waarde), bewaard);
    const { page, mis } = await open('/selectie/');
    await page.getByText('Je selectie is leeg.').waitFor();
    expect(mis).toEqual([]);
  },
);

test('een methode die er niet meer is, zegt dat en is weg te halen', async () => {
  await venster.context.addInitScript(() =>
    localStorage.setItem('selectie', '[{"id":"verdwenen","titel":"Verdwenen"}]'),
  );
  const { page } = await open('/selectie/');
  await page.getByText('is er niet, of nu niet op te halen').waitFor();
  expect(await knop(page).getAttribute('aria-pressed')).toBe('true');
});

test('zonder JavaScript staat er wat je wel kunt', async () => {
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  const { page } = await bezoek(zonder, `${adres}/selectie/`);
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main button:visible').count()).toBe(0);
});
