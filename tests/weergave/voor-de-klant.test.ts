import { describe, expect, test } from 'vitest';
import { doenWeergave } from '../../src/weergave/interventie/doen.ts';
import { voorDeKlantWeergave } from '../../src/weergave/interventie/voor-de-klant.ts';
import { kaartWeergave } from '../../src/weergave/kaart/kaart.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const voorDeKlant = {
  watHetIs: 'Je zoekt samen met iemand naar werk.',
  watJeKiest: 'Jij kiest of je meedoet. Nee mag.',
  watWeWeten: 'Of dat voor jou helpt, weten we niet.',
};
const record = (velden: Record<string, unknown>) => ({
  ...maakInterventie({ titel: 'Rustig zoeken', auteurs: ['Redactie'], ...velden }),
  id: 'een',
  lijf: { html: '', koppen: [] },
});
const bibliotheek = maakBibliotheek({}, [], { permalinks: [{ code: 'VW-007', id: 'een' }] });
const blad = (velden: Record<string, unknown> = {}) =>
  voorDeKlantWeergave(record({ voorDeKlant, ...velden }), bibliotheek, site);

describe('het blad voor de klant', () => {
  test('zegt wat het is, wat de klant kiest en wat wij weten, van wanneer het is en van wie', () => {
    expect(blad()).toEqual({
      id: 'een',
      titel: 'Rustig zoeken',
      banier: { tekst: 'Dit is een concept: vakmensen hebben het nog niet beoordeeld.', reden: '', opvolger: null },
      delen: [
        { kop: 'Wat het is', tekst: voorDeKlant.watHetIs },
        { kop: 'Wat je kiest', tekst: voorDeKlant.watJeKiest },
        { kop: 'Wat we weten', tekst: voorDeKlant.watWeWeten },
      ],
      gemaakt: 'Gemaakt door Redactie. Versie 1, 1 januari 2026.',
      vast: { pad: '/vw/7/', kort: 'vakwerk.example/vw/7/' },
      href: '/interventies/een/',
      kaart: '/interventies/een/kaart/',
    });
  });

  test('van een methode die weg is, zegt dat je haar niet meer gebruikt', () => {
    expect(blad({ status: 'gearchiveerd' }).banier?.tekst).toBe('Gearchiveerd: gebruik dit niet meer.');
  });

  test('is er niet bij een methode die er niets voor schreef', () => {
    expect(() => voorDeKlantWeergave(record({}), bibliotheek, site)).toThrow('een heeft geen voorDeKlant');
  });

  test.each([
    ['Doen', (velden: object) => doenWeergave(record({ ...velden }), bibliotheek).voorDeKlant],
    ['de kaart', (velden: object) => kaartWeergave(record({ ...velden }), bibliotheek, site).voorDeKlant],
  ])('is vanaf %s te vinden, als het er is', (_, adres) => {
    expect(adres({ voorDeKlant })).toBe('/interventies/een/voor-de-klant/');
    expect(adres({})).toBe('');
  });

  test('maakt een methode niet te vinden op woorden die alleen daar staan', () => {
    const { vindbaar } = doenWeergave(
      record({ voorDeKlant: { ...voorDeKlant, watHetIs: 'Je krijgt een jobcoach; jouw jobcoach belt je.' } }),
      maakBibliotheek({}, [], {
        begrippen: [{ id: 'jobcoach', term: 'jobcoach', soort: 'organisatie-en-rol', ookWel: ['JC'] }],
      }),
    );
    expect(vindbaar.velden.genoemd).toEqual([]);
  });
});

test('de zin voor het dossier staat op Doen zoals hij geschreven is', () => {
  const dossierzin = 'De methode is uitgelegd; de klant denkt erover na.';
  expect(doenWeergave(record({ dossierzin }), bibliotheek).dossierzin).toBe(dossierzin);
  expect(doenWeergave(record({}), bibliotheek).dossierzin).toBe('');
});
