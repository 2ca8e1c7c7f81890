import { expect, test } from 'vitest';
import { adresVan, hoortErbij, leesUitgave, verschil } from '../../src/offline/lijst.ts';

test.each([
  'index.html',
  'interventies/coral-beslishulp/index.html',
  'interventies/coral-beslishulp/kaart/index.html',
  'een-bladzijde-van-later/index.html',
  'data/index.html',
  'data/vergelijken/coral-beslishulp.json',
  '_astro/Pagina.abc.css',
  '_astro/letter.abc.woff2',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.unknown.pagefind',
  'pagefind/fragment/unknown_1a2b3c4.pf_fragment',
  'pagefind/woorden.txt',
  'pagefind/bronnen/woorden.txt',
  'pagefind/bronnen/fragment/unknown_1a2b3c4.pf_fragment',
  'manifest.webmanifest',
  'icoon-192.png',
])('%s gaat mee op het apparaat', (pad) => expect(hoortErbij(pad)).toBe(true));

test.each([
  'redactie/index.html',
  'data/bewijs.csv',
  'data/bewijs.json',
  'data/bewijs.schema.json',
  'sitemap-index.xml',
  'robots.txt',
  'interventies/coral-beslishulp/kaart.pdf',
  'sw.js',
  'offline/versie.json',
  'offline/bestanden.json',
  '_headers',
  '404.html',
  'pagefind/pagefind-ui.js',
  'pagefind/pagefind-worker.js',
  'pagefind/bronnen/pagefind-ui.js',
])('%s blijft op de site', (pad) => expect(hoortErbij(pad)).toBe(false));

test('een bladzijde heeft het adres van haar map', () => {
  expect(['index.html', 'over/index.html', 'favicon.svg', 'over/een-index.html'].map(adresVan)).toEqual([
    '/',
    '/over/',
    '/favicon.svg',
    '/over/een-index.html',
  ]);
});

test('alleen wat een andere digest heeft of nieuw is, wordt opgehaald', () => {
  const bestand = (adres: string, digest: string) => ({ adres, digest, bytes: 1 });
  const oud = [bestand('/', 'a'), bestand('/over/', 'b'), bestand('/weg/', 'c')];
  const nieuw = [bestand('/', 'a'), bestand('/over/', 'B'), bestand('/erbij/', 'c')];
  const { ophalen, overnemen } = verschil(oud, nieuw);
  expect(ophalen.map(({ adres }) => adres)).toEqual(['/over/', '/erbij/']);
  expect(overnemen.map(({ adres }) => adres)).toEqual(['/']);
});

test.each([
  '<!doctype html><title>Inloggen op wifi</title>',
  '',
  'null',
  '{}',
  '{"versie":"kort","bestanden":1,"bytes":1}',
])('een antwoord dat geen uitgave is (%s), telt niet', (tekst) => expect(leesUitgave(tekst)).toBeUndefined());
