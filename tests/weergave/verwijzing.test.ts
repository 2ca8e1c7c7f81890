import { expect, test } from 'vitest';
import { doiAdres, korteVerwijzing, verwijzingVan } from '../../src/weergave/bronnen/verwijzing.ts';
import { maakBron } from '../hulp/maak.ts';

const drie = [{ familie: 'Jansen' }, { familie: 'de Vries' }, { familie: 'Bakker' }];
const kort = (...bronnen: ReturnType<typeof maakBron>[]) => bronnen.map(korteVerwijzing);

test('een korte verwijzing noemt één auteur, twee auteurs, of de eerste met e.a.', () => {
  expect(
    kort(
      maakBron({ id: 'a', auteurs: drie.slice(0, 1) }),
      maakBron({ id: 'b', auteurs: drie.slice(0, 2) }),
      maakBron({ id: 'c', auteurs: drie }),
      maakBron({ id: 'd', auteurs: [{ organisatie: 'RWI' }], jaar: null }),
    ),
  ).toEqual(['Jansen (2020)', 'Jansen en de Vries (2020)', 'Jansen e.a. (2020)', 'RWI (z.j.)']);
});

test('heten twee bronnen hetzelfde, dan houdt de letter ze uit elkaar die bij de bron staat', () => {
  const eerste = maakBron({ id: 'z', auteurs: drie });
  const tweede = maakBron({ id: 'a', auteurs: drie, jaarletter: 'b' });
  expect(kort(eerste, tweede)).toEqual(['Jansen e.a. (2020)', 'Jansen e.a. (2020b)']);
  expect(verwijzingVan(tweede).auteursEnJaar).toBe('Jansen, de Vries & Bakker (2020b).');
});

test('zagen wij de auteurs niet, dan heet een bron naar het begin van haar titel; haar hele verwijzing zegt het', () => {
  const auteurs = [{ organisatie: 'Auteurs niet gezien' }];
  const [kortst, lang] = [
    maakBron({ id: 'a', auteurs, titel: 'Werk zoeken: een proef' }),
    maakBron({ id: 'b', auteurs, titel: 'Hoe mensen met weinig geld en veel zorgen zoeken naar werk' }),
  ];
  expect(kort(kortst, lang)).toEqual(['“Werk zoeken” (2020)', '“Hoe mensen met weinig geld en veel zorgen…” (2020)']);
  expect(verwijzingVan(kortst).auteursEnJaar).toBe('Auteurs niet gezien (2020).');
});

test('een verwijzing heeft auteurs, jaar, titel, vindplaats en het vaste adres', () => {
  const bron = maakBron({
    auteurs: [
      { familie: 'van Hooft', voorletters: 'E. A. J.' },
      { familie: 'Wanberg', voorletters: 'C. R.' },
    ],
    titel: 'Werk zoeken',
    tijdschrift: 'Tijdschrift',
    jaargang: '106',
    nummer: '5',
    paginas: '674-713',
    doi: '10.1000/abc',
  });
  expect(verwijzingVan(bron)).toEqual({
    auteursEnJaar: 'van Hooft, E. A. J. & Wanberg, C. R. (2020).',
    titel: 'Werk zoeken.',
    waarin: 'Tijdschrift, 106(5), 674-713.',
    link: { url: 'https://doi.org/10.1000/abc', tekst: 'doi.org/10.1000/abc' },
    geldigheid: null,
  });
});

test('wat nog moet verschijnen heet in druk, ook met een letter; een bron zonder jaar net zo', () => {
  const inDruk = maakBron({ auteurs: drie, jaar: 'in druk' });
  expect(kort(inDruk, { ...inDruk, jaarletter: 'b' })).toEqual(['Jansen e.a. (in druk)', 'Jansen e.a. (in druk-b)']);
  expect(kort({ ...inDruk, jaar: null, jaarletter: 'b' })).toEqual(['Jansen e.a. (z.j.-b)']);
  expect(verwijzingVan(inDruk).auteursEnJaar).toBe('Jansen, de Vries & Bakker (in druk).');
});

test('een bron die nergens meetelt, zegt dat in haar naam; een voorlopige in haar verwijzing', () => {
  const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
  const [weg, oud, voorlopig] = [
    maakBron({ id: 'a', auteurs: [{ familie: 'Weg' }], stand: 'ingetrokken', intrekking }),
    maakBron({ id: 'b', auteurs: [{ familie: 'Oud' }], stand: 'vervangen', vervangenDoor: 'c' }),
    maakBron({ id: 'c', auteurs: [{ familie: 'Nog' }], stand: 'voorlopig' }),
  ];
  expect(kort(weg, oud, voorlopig)).toEqual(['Weg (2020, ingetrokken)', 'Oud (2020, vervangen)', 'Nog (2020)']);
  expect([weg, oud, voorlopig].map((bron) => verwijzingVan(bron).geldigheid)).toEqual([
    {
      woord: 'ingetrokken',
      zin: 'Ingetrokken op 4 maart 2025: dit telt nergens mee.',
      link: { tekst: 'Het bericht van de intrekking', href: 'https://example.org/bericht' },
    },
    {
      woord: 'vervangen',
      zin: 'Vervangen door een andere uitgave: dit telt nergens mee.',
      link: { tekst: 'Wat ervoor in de plaats kwam', href: '/bronnen/c/' },
    },
    { woord: 'voorlopig', zin: 'Voorlopig: dit kan nog veranderen.', link: null },
  ]);
});

test('een oude DOI met tekens die een adres niet mag hebben, komt heel aan', () => {
  const sici = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';
  expect(doiAdres(sici)).toBe(
    'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
  );
  expect(decodeURIComponent(new URL(doiAdres(sici)).pathname)).toBe(`/${sici}`);
  const vreemd = '10.1000/a?b#c%20d';
  expect(decodeURIComponent(new URL(doiAdres(vreemd)).pathname)).toBe(`/${vreemd}`);
});
