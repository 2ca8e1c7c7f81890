import { describe, expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { ervaringTekst, interventieTekst, kort, maakMap, problemenVan, schrijf } from '../hulp/content.ts';

const van = (lijf: string) => kort(problemenVan('ervaringen/proef.mdx', ervaringTekst(lijf)));

test('een ervaring zonder gegevens van personen mag, met haar eigen datum', () => {
  expect(van('Wij deden dit 3 keer in 2025.')).toEqual([]);
});

test('de melding staat op de regel en kolom, en herhaalt niet wat er staat', () => {
  const problemen = problemenVan('ervaringen/proef.mdx', ervaringTekst('Een regel.\nMail jan@example.org maar.'));
  expect(kort(problemen)).toEqual(['11:6 persoonsgegevens']);
  const [probleem] = problemen;
  expect(JSON.stringify(probleem)).not.toContain('jan');
  expect(probleem).toMatchObject({ ernst: 'fout', gevonden: 'iets dat op een e-mailadres lijkt' });
});

test.each([
  ['in een link', '[mail](mailto:jan@example.org)', '10:15 persoonsgegevens'],
  ['achter nadruk', 'Ik sprak mevrouw **De Vries** over werk.', '10:1 persoonsgegevens'],
  ['als tekencode', 'Mail jan&#64;example.org maar.', '10:1 persoonsgegevens'],
  ['over een regeleinde', 'Ik sprak mevrouw\nDe Vries.', '10:10 persoonsgegevens'],
  ['in een titel', '<LetOp titel="Bel 06-12345678">\nLet op.\n</LetOp>', '10:19 persoonsgegevens'],
])('wat %s staat, wordt ook gezien', (_, lijf, melding) => {
  expect(van(lijf)).toContain(melding);
});

test('ook een opmerking bij de velden, een codering in YAML en een tweede datum', () => {
  const tekst = ervaringTekst('').replace(
    'watNiet: De tijd.',
    '# met meneer Jansen\nwatNiet: "Mail jan\\x40example.org."\naangepast: ["Vanaf 2026-01-02 anders."]',
  );
  expect(kort(problemenVan('ervaringen/proef.mdx', tekst))).toEqual([
    '8:7 persoonsgegevens',
    '10:20 persoonsgegevens',
    '9:10 persoonsgegevens',
  ]);
});

test('bij een fout in de velden komen beide meldingen', () => {
  const tekst = ervaringTekst('Bel 06-12345678.').replace('watNiet: De tijd.\n', '');
  expect(kort(problemenVan('ervaringen/proef.mdx', tekst))).toEqual(['2:1 veld-ontbreekt', '9:5 persoonsgegevens']);
});

test('ook bij YAML die nog niet klopt is de eigen datum geen probleem', () => {
  const tekst = ervaringTekst('Bel 06-12345678.').replace('watNiet: De tijd.', 'watNiet: Let op: de tijd.');
  const overPersonen = problemenVan('ervaringen/proef.mdx', tekst).filter((p) => p.controle === 'persoonsgegevens');
  expect(kort(overPersonen)).toEqual(['10:5 persoonsgegevens']);
});

test('de auteurs en datums van een interventie zijn openbaar: daar geldt deze regel niet', () => {
  const tekst = interventieTekst({ auteurs: ['Mevrouw Jansen'], herkomst: 'Geschreven op 3 mei 2026.' });
  expect(kort(problemenVan('interventies/proef.mdx', tekst))).toEqual([]);
});

test('een ervaring met gegevens van iemand komt niet in de bibliotheek', async () => {
  const map = await maakMap({ 'interventies/een-methode.mdx': interventieTekst() });
  await schrijf(map, {
    'ervaringen/goed.mdx': ervaringTekst('Het ging goed.'),
    'ervaringen/fout.mdx': ervaringTekst('Meneer Jansen vond werk.'),
  });
  const { bibliotheek, problemen } = await laad(map);
  expect(bibliotheek.ervaringen.map(({ id }) => id)).toEqual(['goed']);
  expect(problemen.map(({ bestand, controle }) => [bestand, controle])).toEqual([
    ['ervaringen/fout.mdx', 'persoonsgegevens'],
  ]);
});

describe('in elke andere tekst', () => {
  const inMethode = (zin: string) =>
    problemenVan('interventies/proef.mdx', interventieTekst({ herkomst: `Voor een proef. ${zin}` })).map(
      ({ ernst, controle }) => `${ernst} ${controle}`,
    );

  test.each([
    ['een BSN', 'Zijn BSN is 111222333.', 'fout'],
    ['een naam met een geboortedag', 'Mevrouw De Vries, geboren op 3 mei 1980.', 'fout'],
    ['een geboortedag, kort geschreven', 'Klant, geb. 3-5-1980.', 'fout'],
    ['een woonadres', 'Dorpsstraat 12, 1234 AB.', 'waarschuwing'],
    ['een e-mailadres van een mens', 'Mail jan.jansen@example.org.', 'waarschuwing'],
    ['een eigen postbus, ook bij een gemeente', 'Gemeente: jan@gmail.com.', 'waarschuwing'],
    ['een mobiel nummer, ook bij een gemeente', 'De gemeente belt 06-12345678.', 'waarschuwing'],
    ['een vast nummer', 'Bel 030 123 45 67.', 'waarschuwing'],
  ])('%s valt op', (_, zin, ernst) => {
    expect(inMethode(zin)).toEqual([`${ernst} persoonsgegevens`]);
  });

  test.each([
    'Mail info@example.org.',
    'Mail het loket: werk.nu@example.org.',
    'Bel het UWV: 088 123 45 67.',
    'Bel de balie van de gemeente: 030 123 45 67.',
    'Bezoekadres: Dorpsstraat 12, 1234 AB.',
    'Op 3 mei 2026 gelezen door mevrouw De Vries.',
    'Zie https://doi.org/10.1000/123456782.',
    'In 2015 deden 1234 mensen mee.',
  ])('van een organisatie, of gewoon: %s', (zin) => {
    expect(inMethode(zin)).toEqual([]);
  });

  test('de melding herhaalt niet wat er staat', () => {
    const tekst = interventieTekst({ herkomst: 'Zijn BSN is 111222333.' });
    expect(JSON.stringify(problemenVan('interventies/proef.mdx', tekst))).not.toContain('111222333');
  });
});
