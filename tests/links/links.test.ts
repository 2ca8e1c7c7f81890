import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inWoorden, type Linkverslag, verslagVan } from '../../scripts/links/verslag.ts';
import { adressenInInhoud, samen } from '../../scripts/links/vindplaatsen.ts';
import { keur } from '../../src/laden/keur.ts';
import { andereSite } from '../hulp/andere-site.ts';
import { bronTekst, interventieTekst, maakBestand, maakMap } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';

const inInhoud = (bestanden: Record<string, string>) =>
  Object.fromEntries(adressenInInhoud(Object.entries(bestanden).map(([pad, tekst]) => keur(maakBestand(pad, tekst)))));

test('van een bron tellen DOI, webadres en bewaarde kopie, elk met de regel', () => {
  const tekst = bronTekst('doi: 10.1234/AB(1)\narchiefUrl: https://archief.example/kopie#deel\n');
  expect(inInhoud({ 'bronnen/smit.yaml': tekst })).toEqual({
    'https://example.org/onderzoek': ['bronnen/smit.yaml:5'],
    'https://doi.org/10.1234/AB(1)': ['bronnen/smit.yaml:8'],
    'https://archief.example/kopie': ['bronnen/smit.yaml:9'],
  });
});

test('van een interventie tellen bijlagen, erkenningen, bespreking en links in de tekst', () => {
  const velden = {
    bijlagen: [{ titel: 'Werkblad', url: 'https://example.org/werkblad' }],
    erkenningen: [
      {
        stelsel: 'SEI',
        niveau: 'Goed beschreven',
        commissie: 'Een commissie',
        datum: '2025-01-01',
        geldigTot: '2028-01-01',
        url: 'https://example.org/erkenning',
      },
    ],
    besprekingUrl: 'https://example.org/bespreking',
  };
  const lijf = '## Wat is het?\n\nLees [dit](https://example.org/tekst) en [dat](/over/).\n';
  const gevonden = inInhoud({ 'interventies/een.mdx': interventieTekst(velden, lijf) });
  expect(Object.keys(gevonden)).toEqual([
    'https://example.org/werkblad',
    'https://example.org/erkenning',
    'https://example.org/bespreking',
    'https://example.org/tekst',
  ]);
  for (const [waar = ''] of Object.values(gevonden)) expect(waar).toMatch(/^interventies\/een\.mdx:\d+$/);
});

test('een adres op meer plekken staat er één keer; een bladzijde telt alleen als geen bestand het adres heeft', () => {
  const inhoud = inInhoud({ 'bronnen/a.yaml': bronTekst(), 'bronnen/b.yaml': bronTekst() });
  expect(inhoud).toEqual({ 'https://example.org/onderzoek': ['bronnen/a.yaml:5', 'bronnen/b.yaml:5'] });
  const bladzijden = new Map([
    ['https://example.org/onderzoek', ['/bronnen/a/']],
    ['https://example.org/over', ['/over/']],
  ]);
  expect(Object.fromEntries(samen(new Map(Object.entries(inhoud)), bladzijden))).toEqual({
    ...inhoud,
    'https://example.org/over': ['/over/'],
  });
});

test('het verslag heeft elk adres, en zegt in woorden eerst wat dood is', () => {
  const vindplaatsen = new Map([
    ['https://b.example/', ['bronnen/b.yaml:5']],
    ['https://a.example/', ['bronnen/a.yaml:5', 'bronnen/c.yaml:6']],
    ['https://c.example/', ['/over/']],
  ]);
  const antwoorden = new Map([
    ['https://a.example/', { status: 403, fout: '' }],
    ['https://b.example/', { status: 0, fout: 'ENOTFOUND' }],
    ['https://c.example/', { status: 200, fout: '' }],
  ]);
  const verslag = verslagVan(vindplaatsen, antwoorden, '2026-11-30');
  expect(verslag.adressen.map(({ oordeel, antwoord }) => [oordeel, antwoord])).toEqual([
    ['onbekend', '403'],
    ['dood', 'ENOTFOUND'],
    ['leeft', '200'],
  ]);
  expect(inWoorden(verslag)).toBe(
    [
      '3 adressen buiten de site: 1 leven, 1 dood, 1 niet te zeggen.',
      '',
      '- dood (ENOTFOUND): <https://b.example/> in bronnen/b.yaml:5',
      '- onbekend (403): <https://a.example/> in bronnen/a.yaml:5, bronnen/c.yaml:6',
    ].join('\n'),
  );
});

test('de opdracht bezoekt wat in de inhoud en op de site staat, en schrijft het verslag', async () => {
  const adres = await andereSite(({ url }, antwoord) => void antwoord.writeHead(url === '/weg' ? 404 : 200).end());
  const map = await maakMap({
    'bronnen/smit.yaml': bronTekst().replace('https://example.org/onderzoek', `${adres}/weg`),
  });
  const site = join(await maakMap(), 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), `<a href="${adres}/er-is-iets">hier</a><a href="/over/">daar</a>`);
  const uit = join(site, 'links.json');
  const omgeving = { VAKWERK_CONTENT: map, http_proxy: '', https_proxy: '', HTTP_PROXY: '', HTTPS_PROXY: '' };
  const { code, uitvoer } = await draai('scripts/links.ts', ['--site', site, '--uit', uit], omgeving);
  expect([code, uitvoer]).toEqual([0, expect.stringContaining('1 leven, 1 dood, 0 niet te zeggen')]);
  const verslag: Linkverslag = JSON.parse(readFileSync(uit, 'utf8'));
  expect(verslag.adressen).toEqual([
    { adres: `${adres}/er-is-iets`, oordeel: 'leeft', antwoord: '200', waar: ['/'] },
    { adres: `${adres}/weg`, oordeel: 'dood', antwoord: '404', waar: ['bronnen/smit.yaml:5'] },
  ]);
});
