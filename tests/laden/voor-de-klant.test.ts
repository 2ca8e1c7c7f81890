import { describe, expect, test } from 'vitest';
import { keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { alleWaarschuwingen } from '../../src/laden/waarschuwing/alle.ts';
import { interventieTekst, maakBestand, problemenVan, volledig } from '../hulp/content.ts';
import { gezegden } from '../hulp/maak.ts';

const blad = {
  watHetIs: 'Je zoekt samen met iemand naar werk.',
  watJeKiest: 'Jij kiest of je meedoet. Nee mag.',
  watWeWeten: 'Meer mensen vonden zo werk. Of dat voor jou zo is, weten we niet.',
};
const fouten = (velden: Record<string, unknown>) => problemenVan('interventies/a.mdx', interventieTekst(velden));
const ja = (woorden: number) => Array(woorden).fill('Ja.').join(' ');

describe('het blad voor de klant', () => {
  test('zegt wat het is, wat de klant kiest en wat wij weten', () => {
    expect(fouten({ voorDeKlant: blad })).toEqual([]);
  });

  test.each(Object.keys(blad))('is zonder %s niet af', (deel) => {
    const rest = Object.fromEntries(Object.entries(blad).filter(([naam]) => naam !== deel));
    expect(fouten({ voorDeKlant: rest })).toMatchObject([{ controle: 'veld-ontbreekt' }]);
  });

  test.each(Object.keys(blad))('heeft in %s 20 tot 400 tekens', (deel) => {
    const met = (lengte: number) => fouten({ voorDeKlant: { ...blad, [deel]: 'a'.repeat(lengte) } });
    expect([met(20), met(400)]).toEqual([[], []]);
    expect([met(19), met(401)]).toMatchObject([[{ controle: 'veld-lengte' }], [{ controle: 'veld-lengte' }]]);
  });

  test('heeft geen plek voor wie de klant is', () => {
    expect(fouten({ voorDeKlant: { ...blad, naam: 'De klant' } })).toMatchObject([{ controle: 'veld-onbekend' }]);
  });
});

test('een zin voor het dossier heeft 20 tot 300 tekens', () => {
  const met = (lengte: number) => fouten({ dossierzin: 'a'.repeat(lengte) });
  expect([met(20), met(300)]).toEqual([[], []]);
  expect([met(19), met(301)]).toMatchObject([[{ controle: 'veld-lengte' }], [{ controle: 'veld-lengte' }]]);
});

test('wat de wet zegt mag zonder peildatum; een dag die niet bestaat mag niet', () => {
  const tekst = 'De klant mag dit weigeren.';
  expect(fouten({ juridisch: { tekst } })).toEqual([]);
  expect(fouten({ juridisch: { tekst, peildatum: '2026-02-30' } })).toHaveLength(1);
});

/** De waarschuwingen over één interventie. */
async function raad(velden: Record<string, unknown>) {
  const gekeurd = keur(maakBestand('interventies/a.mdx', interventieTekst({ zoGezegd: gezegden(15), ...velden })));
  expect(gekeurd.problemen).toEqual([]);
  return volledig(await alleWaarschuwingen(lading([gekeurd]), '2026-06-01'));
}

describe('de drie delen samen', () => {
  const delen = (laatste: number) => ({ watHetIs: ja(40), watJeKiest: ja(40), watWeWeten: ja(laatste) });

  test('mogen 120 woorden zijn', async () => {
    expect(await raad({ voorDeKlant: delen(40) })).toEqual([]);
  });

  test('zijn met een woord meer te lang voor één vel', async () => {
    expect(await raad({ voorDeKlant: delen(41) })).toMatchObject([
      {
        controle: 'voor-de-klant-lang',
        ernst: 'waarschuwing',
        gevonden: '121 woorden in de drie delen samen',
        verwacht: 'ten hoogste 120',
        plek: { regel: expect.any(Number) },
      },
    ]);
  });
});

test('naar taal en spelling wordt er gekeken als naar ander proza', async () => {
  const lang = `Je gaat ${Array(22).fill('ja').join(' ')}.`;
  const soorten = async (velden: Record<string, unknown>) => (await raad(velden)).map(({ controle }) => controle);
  expect(await soorten({ voorDeKlant: { ...blad, watHetIs: lang } })).toEqual(['zin-lang']);
  expect(await soorten({ voorDeKlant: { ...blad, watJeKiest: 'Jij kiezt of je hieraan meedoet.' } })).toEqual([
    'spelling',
  ]);
  expect(await soorten({ dossierzin: 'De cliënt wil deze methode proberen.' })).toEqual(['vakwoord']);
});
