import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { leesPakket } from '../../src/formulier/pakket.ts';
import { schoon } from '../../src/formulier/waarde.ts';
import { deBrowser } from '../hulp/browser.ts';

/** Het formulier in een eigen browser, en wat daar misging. */
async function formulier(vraag = '', breed = 360): Promise<{ page: Page; mis: string[] }> {
  const context = await (await deBrowser()).newContext({ viewport: { width: breed, height: 800 }, locale: 'nl-NL' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const mis: string[] = [];
  page.on('pageerror', (fout) => mis.push(fout.message));
  page.on('console', (bericht) => bericht.type() === 'error' && mis.push(bericht.text()));
  await page.goto(`${inject('adres')}/bijdragen/formulier/${vraag}`);
  return { page, mis };
}
const veld = (page: Page, pad: string) => page.locator(`#veld-${pad.replaceAll('.', '-')}`);
async function bewaard(page: Page) {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  const pad = await bestand.path();
  return { pad, pakket: leesPakket(readFileSync(pad, 'utf8')) };
}

test('wie schrijft, leest onder het veld wat er niet klopt; het klad blijft op het apparaat en opent uit een bestand', async () => {
  const { page, mis } = await formulier();
  await page.getByRole('button', { name: 'Begin' }).click();
  await veld(page, 'titel').fill('X');
  await page.getByText('1 teken. Nodig: minstens 3 tekens.').waitFor();
  await veld(page, 'titel').fill('Koffie drinken');
  await page.getByText('1 teken. Nodig').waitFor({ state: 'hidden' });
  const { pad, pakket } = await bewaard(page);
  expect(pakket).toMatchObject({
    delen: [{ soort: 'interventie', id: 'koffie-drinken', velden: { type: 'zelfsturing' } }],
  });
  await page.reload();
  await page.getByRole('button', { name: 'Ga verder met Methode: Koffie drinken' }).waitFor();
  await page
    .locator('[data-open]')
    .setInputFiles({ name: 'x.vakwerk.json', mimeType: 'application/json', buffer: readFileSync(pad) });
  expect(await veld(page, 'titel').inputValue()).toBe('Koffie drinken');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(mis).toEqual([]);
});

test('Verbeter deze bladzijde opent de methode zoals zij geschreven is, en neemt mee wat er stond', async () => {
  const { page, mis } = await formulier('?soort=interventie&id=ips', 1280);
  await page.getByRole('heading', { name: /^Verbetering van: methode/ }).waitFor();
  await veld(page, 'tijd').fill('Een uur per week.');
  const { pakket } = await bewaard(page);
  const [deel] = typeof pakket === 'string' ? [] : pakket.delen;
  expect(schoon(deel?.velden).waarde).toEqual({ ...deel?.was, tijd: 'Een uur per week.' });
  expect(deel?.was?.['wat-is-het']).not.toContain('<p>');
  expect(mis).toEqual([]);
});

test('wie in zijn browser geen opslag toestaat, kan schrijven en bewaren als bestand, en leest wat niet kan', async () => {
  const context = await (await deBrowser()).newContext({ locale: 'nl-NL' });
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('nee', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await page.goto(`${inject('adres')}/bijdragen/formulier/?soort=studie&interventies=ips`);
  await page.getByText('Je browser bewaart niets voor deze site.').waitFor();
  await veld(page, 'vond').fill('Bedacht: er kwam niets uit.');
  expect((await bewaard(page)).pakket).toMatchObject({
    delen: [{ soort: 'studie', velden: { interventies: ['ips'] } }],
  });
});
