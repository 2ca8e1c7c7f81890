import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { tik } from '../hulp/klant.ts';
import { laptop, metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser(telefoon);

const open = (pad: string) => bezoek(venster.context, adres + pad);
const kolommen = (page: Page) => page.locator('vergelijk-tabel thead th > a').allInnerTexts();
const melding = (page: Page) => page.locator('vergelijk-tabel [data-melding]').innerText();
const knop = (page: Page, titel: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^Vergelijk ?: ${titel.source}`, titel.flags) });

test('een gedeeld adres geeft bij een ander dezelfde tabel', async () => {
  const { page, mis } = await open('/vergelijken/?met=ips&met=coral-beslishulp');
  await page.locator('tbody tr').first().waitFor();
  expect(await kolommen(page)).toEqual(['IPS: Individuele Plaatsing en Steun', 'CORAL-beslishulp met stigmatraining']);
  const tekst = await page.locator('vergelijk-tabel table').innerText();
  for (const deel of ['Bewijs over werk', 'Wat je doet', 'Wat het vraagt', 'Bewijs over iets anders'])
    expect(tekst).toContain(deel);
  expect(tekst).toContain('(sterk bewijs');
  expect(await page.locator('tbody .oordeel .meter svg').count()).toBe(await page.locator('tbody .oordeel').count());
  const elders = await venster.nieuw();
  const ander = await bezoek(elders, page.url());
  await ander.page.locator('tbody tr').first().waitFor();
  expect((await ander.page.locator('vergelijk-tabel table').textContent()) ?? '').toBe(
    await page.locator('vergelijk-tabel table').textContent(),
  );
  expect(mis).toEqual([]);
});

test('het verschil staat eerst, in een zin, met wat erbij hoort', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=jobcoach-en-harrie');
  await page.getByRole('heading', { name: 'IPS of Jobcoach en Harrie?' }).waitFor();
  expect(await page.locator('[data-verschil]').innerText()).toBe(
    'Over werk: IPS werkt; of Jobcoach en Harrie (werk behouden, mensen met een Wajong-uitkering) werkt, weten wij niet: er is alleen geteld.',
  );
  expect(await page.locator('[data-verder]').innerText()).toContain('Werk gevonden (Mensen in de bijstand)');
  const boven = await page.locator('[data-verschil]').boundingBox();
  expect((boven?.y ?? 740) + (boven?.height ?? 0)).toBeLessThan(740);
});

describe('op een telefoon staat er één methode tegelijk', () => {
  const vier = '/vergelijken/?met=ips&met=coral-beslishulp&met=dinges&met=zelfredzaamheid-matrix';
  const kies = (page: Page, naam: string) => page.locator('.wissel').getByRole('button', { name: naam }).click();
  const boven = async (rij: Locator) => Math.round((await rij.boundingBox())?.y ?? Number.NaN);

  test('wie wisselt, blijft in dezelfde rij; breder staat de keuze er niet tussen', async () => {
    const { page } = await open(vier);
    const rij = page.locator('tbody tr', { hasText: 'Wanneer' }).first();
    await rij.waitFor();
    await rij.evaluate((tr) => scrollBy(0, tr.getBoundingClientRect().top - 120));
    const zichtbaar = () =>
      rij
        .locator('td')
        .evaluateAll((cellen) => cellen.flatMap((cel, i) => (cel.getClientRects().length > 0 ? [i] : [])));
    expect(await zichtbaar()).toEqual([0]);
    for (const [i, naam] of ['CORAL', 'Dinges', 'Zelfredzaamheid', 'IPS'].entries()) {
      await kies(page, naam);
      expect(await zichtbaar()).toEqual([(i + 1) % 4]);
      // Een browser rondt op hele punten af.
      expect(Math.abs((await boven(rij)) - 120), naam).toBeLessThanOrEqual(1);
      expect(await page.locator('.wissel [aria-pressed=true]').innerText()).toContain(naam);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await overtredingen(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('thead th:visible').count()).toBe(4);
  });

  test('wie midden in een lange rij wisselt, begint die rij onder de knoppen', async () => {
    const { page } = await open(vier);
    const rij = page.locator('tbody tr', { hasText: 'Van je organisatie' }).first();
    await rij.waitFor();
    await rij.evaluate((tr) => {
      tr.querySelector('td')?.append(...Array.from({ length: 60 }, () => document.createElement('br')));
      scrollBy(0, tr.getBoundingClientRect().top + 300);
    });
    await kies(page, 'CORAL');
    const onder = await page.locator('.wissel').evaluate((deel) => deel.getBoundingClientRect().bottom);
    expect(Math.abs((await boven(rij)) - onder)).toBeLessThanOrEqual(1);
  });

  test('een rij is zo hoog als wat je ziet, en waar niets staat, is zij één regel', async () => {
    const { page } = await open(vier);
    await page.locator('tbody tr').first().waitFor();
    for (const naam of ['IPS', 'CORAL', 'Dinges', 'Zelfredzaamheid']) {
      await kies(page, naam);
      const rijen = await page.locator('tbody tr').evaluateAll((alle) =>
        alle.map((tr) => {
          const cel = [...tr.querySelectorAll('td')].find((td) => td.getClientRects().length > 0);
          const inhoud = document.createRange();
          inhoud.selectNodeContents(cel ?? tr);
          const kop = tr.querySelector('th')?.getBoundingClientRect();
          return {
            kop: tr.querySelector('th')?.textContent,
            niets: cel?.textContent === '–',
            wit: tr.getBoundingClientRect().bottom - inhoud.getBoundingClientRect().bottom,
            ernaast: (cel?.getBoundingClientRect().top ?? 0) < (kop?.bottom ?? 0),
          };
        }),
      );
      expect(rijen.filter(({ wit }) => wit > 16)).toEqual([]);
      expect(rijen.filter(({ niets, ernaast }) => niets !== ernaast)).toEqual([]);
      expect(rijen.some(({ niets }) => niets)).toBe(true);
    }
  });

  test.each([320, 360])('bij %i punten breed dekken de knoppen alles af wat eronder door schuift', async (width) => {
    const context = await venster.nieuw({ ...telefoon, viewport: { width, height: 740 } });
    const lang = ['begeleiding-bij-psychische-klachten', 'geintegreerde-begeleiding-werk-en-gezondheid'];
    const pad = `/vergelijken/?met=${[...lang, 'zelfredzaamheid-matrix', 'cgt-groepstraining'].join('&met=')}`;
    const { page } = await bezoek(context, adres + pad);
    await page.locator('tbody tr').nth(8).waitFor();
    await page
      .locator('tbody tr')
      .nth(6)
      .evaluate((tr) => tr.scrollIntoView());
    const vast = await page.locator('.wissel').evaluate((deel) => {
      const { left, right, top, height } = deel.getBoundingClientRect();
      const punten = Array.from({ length: 40 }, (_, i) => [(i % 8) * (innerWidth / 8) + 2, 2 + (i % 5) * (height / 5)]);
      return {
        breed: left <= 0 && right >= document.documentElement.clientWidth,
        top,
        height,
        dicht: punten.every(([x = 0, y = 0]) => deel.contains(document.elementFromPoint(x, y))),
        vlak: getComputedStyle(deel).backgroundColor,
      };
    });
    expect(vast).toMatchObject({ breed: true, top: 0, dicht: true });
    expect(vast.vlak).toMatch(/^rgb\(/);
    // Wie hierheen springt, komt niet achter de knoppen uit.
    expect(vast.height).toBeLessThanOrEqual(112);
  });
});

test('op een breed scherm staan alle methoden naast elkaar, zonder dat er iets schuift', async () => {
  const context = await venster.nieuw(laptop);
  const { page } = await bezoek(
    context,
    `${adres}/vergelijken/?met=ips&met=coral-beslishulp&met=dinges&met=jobs-training`,
  );
  await page.locator('tbody tr').first().waitFor();
  expect(await page.locator('.wissel').isVisible()).toBe(false);
  expect(await page.locator('vergelijk-tabel .vlak').evaluate((vlak) => vlak.scrollWidth <= vlak.clientWidth)).toBe(
    true,
  );
  expect(await overtredingen(page)).toEqual([]);
});

test('van kiezen naar vergelijken is het met het toetsenbord hoogstens drie keer Tab', async () => {
  const { page } = await open('/interventies/?volgorde=naam');
  for (const titel of [/CGT/, /JOBS/]) {
    await knop(page, titel).focus();
    await page.keyboard.press('Space');
  }
  let stappen = 0;
  const hier = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  while (!(await hier()).startsWith('/vergelijken/?') && stappen < 10) {
    await page.keyboard.press('Tab');
    stappen += 1;
  }
  expect(stappen).toBeLessThanOrEqual(3);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vergelijken/?met=cgt-groepstraining&met=jobs-training');
});

test('wat gekozen is, weet ook de vergelijking die je zonder adres opent', async () => {
  const { page } = await open('/interventies/?volgorde=naam');
  await knop(page, /CGT/).click();
  await knop(page, /JOBS/).click();
  await page.locator('.voet').getByRole('link', { name: 'Vergelijken' }).click();
  await page.waitForURL('**/vergelijken/?met=cgt-groepstraining&met=jobs-training');
  await page.locator('thead th').nth(1).waitFor({ state: 'attached' });
  // Ook wat hier weggaat, is overal weg.
  await page.getByRole('button', { name: /^Haal weg ?: CGT/ }).click();
  await page.waitForURL('**/vergelijken/?met=jobs-training');
  await page.goto(`${adres}/vergelijken/`);
  await page.waitForURL('**/vergelijken/?met=jobs-training');
});

test('kiezen in de lijst, op de bladzijde zelf en weghalen; terug gaat terug', async () => {
  const { page } = await open('/interventies/?volgorde=naam');
  await knop(page, /CGT/).click();
  await knop(page, /JOBS/).click();
  expect(await knop(page, /JOBS/).getAttribute('aria-pressed')).toBe('true');
  const naarTabel = page.getByRole('link', { name: 'Vergelijk deze 2' });
  const [tekst, vlak] = await naarTabel.evaluate((a) => [
    getComputedStyle(a).color,
    getComputedStyle(a).backgroundColor,
  ]);
  expect(tekst).not.toBe(vlak);
  await naarTabel.click();
  await page.waitForURL('**/vergelijken/?met=cgt-groepstraining&met=jobs-training');
  await page.getByLabel('Nog een methode').selectOption('ips');
  await page.getByRole('button', { name: 'Zet erbij' }).click();
  await page.locator('thead th').nth(2).waitFor({ state: 'attached' });
  expect(await melding(page)).toBe('Je vergelijkt 3 methoden.');
  expect(new URL(page.url()).searchParams.getAll('met')).toEqual(['cgt-groepstraining', 'jobs-training', 'ips']);
  await page.getByRole('button', { name: /^Haal weg ?: CGT/ }).click();
  await page.waitForURL('**/vergelijken/?met=jobs-training&met=ips');
  expect(await page.locator('[data-melding]:focus').count()).toBeGreaterThan(0);
  await page.goBack();
  await page.locator('thead th').nth(2).waitFor({ state: 'attached' });
  expect(await kolommen(page)).toHaveLength(3);
});

test('kiezen kan uit de lijst, uit zoekresultaten en op een interventie, en samen staan zij naast elkaar', async () => {
  const { page, mis } = await open('/interventies/?volgorde=naam');
  await knop(page, /JOBS/).click();
  await page.goto(`${adres}/zoeken/?q=proefplaatsing`);
  await page.locator('zoek-resultaten ol li').first().waitFor();
  await knop(page, /Proefplaatsing/).click();
  expect(await page.locator('vergelijk-balk').innerText()).toContain('JOBS');
  expect(await overtredingen(page, 'vergelijk-balk')).toEqual([]);
  await page.goto(`${adres}/interventies/ips/`);
  await page.locator('vergelijk-knop').getByRole('button').click();
  await page.getByRole('link', { name: 'Vergelijk deze 3' }).click();
  await page.locator('thead th').nth(2).waitFor({ state: 'attached' });
  expect(new URL(page.url()).searchParams.getAll('met')).toEqual(['jobs-training', 'proefplaatsing', 'ips']);
  expect(mis).toEqual([]);
});

test('kiezen kan met het toetsenbord, ook op de bladzijde van een interventie, en er passen er vier', async () => {
  const { page } = await open('/interventies/?volgorde=naam');
  for (const titel of [/CGT/, /JOBS/, /Open hiring/i, /Proefplaatsing/]) {
    await knop(page, titel).focus();
    await page.keyboard.press('Space');
  }
  await page.goto(`${adres}/interventies/ips/`);
  const ips = page.locator('vergelijk-knop').getByRole('button');
  await ips.focus();
  await page.keyboard.press('Enter');
  expect(await ips.getAttribute('aria-pressed')).toBe('false');
  expect(await page.locator('vergelijk-knop [role=status]').innerText()).toContain('Er staan er al vier');
  expect(await page.locator('vergelijk-balk').isVisible()).toBe(true);
  expect(await overtredingen(page)).toEqual([]);
});

test('de klant van dit tabblad staat in de tabel en nooit in het adres', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=coral-beslishulp');
  await page.locator('tbody tr').first().waitFor();
  const voor = page.url();
  await tik(page, 'Uitkering', 'Bijstand');
  expect(await page.locator('vergelijk-tabel td p.past').count()).toBe(2);
  await page.locator('.wissel').getByRole('button', { name: 'CORAL' }).click();
  expect(await page.locator('vergelijk-tabel table').innerText()).toContain(
    'Je antwoord komt overeen: bijstand of vergelijkbaar.',
  );
  expect(page.url()).toBe(voor);
});

test('een adres met iets wat er niet is, te veel of vreemds, laat zien wat er wel is', async () => {
  const { page } = await open('/vergelijken/?met=ips&met=bestaat-niet&met=../../x&met=ips&__proto__=y');
  await page.getByText('IPS: Individuele Plaatsing en Steun staat klaar.').waitFor();
  expect(await melding(page)).toContain('bestaat-niet');
  expect(await page.locator('vergelijk-tabel .vlak').isVisible()).toBe(false);
});

test('valt het netwerk weg, dan zegt de vergelijking dat', async () => {
  const { page } = await open('/vergelijken/');
  await page.route('**/data/vergelijken/**', (route) => route.abort());
  await page.getByLabel('Nog een methode').selectOption('ips');
  await page.getByRole('button', { name: 'Zet erbij' }).click();
  await page.getByText('nu niet op te halen: ips').waitFor();
  // De keuze is daarmee niet weg.
  await page.unroute('**/data/vergelijken/**');
  await page.goto(`${adres}/vergelijken/`);
  await page.getByText('staat klaar').waitFor();
});

test('zonder JavaScript staat er wat je wel kunt', async () => {
  const zonder = await venster.nieuw({ javaScriptEnabled: false });
  const { page } = await bezoek(zonder, `${adres}/vergelijken/?met=ips`);
  expect(await page.locator('main').innerText()).toContain('print van elke methode de kaart');
  expect(await page.locator('main').locator('select:visible, button:visible').count()).toBe(0);
});
