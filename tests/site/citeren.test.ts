import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bibtex } from '../../src/weergave/citeren/bibtex.ts';
import { bezoek } from '../hulp/bezoek.ts';
import { type Gelezen, met, verschillen, waar, werken } from '../hulp/citeerlezers.ts';
import { keuring } from '../hulp/keuring.ts';
import { programma } from '../hulp/programma.ts';
import { metBrowser } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });

const over = '/interventies/coral-beslishulp/over/';
const bron = '/bronnen/janssens-2023-coral/';

describe.each([
  ['deze versie', over, 'Citeer deze versie', '/interventies/coral-beslishulp/citeer'],
  ['deze bron', bron, 'Citeer deze bron', '/bronnen/janssens-2023-coral/citeer'],
])('citeer %s', (_, pad, kop, bestand) => {
  test('is te kopiëren als tekst en in elke vorm, en te downloaden', async () => {
    const { page, mis } = await bezoek(venster.context, `${adres}${pad}`);
    await page.getByText(kop, { exact: true }).click();
    const klembord = () => page.evaluate(() => navigator.clipboard.readText());

    await page.getByRole('button', { name: 'Kopieer de verwijzing' }).click();
    await page.getByText('Gekopieerd.').first().waitFor();
    const apa = await klembord();
    expect(apa).toBe(await page.locator('.citeer p').first().textContent());

    for (const [naam, eind] of [
      ['RIS', 'ris'],
      ['BibTeX', 'bib'],
      ['CSL-JSON', 'json'],
    ] as const) {
      const link = page.locator('.citeer').getByRole('link', { name: naam, exact: true });
      expect(await link.getAttribute('href')).toBe(`${bestand}.${eind}`);
      const rij = page.locator('kopieer-tekst').filter({ has: page.getByRole('link', { name: naam, exact: true }) });
      await rij.getByRole('button').click();
      await rij.getByText('Gekopieerd.').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const tekst = await (await fetch(`${adres}${bestand}.${eind}`)).text();
      expect(download.suggestedFilename()).toBe(`${bestand.split('/').at(-2)}.${eind}`);
      expect((await klembord()).replaceAll('\r\n', '\n')).toBe(tekst.replaceAll('\r\n', '\n'));
    }
    expect(mis).toEqual([]);
  });

  test('staat in het hoofd van de bladzijde voor Zotero en zoekmachines, binnen het beveiligingsbeleid', async () => {
    const { page, mis } = await bezoek(venster.context, `${adres}${pad}`);
    const meta = (naam: string) => page.locator(`meta[name="${naam}"]`).first().getAttribute('content');
    expect(await meta('citation_title')).toBe(await meta('DC.title'));
    expect(await meta('citation_publication_date')).toMatch(/^\d{4}/);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`https://vakwerk.example${pad}`);
    expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(`https://vakwerk.example${pad}`);
    const jsonld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(jsonld).toMatchObject({ '@context': 'https://schema.org', name: await meta('citation_title') });
    expect(mis).toEqual([]);
  });
});

test('zonder netwerk zegt een knop van een bestand dat het nu niet lukt', async () => {
  const { page } = await bezoek(venster.context, `${adres}${bron}`);
  await page.getByText('Citeer deze bron', { exact: true }).click();
  await page.route('**/citeer.ris', (route) => route.abort());
  await page.getByRole('button', { name: 'Kopieer RIS' }).click();
  await page.getByText('Kopiëren lukt nu niet: download het bestand.').waitFor();
});

test('de kaart van één minuut en een vast adres wijzen naar de methode zelf', async () => {
  for (const pad of ['/interventies/coral-beslishulp/kaart/', '/vw/1/']) {
    const html = await (await fetch(`${adres}${pad}`)).text();
    expect(html.match(/rel="canonical"/g)).toHaveLength(1);
    expect(html).toMatch(/rel="canonical" href="https:\/\/vakwerk\.example\/interventies\/[a-z0-9-]+\/"/);
  }
});

test('elk bestand met open data staat op zijn bladzijde, en is er', async () => {
  const html = await (await fetch(`${adres}/data/`)).text();
  const namen = [...html.matchAll(/href="(\/data\/[^"#]+\.[a-z]+)"/g)].map(([, pad]) => pad);
  expect(namen.length).toBeGreaterThan(15);
  for (const pad of [...namen, '/llms.txt', '/interventies/coral-beslishulp.md'])
    expect({ pad, status: (await fetch(`${adres}${pad}`)).status }).toEqual({ pad, status: 200 });
  expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')).toMatchObject({
    '@type': 'DataCatalog',
  });
});

// Pandoc kent ook wat LaTeX ervan maakt. Het staat niet op elke machine: daarom bij `npm run keuring`.
test.runIf(keuring)('pandoc leest elke verwijzing terug, op wat het niet kent na', () => {
  const map = mkdtempSync(join(tmpdir(), 'citeren-'));
  const lees = (soort: string, tekst: string) => {
    const pad = join(map, soort);
    writeFileSync(pad, tekst);
    const uit = execFileSync(programma('pandoc'), ['-f', soort, '-t', 'csljson', pad], { maxBuffer: 1e9 });
    return verschillen(JSON.parse(String(uit)) as Gelezen[]);
  };
  try {
    expect(lees('csljson', JSON.stringify(werken))).toEqual({ custom: met('custom') });
    expect(lees('biblatex', werken.map(bibtex).join('\n'))).toEqual({
      'year-suffix': met('year-suffix'),
      status: met('status'),
      custom: met('custom'),
      // Pandoc maakt er een land bij: en-US.
      language: met('language'),
      // Bij een webpagina is dat de organisatie.
      'container-title': waar((werk) => werk.type === 'webpage' && werk['container-title']),
    });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
