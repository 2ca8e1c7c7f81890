import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/weergave/citeren/bibtex.ts';
import { ris } from '../../src/weergave/citeren/ris.ts';
import { type Gelezen, met, verschillen, waar, werken } from '../hulp/citeerlezers.ts';

/**
 * Elke verwijzing van onze inhoud, gelezen door een programma van een ander (Citation.js). Wat het anders leest dan er staat, is hier
 * met naam en reden genoemd; het andere moet precies terugkomen. Pandoc leest ze in `tests/site/citeren.test.ts`, bij `npm run keuring`.
 */
const lees = (tekst: string) => plugins.input.chain(tekst, { generateGraph: false }) as Gelezen[];

test('CSL-JSON komt ongeschonden aan', () => {
  expect(verschillen(lees(JSON.stringify(werken)))).toEqual({});
});

/** Velden die RIS en BibTeX niet kennen. Wat een lezer ervan moet weten, staat in de opmerking. */
const inGeenVanBeide = {
  'year-suffix': met('year-suffix'),
  status: met('status'),
  custom: met('custom'),
  number: waar(({ type, number }) => type === 'webpage' && number),
};

test('RIS komt aan, op velden na die RIS niet heeft', () => {
  const gelezen = lees(werken.map(ris).join(''));
  expect(gelezen).toHaveLength(werken.length);
  expect(verschillen(gelezen)).toEqual({
    ...inGeenVanBeide,
    // Deze lezer heeft een eigen plek voor: de versie (als druk), waar een webpagina in staat (als reeks), en laat bij een artikel de uitgever weg.
    version: met('version'),
    'container-title': waar((werk) => werk.type === 'webpage' && werk['container-title']),
    publisher: waar(({ type, publisher }) => type === 'article-journal' && publisher),
  });
});

test('BibTeX komt aan, op velden na die BibTeX niet heeft', () => {
  const gelezen = lees(werken.map(bibtex).join('\n'));
  expect(gelezen).toHaveLength(werken.length);
  expect(verschillen(gelezen)).toEqual({
    ...inGeenVanBeide,
    // BibTeX noemt een taal voluit.
    language: met('language'),
    // Bij een webpagina is dat de organisatie.
    'container-title': waar((werk) => werk.type === 'webpage' && werk['container-title']),
    // Deze lezer vertaalt een %2F of %3A nog een keer; LaTeX, biber en pandoc lezen het veld letterlijk.
    URL: waar(({ URL: adres = '' }) => /%(2F|3A|3F)/.test(adres)),
  });
});

test('een tussenvoegsel gaat in geen vorm verloren', () => {
  const aa = werken.findIndex(({ id }) => id === 'van-der-aa-professionaliteit');
  const naam = (tekst: string) => (lees(tekst)[0] as { author: object[] }).author[0];
  const werk = werken[aa];
  if (!werk) throw new Error('De bron van Van der Aa staat niet meer in content/.');
  expect(naam(bibtex(werk))).toEqual({ family: 'Aa', given: 'P.', 'non-dropping-particle': 'van der' });
  expect(naam(ris(werk))).toEqual({ family: 'van der Aa', given: 'P.' });
});
