import { describe, expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { bronnenlijst } from '../../src/weergave/bronnen/bronnenlijst.ts';
import { verwijzingInTekst } from '../../src/weergave/bronnen/verwijzing.ts';
import { bibtex } from '../../src/weergave/citeren/bibtex.ts';
import { persoon } from '../../src/weergave/citeren/csl.ts';
import { ris } from '../../src/weergave/citeren/ris.ts';
import { cslVanBron } from '../../src/weergave/citeren/van-bron.ts';
import { cslVanInterventie } from '../../src/weergave/citeren/van-interventie.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import { eersteVersie } from '../hulp/proefinhoud.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const vanDerAa = { auteurs: [{ familie: 'van der Aa', voorletters: 'P.' }] };

describe('een tussenvoegsel staat apart als het met een kleine letter begint', () => {
  test.each([
    ['van der Aa', 'van der', 'Aa'],
    ["van 't Klooster", "van 't", 'Klooster'],
    ['van ’t Klooster', 'van ’t', 'Klooster'],
    ['de Graaf-Zijl', 'de', 'Graaf-Zijl'],
    ['De Witte', undefined, 'De Witte'],
    ['Van den Broeck', undefined, 'Van den Broeck'],
    ['Wijngaards-de Meij', undefined, 'Wijngaards-de Meij'],
    ['Oude Geerdink', undefined, 'Oude Geerdink'],
    ["d'Hondt", undefined, "d'Hondt"],
  ])('%s', (familie, tussenvoegsel, achternaam) => {
    expect(persoon(familie)).toEqual({
      family: achternaam,
      ...(tussenvoegsel ? { 'non-dropping-particle': tussenvoegsel } : {}),
    });
  });
});

test('het nummer van een tijdschrift en dat van een rapport heten anders', () => {
  const deel = { tijdschrift: 'Reeks', nummer: '7', uitgever: 'IZA' };
  expect(cslVanBron(maakBron(deel))).toMatchObject({ 'container-title': 'Reeks', issue: '7' });
  expect(cslVanBron(maakBron({ ...deel, soort: 'werkdocument' }))).toMatchObject({
    type: 'report',
    genre: 'Werkdocument',
    'collection-title': 'Reeks',
    number: '7',
  });
});

test('wat niet bekend is, staat er niet; in druk is geen jaar', () => {
  expect(Object.keys(cslVanBron(maakBron({ jaar: null })))).toEqual(['id', 'type', 'title', 'author', 'URL']);
  const inDruk = cslVanBron(maakBron({ jaar: 'in druk' }));
  expect(inDruk).toMatchObject({ status: 'in druk' });
  expect(inDruk.issued).toBeUndefined();
  expect(ris(inDruk)).toContain('N1  - In druk.\r\n');
  expect(bibtex(inDruk)).toContain('year = {in druk}');
});

test('een bron die ingetrokken is, zegt dat in elke vorm', () => {
  const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
  const bron = maakBron({ stand: 'ingetrokken', intrekking });
  for (const vorm of [cslVanBron(bron).note, ris(cslVanBron(bron)), bibtex(cslVanBron(bron))])
    expect(vorm).toContain('Ingetrokken op 4 maart 2025');
  expect(verwijzingInTekst(bron)).toMatch(/\[ingetrokken\]$/);
});

test('zijn er meer auteurs dan er staan, dan zegt BibTeX dat met others, en de rest in een opmerking', () => {
  const werk = cslVanBron(maakBron({ ...vanDerAa, enAnderen: true }));
  expect(bibtex(werk)).toContain('author = {van der Aa, P. and others}');
  expect(ris(werk)).toContain('N1  - Er zijn meer auteurs dan hier staan.');
});

describe('als RIS', () => {
  const regels = (velden: Parameters<typeof maakBron>[0]) => ris(cslVanBron(maakBron(velden))).split('\r\n');

  test('staat elk gegeven in zijn eigen veld, met het tussenvoegsel bij de naam', () => {
    const velden = {
      ...vanDerAa,
      id: 'aa-2020',
      titel: 'Werk zoeken',
      tijdschrift: 'Tijdschrift',
      jaargang: '106',
      nummer: '5',
      paginas: '674-713',
      doi: '10.1000/abc',
    };
    expect(regels(velden)).toEqual([
      'TY  - JOUR',
      'AU  - van der Aa, P.',
      'TI  - Werk zoeken',
      'T2  - Tijdschrift',
      'PY  - 2020',
      'VL  - 106',
      'IS  - 5',
      'SP  - 674',
      'EP  - 713',
      'DO  - 10.1000/abc',
      'UR  - https://example.org/aa-2020',
      'ID  - aa-2020',
      'ER  - ',
      '',
    ]);
  });

  test('breekt een komma de naam van een organisatie niet in tweeën', () => {
    expect(regels({ auteurs: [{ organisatie: 'Onderzoek en Statistiek, gemeente Amsterdam' }] })).toContain(
      'AU  - Onderzoek en Statistiek - gemeente Amsterdam',
    );
  });

  test.each(['Een\nER  - \nTY  - JOUR', 'Een\r\nER  - ', 'Een\u2028ER  - ', 'Een\u0085ER  - '])(
    'begint een nieuwe regel in een titel geen nieuw veld: %j',
    (titel) => {
      const werk = { ...cslVanBron(maakBron()), title: titel };
      expect(
        ris(werk)
          .split(/[\r\n\u0085\u2028]+/)
          .filter((regel) => regel.startsWith('ER  -')),
      ).toHaveLength(1);
    },
  );

  test('staat een nummer van een artikel heel in de eerste pagina', () => {
    expect(regels({ paginas: 'e049522' })).toContain('SP  - e049522');
    expect(regels({ paginas: 'S249-S291' })).toEqual(expect.arrayContaining(['SP  - S249', 'EP  - S291']));
  });
});

describe('als BibTeX', () => {
  test('heeft een artikel zijn eigen velden, een titel en een organisatie in dubbele accolades', () => {
    const bron = maakBron({
      ...vanDerAa,
      id: 'aa-2020',
      titel: 'Werk & inkomen: 100% van #1',
      tijdschrift: 'Work, Environment & Health',
      paginas: '1-9',
      doi: '10.1000/a_b',
    });
    expect(bibtex(cslVanBron(bron))).toBe(
      [
        '@article{aa-2020,',
        '  author = {van der Aa, P.},',
        '  title = {{Werk \\& inkomen: 100\\% van \\#1}},',
        '  journal = {{Work, Environment \\& Health}},',
        '  year = {2020},',
        '  pages = {1--9},',
        '  doi = {10.1000/a_b},',
        '  url = {https://example.org/aa-2020}',
        '}',
        '',
      ].join('\n'),
    );
    expect(bibtex(cslVanBron(maakBron({ auteurs: [{ organisatie: 'Sociaal en Cultureel Planbureau' }] })))).toContain(
      'author = {{Sociaal en Cultureel Planbureau}}',
    );
  });

  test('sluit geen teken uit een titel of adres het veld', () => {
    const werk = { ...cslVanBron(maakBron()), title: 'a } b { c \\ d', URL: 'https://example.org/}{' };
    const tekst = bibtex(werk);
    expect(tekst).toContain('title = {{a \\} b \\{ c \\textbackslash{} d}}');
    expect(tekst).toContain('url = {https://example.org/%7D%7B}');
  });
});

describe('een methode wordt aangehaald als deze versie', () => {
  const methode = (velden = {}): Interventie => ({
    ...maakInterventie({
      titel: 'Samen bellen',
      auteurs: ['Redactie Vakwerk'],
      versie: 3,
      wijzigingen: [3, 2, 1].map((versie) => ({
        versie,
        datum: `2026-11-0${versie}`,
        wat: 'Iets anders.',
        raaktHetAdvies: false,
      })),
      ...velden,
    }),
    id: 'samen-bellen',
    lijf: { html: '', koppen: [] },
  });

  const register = { permalinks: [{ code: 'VW-007', id: 'samen-bellen' }], versies: [] };

  test('met haar vaste adres, haar versie, de dag daarvan en dat zij een concept is', () => {
    expect(cslVanInterventie(methode(), register, site)).toEqual({
      id: 'VW-007-versie-3',
      type: 'webpage',
      title: 'Samen bellen',
      author: [{ literal: 'Redactie Vakwerk' }],
      issued: { 'date-parts': [[2026, 11, 3]] },
      status: 'concept',
      'container-title': 'Vakwerk',
      number: 'VW-007',
      version: '3',
      language: 'nl',
      URL: 'https://vakwerk.example/vw/7/',
      note: 'VW-007, versie 3. Concept – nog niet beoordeeld door een Gilde.',
    });
  });

  test('ligt deze versie vast, dan met het adres waar zij zo blijft staan', () => {
    const vast = (versie: number) => ({ ...register, versies: [{ ...eersteVersie, code: 'VW-007', versie }] });
    expect(cslVanInterventie(methode(), vast(3), site).URL).toBe('https://vakwerk.example/vw/7/v/3/');
    expect(cslVanInterventie(methode(), vast(2), site).URL).toBe('https://vakwerk.example/vw/7/');
  });

  test('zonder vaste code met het adres van haar naam', () => {
    expect(cslVanInterventie(methode(), { permalinks: [], versies: [] }, site)).toMatchObject({
      id: 'samen-bellen-versie-3',
      URL: 'https://vakwerk.example/interventies/samen-bellen/',
    });
  });

  test('en geen opmerking ziet eruit als een veld: dan lezen Zotero en pandoc haar niet', () => {
    const voorlopig = cslVanBron(maakBron({ stand: 'voorlopig' })).note;
    expect(voorlopig).toBe('Voorlopig – dit kan nog veranderen.');
    for (const note of [voorlopig, cslVanInterventie(methode(), register, site).note])
      expect(note).not.toMatch(/^[\w ]+:/m);
  });

  test('met een hele dag in RIS, en in BibTeX de maand als kale afkorting', () => {
    const werk = cslVanInterventie(methode(), register, site);
    expect(ris(werk)).toContain('PY  - 2026\r\nDA  - 2026/11/03\r\n');
    expect(bibtex(werk)).toContain('  date = {2026-11-03},\n  year = {2026},\n  month = nov,\n');
  });
});

test('op naam staat een tussenvoegsel mee in de rij, zoals APA het wil: van Berkel, van der Aa, Vos', () => {
  const namen = ['Vos', 'van der Aa', 'Aalders', 'van Berkel'];
  const bronnen = namen.map((familie, i) => maakBron({ id: `b${i}`, auteurs: [{ familie }] }));
  const opNaam = bronnenlijst(maakBibliotheek({}, bronnen)).regels.map(({ naam }) => naam.replace(' (2020)', ''));
  expect(opNaam).toEqual(['Aalders', 'van Berkel', 'van der Aa', 'Vos']);
});
