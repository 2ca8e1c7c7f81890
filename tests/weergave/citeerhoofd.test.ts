import { describe, expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import {
  citeerBron,
  citeerInterventie,
  hoofdVanBron,
  hoofdVanInterventie,
} from '../../src/weergave/citeren/aanhalen.ts';
import { inScript, termen } from '../../src/weergave/citeren/jsonld.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const omgeving = { bibliotheek: maakBibliotheek({}, [], { permalinks: [{ code: 'VW-007', id: 'bellen' }] }), site };
const methode = (velden = {}): Interventie => ({
  ...maakInterventie({ titel: 'Samen bellen', ...velden }),
  id: 'bellen',
  lijf: { html: '<a href="/bronnen/b/">b</a>', koppen: [] },
});
const meta = (hoofd: ReturnType<typeof hoofdVanBron>) =>
  hoofd.meta.map(({ naam, inhoud: waarde }) => `${naam}: ${waarde}`);

test('de verwijzing naar een methode noemt versie, dag, vast adres, en of zij een concept is of niet meer geldt', () => {
  expect(citeerInterventie(methode(), omgeving).apa).toBe(
    'Redactie (2026). Samen bellen (VW-007, versie 1, 1 januari 2026) [concept]. Vakwerk. https://vakwerk.example/vw/7/',
  );
  expect(citeerInterventie(methode({ status: 'gearchiveerd' }), omgeving).apa).toContain(') [gearchiveerd]. Vakwerk.');
});

test('van een methode en van een bron is de verwijzing in drie vormen op te halen', () => {
  const adressen = ({ bestanden }: ReturnType<typeof citeerBron>) => bestanden.map(({ href }) => href);
  expect(adressen(citeerInterventie(methode(), omgeving))).toEqual(
    ['ris', 'bib', 'json'].map((soort) => `/interventies/bellen/citeer.${soort}`),
  );
  expect(adressen(citeerBron(maakBron({ id: 'b' })))).toEqual(
    ['ris', 'bib', 'json'].map((soort) => `/bronnen/b/citeer.${soort}`),
  );
});

describe('Zotero leest van de bladzijde', () => {
  test('van een artikel het tijdschrift, en elk deel van waar het staat', () => {
    const bron = maakBron({
      auteurs: [{ familie: 'van der Aa', voorletters: 'P.' }],
      tijdschrift: 'Werk',
      jaargang: '3',
      nummer: '1',
      paginas: '87-99',
      doi: '10.1000/abc',
    });
    expect(meta(hoofdVanBron(bron, site))).toEqual(
      expect.arrayContaining([
        'citation_author: van der Aa, P.',
        'citation_publication_date: 2020',
        'citation_journal_title: Werk',
        'citation_volume: 3',
        'citation_issue: 1',
        'citation_firstpage: 87',
        'citation_lastpage: 99',
        'citation_doi: 10.1000/abc',
      ]),
    );
  });

  test('van een rapport wie het uitgaf en het nummer, en geen tijdschrift', () => {
    const regels = meta(hoofdVanBron(maakBron({ soort: 'rapport', uitgever: 'SEO', nummer: '2018-91' }), site));
    expect(regels).toContain('citation_technical_report_institution: SEO');
    expect(regels).toContain('citation_technical_report_number: 2018-91');
    expect(regels.join()).not.toContain('journal');
  });

  test('van een methode de dag, de licentie en dat niemand haar nog beoordeelde', () => {
    const regels = meta(hoofdVanInterventie(methode(), omgeving));
    expect(regels).toContain('citation_publication_date: 2026/01/01');
    expect(regels).toContain('DC.rights: https://creativecommons.org/licenses/by/4.0/deed.nl');
    expect(regels.join()).toContain('nog niet beoordeeld');
  });
});

describe('een zoekmachine leest', () => {
  test('van een methode een leermiddel, met de publicaties waar zij op rust', () => {
    expect(JSON.parse(hoofdVanInterventie(methode(), omgeving).jsonld)).toMatchObject({
      '@type': 'LearningResource',
      '@id': 'https://vakwerk.example/vw/7/',
      creativeWorkStatus: 'Concept',
      version: '1',
      citation: [{ '@id': 'https://vakwerk.example/bronnen/b/#publicatie' }],
    });
  });

  test('van een bron de publicatie, en dat zij ingetrokken is', () => {
    const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
    const bron = maakBron({ id: 'b', stand: 'ingetrokken', intrekking, doi: '10.1000/a<b' });
    expect(JSON.parse(hoofdVanBron(bron, site).jsonld)).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://vakwerk.example/bronnen/b/#publicatie',
      creativeWorkStatus: 'ingetrokken',
      sameAs: 'https://doi.org/10.1000/a%3Cb',
    });
  });

  test('van elk begrip een term met een eigen adres', () => {
    const { begrippen } = inhoud.bibliotheek;
    const set = termen(begrippen, site) as { hasDefinedTerm: { '@id': string; name: string }[] };
    expect(set.hasDefinedTerm.map(({ name }) => name)).toEqual(begrippen.map(({ term }) => term));
    expect(set.hasDefinedTerm[0]?.['@id']).toBe(`https://vakwerk.example/begrippen/#${begrippen[0]?.id}`);
  });

  test('geen adres zonder site: dat verliest een lezer zonder het te zeggen', () => {
    for (const gegevens of [...inhoud.interventies.map((i) => hoofdVanInterventie(i, { ...inhoud, site }).jsonld)])
      for (const [, id] of gegevens.matchAll(/"@id":"([^"]*)"/g)) expect(id).toMatch(/^https:\/\//);
  });
});

test('geen tekst sluit het script waar zij in staat, en zij komt heel terug', () => {
  const lastig = '</script><script>alert(1)</script><!-- \u2028 "';
  const tekst = inScript({ naam: lastig });
  expect(tekst).not.toMatch(/[<>\u2028]/);
  expect(JSON.parse(tekst)).toEqual({ naam: lastig });
});
