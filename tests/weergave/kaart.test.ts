import { describe, expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { eersteZinApart, kaartWeergave } from '../../src/weergave/kaart.ts';
import { qrVan } from '../../src/weergave/qr.ts';
import { rijOver } from '../hulp/bibliotheek.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import { leesQr } from '../hulp/qr.ts';

const site = 'https://vakwerk.example';
const bevinding = (id: string, richting: 'positief' | 'negatief', uitkomst = 'werk-gevonden') => ({
  id,
  uitkomst: uitkomst as 'werk-gevonden',
  maanden: 12,
  richting,
  plaats: 'tabel 2',
  schatting: { soort: 'woorden' as const, tekst: 'Meer mensen vonden werk.' },
});
const gunstig = maakBron({ id: 'gunstig', n: 900, bevindingen: [bevinding('a', 'positief')] });
const ongunstig = maakBron({ id: 'ongunstig', n: 90, bevindingen: [bevinding('b', 'negatief')] });
const kaart = (velden: Record<string, unknown> = {}, code = 'VW-012') =>
  kaartWeergave(
    { ...maakInterventie(velden), id: 'een-methode', lijf: { html: '', koppen: [] } } as Interventie,
    {
      bronnen: new Map([gunstig, ongunstig].map((bron) => [bron.id, bron])),
      permalinks: code ? [{ code, id: 'een-methode' }] : [],
    } as unknown as Bibliotheek,
    site,
  );

test('de QR-code brengt je bij het vaste adres', () => {
  const { qr, vast } = kaart();
  expect(leesQr(qr)).toBe('https://vakwerk.example/vw/12/');
  expect(vast).toEqual({ code: 'VW-012', pad: '/vw/12/', kort: 'vakwerk.example/vw/12/' });
});

test('zonder vaste code wijst de kaart naar de bladzijde zelf', () => {
  expect(kaart({}, '').qr.inhoud).toBe('https://vakwerk.example/interventies/een-methode/');
});

test.each(['https://a.nl/vw/1/', 'https://vakwerk.gemeente.nl/vw/104/', 'é'])('een lezer leest %s terug', (inhoud) => {
  expect(leesQr(qrVan(inhoud))).toBe(inhoud);
});

test('een code waar blokjes uit zijn, leest niet als het adres: de lezer in deze test rekent niets goed', () => {
  const { maat, pad } = qrVan(site);
  const zonder = { maat, pad: pad.replaceAll(/M\d+ 1\dh\d+v1h-\d+z/g, '') };
  const gelezen = () => {
    try {
      return leesQr(zonder);
    } catch {
      return 'niet te lezen';
    }
  };
  expect(gelezen()).not.toBe(site);
});

test('tegenspraak staat er altijd bij; wat alleen zwakker onderbouwd is, waar ruimte is', () => {
  const rij = (bron: typeof gunstig, variant: string) => rijOver([bron], { variant });
  const tegen = kaart({ bewijs: [rij(gunstig, 'advies'), rij(ongunstig, 'verplicht')] }).bewijs;
  expect(tegen.regels.map(({ aanhef }) => aanhef)).toEqual(['', 'Maar ook']);
  const zwakker = kaart({ bewijs: [rij(gunstig, 'advies'), rijOver([], { variant: 'verplicht' })] }).bewijs;
  expect(zwakker.regels.map(({ aanhef }) => aanhef)).toEqual(['']);
  expect(zwakker.rest.map(({ aanhef }) => aanhef)).toEqual(['Zwakker onderbouwd']);
});

test('een concept en iets gearchiveerds zeggen dat op de kaart', () => {
  expect(kaart().waarschuwing).toBe('Concept: nog niet beoordeeld door een Gilde.');
  expect(kaart({ status: 'gearchiveerd' }).waarschuwing).toBe('Gearchiveerd: gebruik dit niet meer.');
});

test('op een telefoon staan drie namen, op papier allemaal', () => {
  const wie = ['Arts', 'Werkgever', 'Jobcoach', 'School'].map((naam) => ({
    wie: naam,
    plek: 'buiten',
    belang: 'Wil dat het lukt.',
  }));
  const { metWie } = kaart({ betrokkenen: wie });
  expect(metWie).toEqual({ begin: 'Arts, Werkgever, Jobcoach', rest: ', School' });
});

describe('de eerste zin apart', () => {
  test.each([
    ['Zodra de klant zegt te willen. Wacht niet.', 'Zodra de klant zegt te willen.', 'Wacht niet.'],
    ['Vroeg. Liefst binnen twee maanden. Niet later.', 'Vroeg. Liefst binnen twee maanden.', 'Niet later.'],
    ['Eén zin zonder meer', 'Eén zin zonder meer', ''],
    [
      'Vraag in het gesprek: “Wil je werken?” Wacht dan op het antwoord.',
      'Vraag in het gesprek: “Wil je werken?”',
      'Wacht dan op het antwoord.',
    ],
    [
      'Bij een bedrag van bijv. twintig euro per dag. Daarna meer.',
      'Bij een bedrag van bijv. twintig euro per dag.',
      'Daarna meer.',
    ],
  ])('%s', (tekst, begin, rest) => {
    expect(eersteZinApart(tekst)).toEqual({ begin, rest });
  });

  test('begin en rest zijn samen de hele tekst', () => {
    const tekst = 'Een eerste zin van wat langer. Een tweede! Een derde? Nog een.';
    const { begin, rest } = eersteZinApart(tekst);
    expect(`${begin} ${rest}`).toBe(tekst);
  });
});
