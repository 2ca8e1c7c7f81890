import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bezoek } from '../hulp/bezoek.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser(telefoon);
const pad = '/leerpaden/word-een-dinges/';
const stand = (page: Page) => page.locator('leer-voortgang [data-melding]').innerText();
const opslag = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('een vinkje blijft alleen als de lezer daarom vraagt, en is weer te vergeten', async () => {
  const { page, mis } = await bezoek(venster.context, adres + pad);
  const vinkje = page.locator('leer-voortgang input').first();
  await vinkje.check();
  expect(await stand(page)).toBe('1 van de 9 onderdelen gedaan.');
  expect(await opslag(page)).toEqual({});
  await page.getByRole('button', { name: 'Onthoud op dit apparaat' }).click();
  await page.reload();
  expect(await vinkje.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Vergeet dit' }).click();
  expect(await opslag(page)).toEqual({});
  expect(mis).toEqual([]);
});

test('een antwoord zegt of het klopt, waarom, en waar het staat', async () => {
  const { page, mis } = await bezoek(venster.context, adres + pad);
  const vraag = page.locator('zelf-toets fieldset').first();
  await vraag.getByRole('radio').first().check();
  expect(await vraag.getByRole('status').innerText()).toMatch(/^Dit klopt niet\. De verhalen overtuigen/);
  await vraag.getByRole('radio').nth(1).check();
  expect(await vraag.getByRole('status').innerText()).toMatch(/^Dit klopt\./);
  expect(await vraag.getByRole('status').getByRole('link').getAttribute('href')).toBe('/interventies/dinges/bewijs/');
  expect(await opslag(page)).toEqual({});
  expect(mis).toEqual([]);
});

interface Leeromgeving {
  cmi: Record<string, unknown> & { suspend_data: string; toJSON(): Record<string, unknown> };
  isTerminated(): boolean;
}
declare const leeromgeving: Leeromgeving;

test.each([
  ['1.2', 'scorm12', 'Scorm12API', 'API'],
  ['2004', 'scorm2004', 'Scorm2004API', 'API_1484_11'],
])('een echte leeromgeving met SCORM %s krijgt de vinkjes te horen, en geen tekst', async (_, naam, klasse, plek) => {
  const page = await venster.context.newPage();
  const mis: string[] = [];
  page.on('pageerror', ({ message }) => mis.push(message));
  const zip = Buffer.from(await (await fetch(`${adres}${pad}${naam}.zip`)).arrayBuffer());
  const pakket = unzipSync(zip);
  await page.route(`${adres}/proef/**`, (route) => {
    const bestand = new URL(route.request().url()).pathname.replace('/proef/', '');
    if (bestand === 'scorm-again.js')
      return route.fulfill({ path: `node_modules/scorm-again/dist/${naam}.min.js`, contentType: 'text/javascript' });
    if (bestand === '')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="scorm-again.js"></script>' });
    const soort = bestand.endsWith('.js') ? 'text/javascript' : bestand.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({ contentType: soort, body: Buffer.from(pakket[bestand] ?? []) });
  });
  await page.goto(`${adres}/proef/`);
  const open = (bewaard: string) =>
    page.evaluate(
      ([wat, waar, eerder]) => {
        const venster = window as unknown as Record<string, unknown>;
        const Api = venster[wat as string] as new (hoe: object) => Leeromgeving;
        const api = new Api({ logLevel: 5 });
        if (eerder) api.cmi.suspend_data = eerder;
        venster[waar as string] = api;
        venster.leeromgeving = api;
        document.querySelector('iframe')?.remove();
        const kader = document.createElement('iframe');
        kader.src = 'index.html';
        document.body.append(kader);
      },
      [klasse, plek, bewaard],
    );
  const bekend = () => page.evaluate(() => JSON.parse(JSON.stringify(leeromgeving.cmi)) as Record<string, unknown>);
  const les = page.frameLocator('iframe');
  const klaar = async (aantal: number) =>
    les.getByText(`${aantal} van de 9 onderdelen aangevinkt.`, { exact: true }).waitFor();

  await open('');
  await klaar(0);
  const begin = await bekend();
  await les.getByRole('checkbox').first().check();
  await klaar(1);
  const halfweg = await bekend();
  for (const vinkje of await les.getByRole('checkbox').all()) await vinkje.check();
  await klaar(9);
  const eind = await bekend();
  if (naam === 'scorm12') {
    const kern = (cmi: Record<string, unknown>) => cmi.core as { lesson_status: string; score: { raw: string } };
    expect([begin, halfweg, eind].map((cmi) => kern(cmi).lesson_status)).toEqual([
      'incomplete',
      'incomplete',
      'completed',
    ]);
    expect([begin, halfweg, eind].map((cmi) => kern(cmi).score.raw)).toEqual(['0', '11.1', '100']);
  } else {
    expect([begin, halfweg, eind].map((cmi) => cmi.completion_status)).toEqual([
      'incomplete',
      'incomplete',
      'completed',
    ]);
    expect([begin, halfweg, eind].map((cmi) => cmi.progress_measure)).toEqual(['0', '0.1111', '1']);
    expect(eind.success_status).toBe('unknown');
  }
  const vinkjes = String(eind.suspend_data);
  expect(vinkjes.length).toBeLessThanOrEqual(4096);
  expect(vinkjes.split(',')).toHaveLength(9);
  expect(vinkjes).toMatch(/^[a-z0-9,-]+$/);
  // Weggaan sluit af, en wie terugkomt ziet zijn vinkjes.
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.replace('about:blank'));
  await page.waitForFunction(() => leeromgeving.isTerminated());
  await open(String(halfweg.suspend_data));
  await klaar(1);
  expect(mis).toEqual([]);
});
