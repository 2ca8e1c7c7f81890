import { describe, expect, test } from 'vitest';
import { haaltElfproef, persoonsgegevensIn } from '../../src/kern/persoonsgegevens.ts';

const gevonden = (tekst: string) =>
  persoonsgegevensIn(tekst).map(({ soort, begin, eind }) => [soort, tekst.slice(begin, eind)]);

// Bedachte gegevens: nummers uit voorbeelden van de overheid en banken, of gemaakt om aan de vorm te voldoen.
describe('wat op gegevens van een persoon lijkt, wordt gezien', () => {
  test.each([
    ['Mail naar jan.jansen+werk@gemeente.nl voor meer.', 'email', 'jan.jansen+werk@gemeente.nl'],
    ['rené@voorbeeld.nl', 'email', 'rené@voorbeeld.nl'],
    ['jan (at) voorbeeld.nl', 'email', 'jan (at) voorbeeld.nl'],
    ['[mail](mailto:jan@voorbeeld.nl)', 'email', 'jan@voorbeeld.nl'],
    ['Rekening NL91 ABNA 0417 1643 00 en verder.', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['nl91abna0417164300', 'iban', 'nl91abna0417164300'],
    ['BE68 5390 0754 7034', 'iban', 'BE68 5390 0754 7034'],
    ['Hij is van 3-5-1980.', 'datum', '3-5-1980'],
    ['Hij is van 03.05.1980.', 'datum', '03.05.1980'],
    ['Hij is van 3/5/80.', 'datum', '3/5/80'],
    ['Hij is van 1980-05-03.', 'datum', '1980-05-03'],
    ['Zij kwam op 3 mei 2026 terug.', 'datum', '3 mei 2026'],
    ["Zij is van 3 mei '80.", 'datum', "3 mei '80"],
    ['Zij is geboren op 3 mei.', 'datum', 'geboren op 3 mei'],
    ['geb. 03-05', 'datum', 'geb. 03-05'],
    ['Bel 06-12345678.', 'telefoon', '06-12345678'],
    ['Bel 06 12 34 56 78, of', 'telefoon', '06 12 34 56 78'],
    ['0612345678', 'telefoon', '0612345678'],
    ['+31 (0)6 1234 5678', 'telefoon', '+31 (0)6 1234 5678'],
    ['0031 20 123 4567', 'telefoon', '0031 20 123 4567'],
    ['(020) 123 45 67', 'telefoon', '(020) 123 45 67'],
    ['tel 0172 - 12 34 56', 'telefoon', '0172 - 12 34 56'],
    ['Nummer 111222333 staat erbij.', 'bsn', '111222333'],
    ['123456782', 'bsn', '123456782'],
    ['1234.56.782', 'bsn', '1234.56.782'],
    ['123 456 782', 'bsn', '123 456 782'],
    ['BSN: 123456789', 'bsn', 'BSN: 123456789'],
    ['Hij woont op 1234 AB 56.', 'adres', '1234 AB 56'],
    ['1234AB, nr. 5a', 'adres', '1234AB, nr. 5a'],
    ['Dorpsweg 12, 1234 AB', 'adres', 'Dorpsweg 12, 1234 AB'],
    ['Zij woont in de Kerkstraat 12.', 'adres', 'Kerkstraat 12'],
    ['Ik sprak mevrouw De Vries.', 'naam', 'mevrouw De'],
    ['Meneer van den Berg kwam.', 'naam', 'Meneer van den Berg'],
    ['dhr. J.P. Jansen', 'naam', 'dhr. J.P. Jansen'],
    ['mw. A. el Amrani', 'naam', 'mw. A. el Amrani'],
    ["de heer van 't Hof", 'naam', "heer van 't Hof"],
    ['mevrouw\n  Jansen-de Boer', 'naam', 'mevrouw\n  Jansen-de'],
    ['mevrouw A. De Vries', 'naam', 'mevrouw A. De'],
    ['de familie Yılmaz', 'naam', 'familie Yılmaz'],
  ])('%j', (tekst, soort, stuk) => {
    expect(gevonden(tekst)).toEqual([[soort, stuk]]);
  });
});

describe('gewone tekst met cijfers, namen van organisaties en verwijzingen mag', () => {
  test.each([
    'Sinds 2015 geldt de Participatiewet; in 2024 en 2025 deden wij dit.',
    'Van de 1.250 mensen kwamen er 312, dat is 25 op de 100.',
    'Het budget was 12.345.678 euro, later 120.000.000.',
    'Van 2008-2010 en 2014 2019; PubMed 21653628.',
    'Zie artikel 7, eerste lid, en artikel 9a, lid 10 van de wet. Artikel 3.2.14 telt ook.',
    'Zie 10.1007/s10926-023-10129-z en https://doi.org/10.1016/j.jvb.2009.123456782.',
    'https://voorbeeld.nl/dossier/123456782/06-12345678',
    'BWBR0015703 en ECLI:NL:CRVB:2019:1234 en VW-001.',
    'ISBN 978-90-123-4567-8.',
    'In mei 2026 begonnen wij, van januari 2025 tot en met maart 2026.',
    'Elke 1e dinsdag, om 09.30 uur, van 10.00 tot 12.00 uur, 3 keer per week.',
    'Een schaal van 0 1 2 3 4 5 6 7 8 9 10.',
    'Bel 0800 1351, 0900 12 34 567 of 112.',
    'In 2015 WW 12 maanden, daarna PW.',
    'Een bestand van 1000 MB, 50-plussers en 27-minners.',
    'Bij stap 3 op de 100 straten, onderweg 2 keer.',
    'Ik vroeg het mevrouw. De volgende dag belde zij.',
    'Ik sprak met mevrouw A. Daarna belde ik meneer B. Het ging goed.',
    'Een mevrouw van Turkse afkomst, en de heer en mevrouw.',
    'Thuis spreekt mevrouw Nederlands.',
    '“Mevrouw, ik durf niet”, zei een klant tegen meneer.\n\nDe rest volgt.',
    'Het UWV, de gemeente Utrecht en Divosa. Meneer ging naar Divosa.',
    'Een getal van negen cijfers dat de elfproef niet haalt: 123456789.',
  ])('%j', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('een nummer is pas van iemand als het zo lang is als zo’n nummer', () => {
  test.each<[string, boolean]>([
    ['+31 6 1234 567', true],
    ['+31 6 1234 57', false],
    ['+358 40 1234 5678 12', true],
    ['+358 40 1234 5678 1234', false],
    ['061 234 567', false],
    ['061 234 56 789', false],
    ['NO93 8601 1117 947', true],
    ['NO94 8601 1117 947', false],
    ['GB82 WEST 1234 5698 7654 32', true],
    ['GB28 WEST 1234 5698 7654 32', false],
  ])('%s: %s', (nummer, persoonlijk) => {
    expect(gevonden(`Nummer ${nummer} staat erbij.`).map(([, stuk]) => stuk)).toEqual(persoonlijk ? [nummer] : []);
  });
});

test('meer in één zin: elk stuk apart, op volgorde', () => {
  expect(gevonden('Mevrouw Jansen (06-12345678), geboren 3-5-1980, 123456782.').map(([soort]) => soort)).toEqual([
    'naam',
    'telefoon',
    'datum',
    'bsn',
  ]);
});

test('de elfproef telt het laatste cijfer negatief; nullen zijn geen nummer', () => {
  const nummers = ['111222333', '1234.56.782', '123456789', '12345672', '000000000'];
  expect(nummers.map(haaltElfproef)).toEqual([true, true, false, false, false]);
});

test('een lange reeks tekens kost geen merkbare tijd', () => {
  const begin = performance.now();
  for (const stuk of ['0', '1', 'a', 'a.', '0 ', 'A1', 'Mevrouw ', '1 mei ', '(0', '+3', 'NL91', 'geboren op '])
    persoonsgegevensIn(stuk.repeat(Math.ceil(20_000 / stuk.length)));
  expect(performance.now() - begin).toBeLessThan(3000);
});
