import { describe, expect, test } from 'vitest';
import { keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { alleWaarschuwingen } from '../../src/laden/waarschuwing/alle.ts';
import { interventieTekst, maakBestand, problemenSamen, problemenVan, volledig } from '../hulp/content.ts';
import { gezegden } from '../hulp/maak.ts';

const met = (zoGezegd: unknown, velden: Record<string, unknown> = {}) => interventieTekst({ ...velden, zoGezegd });
/** De regel waar een gezegde in `tekst` staat. */
const regelVan = (tekst: string, gezegde: string) =>
  tekst.split('\n').findIndex((regel) => regel.includes(gezegde)) + 1;

describe('een gezegde', () => {
  test.each([
    'durf niet te bellen',
    'WIA en toch werken',
    "'s ochtends kom ik mijn bed niet uit",
    '58 en niemand wil me',
    'i cant find a job',
    "zzp'er zonder klussen (pw)",
    'ww',
  ])('mag zijn: %s', (gezegde) => {
    expect(problemenVan('interventies/a.mdx', met([gezegde]))).toEqual([]);
  });

  test.each([
    ['Durf niet te bellen', 'een kleine letter aan het begin'],
    ['I cant find a job', 'een kleine letter aan het begin'],
    ['moet ik bellen?', 'geen leesteken aan het eind'],
    ['ik bel niet.', 'geen leesteken aan het eind'],
    ['ik  bel niet', 'één spatie tussen woorden'],
    ['ik bel\nniet', 'één spatie tussen woorden'],
    ['hij zei “bel maar” en toen', 'geen aanhalingstekens'],
    ['!!! (', 'woorden'],
    [' ik bel niet', 'geen spaties'],
    ['x', 'minstens 2 tekens'],
    ['x'.repeat(61), 'ten hoogste 60 tekens'],
  ])('mag niet zijn: %j', (gezegde, verwacht) => {
    const tekst = met(['ik bel liever niet', gezegde]);
    const problemen = problemenVan('interventies/a.mdx', tekst);
    expect(problemen).toMatchObject([{ verwacht: expect.stringContaining(verwacht) }]);
    expect(problemen[0]?.plek?.regel).toBe(regelVan(tekst, 'ik bel liever niet') + 1);
  });

  test('er zijn er ten hoogste 40, en een lege lijst laat je weg', () => {
    const fouten = (aantal: number) => problemenVan('interventies/a.mdx', met(gezegden(aantal)));
    expect([fouten(1), fouten(40)]).toEqual([[], []]);
    expect([fouten(0), fouten(41)]).toMatchObject([[{ controle: 'veld-lengte' }], [{ controle: 'veld-lengte' }]]);
  });
});

describe('geen gezegde staat twee keer', () => {
  const bel = met(['ik durf niet te bellen', 'bellen lukt niet'], {
    situaties: ['Eerste situatie.', 'Nog een situatie.'],
  });
  const dubbel = (tekst: string) =>
    problemenSamen({ 'interventies/a.mdx': bel, 'interventies/b.mdx': tekst }).filter(
      ({ controle }) => controle === 'gezegde-uniek',
    );

  test('niet bij twee methoden: het staat bij zijn regel, met waar het ook staat', () => {
    const tekst = met(['iets anders', 'ik durf níét te bellen', 'ik durf: niet te bellen']);
    expect(dubbel(tekst)).toMatchObject([
      {
        bestand: 'interventies/b.mdx',
        ernst: 'fout',
        plek: { regel: regelVan(tekst, 'durf: niet') },
        gevonden: expect.stringContaining(`interventies/a.mdx:${regelVan(bel, 'ik durf')}`),
      },
    ]);
  });

  test('en niet bij één methode', () => {
    expect(dubbel(met(['te ziek', 'veel te ziek', 'te ziek']))).toHaveLength(1);
    expect(dubbel(met(['te ziek', 'veel te ziek']))).toEqual([]);
  });
});

/** De waarschuwingen over één interventie. */
async function raad(tekst: string) {
  const gekeurd = keur(maakBestand('interventies/a.mdx', tekst));
  expect(gekeurd.problemen).toEqual([]);
  return volledig(await alleWaarschuwingen(lading([gekeurd]), '2026-06-01'));
}

describe('een gezegde dat de methode al heeft als', () => {
  const elders = { titel: 'Rustig bellen', situaties: ['Ik durf niet.', 'Hoe begin ik?'], zoekwoorden: ['telefoon'] };
  test.each([
    ['rustig bellen', 'de titel'],
    ['ik durf niet', 'een situatie'],
    ['telefoon', 'een zoekwoord'],
  ])('“%s” (%s) voegt niets toe', async (gezegde, wat) => {
    const tekst = met([...gezegden(15), gezegde], elders);
    expect(await raad(tekst)).toMatchObject([
      {
        controle: 'gezegde-nieuw',
        ernst: 'waarschuwing',
        gevonden: expect.stringContaining(wat),
        plek: { regel: regelVan(tekst, 'zo zeg je het 15') + 1 },
      },
    ]);
  });
});

describe('een methode heeft minstens 15 gezegden', () => {
  test.each([
    ['15 is genoeg', met(gezegden(15)), []],
    ['14 niet', met(gezegden(14)), ['14 gezegden bij `zoGezegd`']],
    ['één niet', met(gezegden(1)), ['1 gezegde bij `zoGezegd`']],
    ['geen ook niet', interventieTekst(), ['geen gezegden bij `zoGezegd`']],
    ['een archief hoeft niet meer', interventieTekst({ status: 'gearchiveerd' }), []],
  ])('%s', async (_, tekst, verwacht) => {
    const over = (await raad(tekst)).filter(({ controle }) => controle === 'gezegden-genoeg');
    expect(over.map(({ gevonden }) => gevonden)).toEqual(verwacht);
  });
});

test('spelling, vakwoorden en lengte van zinnen tellen niet in een gezegde', async () => {
  const straattaal = [
    'ksnap die brief nie',
    'cliënten inventariseren',
    'a b c d e f g h i j k l m n o p q r s t u v w',
  ];
  expect(await raad(met([...gezegden(15), ...straattaal]))).toEqual([]);
});
