import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { diaWeergave } from '../../src/weergave/lesmateriaal/dia.ts';
import { maakDia } from '../../src/weergave/lesmateriaal/maak-dia.ts';
import { feed } from '../../src/weergave/wijzigingen/feed.ts';
import { kanaalVanAlles } from '../../src/weergave/wijzigingen/kanalen.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { bezoek } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { keuring } from '../hulp/keuring.ts';
import { programma } from '../hulp/programma.ts';
import { scan } from '../hulp/scan.ts';
import { metBrowser } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
const { interventies, bibliotheek } = inhoud;

/** Wat een trainer op het klembord krijgt. */
async function klembord() {
  const { page, mis } = await bezoek(venster.context, `${adres}/interventies/ips/leren/`);
  await page.getByText('Voor trainers: neem dit over in je materiaal').click();
  await page.getByRole('button', { name: 'Kopieer voor cursusmateriaal' }).click();
  await page.getByText('Gekopieerd.').first().waitFor();
  const op = await page.evaluate(async () => {
    const [stuk] = await navigator.clipboard.read();
    const als = async (soort: string) => (await (await stuk?.getType(soort))?.text()) ?? '';
    return { html: await als('text/html'), tekst: await als('text/plain') };
  });
  expect(mis).toEqual([]);
  return op;
}

test('wat een trainer kopieert, heeft als opmaak en als tekst het oordeel, zijn zekerheid, de versie en het voorbehoud', async () => {
  const { html, tekst } = await klembord();
  for (const zin of [
    'IPS',
    'Concept: nog niet beoordeeld door een Gilde.',
    '▲ ●',
    'bewijs, ',
    'VW-010, versie ',
    '/vw/10/',
  ])
    expect([html.includes(zin), tekst.includes(zin)], zin).toEqual([true, true]);
  expect(html).toMatch(/<a href="https:/);
  expect(html).not.toMatch(/class=|data-|<script/);
});

test('de kaart in een venster heeft een titel en een taal, en geen script', async () => {
  const { page, mis } = await bezoek(venster.context, `${adres}/embed/ips/`);
  expect(await page.title()).toContain('IPS');
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.locator('.oordeel .meter').count()).toBeGreaterThan(0);
  expect(await page.locator('a:not([target="_blank"])').count()).toBe(0);
  expect(mis).toEqual([]);
});

test('de selectie is te volgen: een bestand met van elke methode de feed', async () => {
  const { page } = await bezoek(venster.context, `${adres}/selectie/?met=coral-beslishulp&met=ips`);
  const wacht = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Volg deze methoden', exact: true }).click();
  const opml = readFileSync(await (await wacht).path(), 'utf8');
  for (const id of ['coral-beslishulp', 'ips']) expect(opml).toContain(`xmlUrl="${adres}/interventies/${id}/feed.xml"`);
});

// Programma's van anderen staan niet op elke machine: daarom bij `npm run keuring`.
test.runIf(keuring)('een scanner leest de code van veertig millimeter op 100 punten per inch, ook wat wazig', () => {
  inMap((map) => {
    // De codes verschillen alleen in het nummer achteraan.
    for (const i of interventies.filter((_, n) => n % 10 === 0)) {
      const { qr } = diaWeergave(i, bibliotheek, vakwerk);
      const zwart = new Set<string>();
      for (const [, x, y, lengte] of qr.pad.matchAll(/M(\d+) (\d+)h(\d+)/g))
        for (let n = 0; n < Number(lengte); n++) zwart.add(`${Number(x) + n} ${y}`);
      const beeld = join(map, 'scan.pgm');
      writeFileSync(
        beeld,
        scan((u, v) => zwart.has(`${Math.floor(u * qr.maat)} ${Math.floor(v * qr.maat)}`), 40, 100, 1),
      );
      expect(String(execFileSync(programma('zbarimg'), ['-q', '--raw', beeld], { stdio: 'pipe' })).trim(), i.id).toBe(
        qr.inhoud,
      );
    }
  });
});

test.runIf(keuring)(
  'LibreOffice leest de dia en het gekopieerde stuk, met elk voorbehoud',
  { timeout: 300_000 },
  async () => {
    const { html } = await klembord();
    const ips = interventies.find(({ id }) => id === 'ips');
    if (!ips) throw new Error('ips is er niet');
    const dia = await maakDia(diaWeergave(ips, bibliotheek, vakwerk));
    inMap((map) => {
      writeFileSync(join(map, 'stuk.html'), `<meta charset="utf-8">${html}`);
      writeFileSync(join(map, 'dia.pptx'), dia);
      const alsPdf = (filter: string, naam: string, ...opties: string[]) =>
        execFileSync(
          programma('soffice'),
          // De map moet meteen achter de vorm staan.
          [
            `-env:UserInstallation=file://${map}/profiel`,
            '--headless',
            ...opties,
            '--convert-to',
            filter,
            '--outdir',
            map,
            join(map, naam),
          ],
          { stdio: 'pipe' },
        );
      alsPdf('pdf:writer_pdf_Export', 'stuk.html', '--infilter=HTML (StarWriter)');
      alsPdf('pdf', 'dia.pptx');
      for (const naam of ['stuk', 'dia']) {
        const woorden = String(execFileSync(programma('pdftotext'), [join(map, `${naam}.pdf`), '-'])).replace(
          /\s+/g,
          ' ',
        );
        for (const zin of [ips.titel, 'Concept: nog niet beoordeeld door een Gilde.', '▲ ●', 'VW-010, versie'])
          expect(woorden, naam).toContain(zin);
      }
    });
  },
);

test.runIf(keuring)('newsboat en sfeed lezen elk bericht van de feed', () => {
  const xml = feed(kanaalVanAlles(bibliotheek), bibliotheek, vakwerk);
  const aantal = interventies.flatMap(({ wijzigingen }) => wijzigingen).length;
  const regels = String(execFileSync(programma('sfeed'), { input: xml }))
    .trim()
    .split('\n');
  expect(regels).toHaveLength(aantal);
  for (const regel of regels) expect(regel).toMatch(/Raakt het advies: (ja|nee)\./);
  inMap((map) => {
    writeFileSync(join(map, 'feed.xml'), xml);
    writeFileSync(join(map, 'urls'), `file://${map}/feed.xml\n`);
    const lees = ['-u', join(map, 'urls'), '-c', join(map, 'cache'), '-x'];
    execFileSync(programma('newsboat'), [...lees, 'reload']);
    expect(String(execFileSync(programma('newsboat'), [...lees, 'print-unread']))).toContain(`${aantal} `);
  });
});

function inMap(werk: (map: string) => void): void {
  const map = mkdtempSync(join(tmpdir(), 'lesmateriaal-'));
  try {
    werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
