import { expect, test } from 'vitest';
import { beloofdEnNietGebouwd } from '../../scripts/bouw/verifieer.ts';
import { dodeVerwijzingen, type Gelinkt } from '../../src/vormen/dode-verwijzingen.ts';
import { plekkenOpSite } from '../../src/vormen/plekken.ts';
import { inhoud } from '../hulp/inhoud.ts';

const { interventies, bibliotheek } = inhoud;
const plekken = plekkenOpSite(bibliotheek, interventies);
const [eerste] = interventies;
const [bron] = [...bibliotheek.bronnen.values()].filter(({ bevindingen }) => (bevindingen ?? []).length > 0);
const [begrip] = bibliotheek.begrippen;

/** Wat de controle over deze link zegt; leeg als zij leeft. */
function over(url: string, koppen: string[] = ['tekst-wat-is-het'], bestaat = (_: string) => false): string {
  const tekst: Gelinkt = { pad: 'interventies/a.mdx', links: [{ url, plek: { regel: 1, kolom: 1 } }], koppen };
  return dodeVerwijzingen([tekst], plekken, 'https://vakwerk.example', bestaat)
    .map(({ gevonden, doe }) => `${gevonden}. ${doe}`)
    .join();
}

test.each([
  '/',
  '/interventies/',
  `/interventies/${eerste?.id}/`,
  `/interventies/${eerste?.id}/bewijs/#uitkomsten`,
  `/interventies/${eerste?.id}/leren/#tekst-wat-is-het`,
  `/interventies/${eerste?.id}/kaart/`,
  `/interventies/${eerste?.id}.md`,
  `/bronnen/${bron?.id}/`,
  `/bronnen/${bron?.id}/#bevinding-${bron?.bevindingen?.[0]?.id}`,
  `/begrippen/#${begrip?.id}`,
  '/vw/1/',
  '/vw/001/',
  '/over/bewijs/',
  '/zoeken/?q=netwerk',
  '/data/bewijs.csv',
  '#tekst-wat-is-het',
  '#',
  '/over/#top',
  '/over/#:~:text=woord',
  'https://vakwerk.example/over/',
  'https://example.org/bestaat-niet/#nergens',
  'mailto:info@example.org',
])('%s leeft', (url) => {
  expect(over(url)).toBe('');
});

test.each([
  ['/vw/999/', /adres heeft de site niet/],
  ['/over/bestaat-niet/', /adres heeft de site niet/],
  ['/Interventies/', /Typ: `\/interventies\/`/],
  [`/interventies/${eerste?.id}`, new RegExp(`Typ: \`/interventies/${eerste?.id}/\``)],
  [`/interventies/${eerste?.id}/#nergens`, /plek `#nergens`.*Laat `#`/s],
  [`/bronnen/${bron?.id}/#bevinding-nergens`, /is er niet/],
  [`/begrippen/#${begrip?.id.toUpperCase()}`, new RegExp(`Typ: \`/begrippen/#${begrip?.id}\``)],
  ['#wat-is-het', /Typ: `#tekst-wat-is-het`/],
  ['#nergens', /in deze tekst/],
  ['https://vakwerk.example/nergens/', /adres heeft de site niet/],
  ['//vakwerk.example/nergens/', /adres heeft de site niet/],
  ['/over/%6Eergens/', /adres heeft de site niet/],
])('%s is dood, en de melding zegt wat te doen', (url, melding) => {
  expect(over(url)).toMatch(melding);
});

test('naar een record dat zelf nog fouten heeft, mag een tekst linken', () => {
  const stuk = (pad: string) => pad === 'interventies/stuk.mdx' || pad === 'bronnen/stuk.yaml';
  expect(over('/interventies/stuk/bewijs/#uitkomsten', [], stuk)).toBe('');
  expect(over('/bronnen/stuk/', [], stuk)).toBe('');
  expect(over('/interventies/weg/', [], stuk)).not.toBe('');
});

test('een plek die de controle belooft en de bouw niet maakt, keurt de bouw af', () => {
  const gebouwd = { map: 'public', bladzijden: [{ pad: 'robots.txt', ankers: new Set(['er']) }] };
  const beloofd = (adres: string, ...ankers: string[]) =>
    beloofdEnNietGebouwd(gebouwd, new Map([[adres, new Set(ankers)]]));
  expect(beloofd('/weg/')).toEqual(['/weg/ staat in de lijst van plekken, en is er niet']);
});
