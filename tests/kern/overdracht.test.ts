import { describe, expect, test } from 'vitest';
import {
  besteVoor,
  isIngevuld,
  type Klantrij,
  type Onderzochten,
  onderzochtenVan,
  overdracht,
} from '../../src/kern/overdracht.ts';
import { maakBron } from '../hulp/maak.ts';

const bijstand = { stelsel: ['bijstand-achtig'], leeftijd: ['50-plus'] };
const hier = (codes: Onderzochten = {}): Onderzochten => ({ land: ['nederland'], ...codes });

describe('past dit bij mijn klant?', () => {
  test('zoals jouw klant: alles wat is aangekruist gold ook voor wie er onderzocht zijn', () => {
    expect(
      overdracht(bijstand, [hier({ stelsel: ['bijstand-achtig', 'ww-achtig'], leeftijd: ['50-plus'] })]).passing,
    ).toBe('zoals');
  });

  test('deels: één ding verschilt, en dat staat erbij met wie het dan wel waren', () => {
    const onderzochten = [hier({ stelsel: ['bijstand-achtig'], leeftijd: ['tot-27'] })];
    expect(overdracht(bijstand, onderzochten)).toMatchObject({
      passing: 'deels',
      anders: [{ kenmerk: 'leeftijd', codes: ['tot-27'] }],
    });
  });

  test('deels: wat niet bekend is, heet niet gelijk', () => {
    expect(overdracht(bijstand, [hier({ stelsel: ['bijstand-achtig'] })])).toMatchObject({
      passing: 'deels',
      onbekend: ['leeftijd'],
    });
  });

  test('niet bij deze groep: van niets is bekend dat het gelijk was, en iets was anders', () => {
    expect(overdracht(bijstand, [hier({ stelsel: ['ww-achtig'] })]).passing).toBe('niet');
  });

  test('onbekend bij wie: het onderzoek zegt er niets over', () => {
    expect(overdracht(bijstand, [hier()]).passing).toBe('onbekend');
  });

  test('een ander land maakt dat het hoogstens deels past, niet dat het over anderen ging', () => {
    const noors = { ...bijstand, land: ['noorwegen'] };
    expect(overdracht(bijstand, [noors])).toMatchObject({
      passing: 'deels',
      anders: [{ kenmerk: 'land', codes: ['noorwegen'] }],
    });
    expect(overdracht(bijstand, [{ stelsel: ['ww-achtig'], land: ['noorwegen'] }]).passing).toBe('niet');
    expect(overdracht(bijstand, [{ land: ['noorwegen'] }]).passing).toBe('onbekend');
  });

  test('van meer onderzoeken telt het onderzoek dat het beste past', () => {
    expect(overdracht(bijstand, [hier({ stelsel: ['ww-achtig'] }), hier(bijstand)]).passing).toBe('zoals');
  });

  test('wie twee dingen aankruist, is pas onderzocht als beide er waren', () => {
    const klant = { doelgroep: ['statushouders', '50-plussers'] };
    expect(overdracht(klant, [hier({ doelgroep: ['statushouders'] })]).passing).toBe('deels');
    expect(overdracht(klant, [hier({ doelgroep: ['50-plussers', 'statushouders'] })]).passing).toBe('zoals');
  });

  test('onderzoek bij werkzoekenden in het algemeen zegt niet of deze groep erbij was', () => {
    const uitslag = overdracht({ doelgroep: ['50-plussers'] }, [hier({ doelgroep: ['werkzoekenden-algemeen'] })]);
    expect(uitslag).toMatchObject({ passing: 'onbekend', onbekend: ['doelgroep'], anders: [] });
  });

  test('Wajong en WIA zijn niet hetzelfde', () => {
    expect(overdracht({ stelsel: ['wajong-achtig'] }, [hier({ stelsel: ['wia-achtig'] })]).passing).toBe('niet');
  });

  test('zonder antwoorden is er geen klant', () => {
    expect(isIngevuld({})).toBe(false);
    expect(isIngevuld({ leeftijd: [] })).toBe(false);
    expect(isIngevuld(bijstand)).toBe(true);
  });

  test('een bron zegt bij wie zij het onderzocht; onbekend of vrijwillig telt niet als antwoord', () => {
    const bron = maakBron({
      land: ['nederland'],
      vrijwilligheid: 'onbekend',
      populatie: { omschrijving: 'Mensen in de bijstand.', stelsel: ['bijstand-achtig'] },
    });
    expect(onderzochtenVan(bron)).toMatchObject({ stelsel: ['bijstand-achtig'], land: ['nederland'] });
    expect(onderzochtenVan(bron).vrijwilligheid).toBeUndefined();
  });
});

describe('de volgorde voor een klant', () => {
  const rij = (rang: number, codes: Onderzochten): Klantrij => ({ rang, onderzochten: [hier(codes)] });

  test('wat past gaat voor wat sterker is, en bij gelijk passen telt de uitkomst', () => {
    const sterkElders = rij(141, { stelsel: ['ww-achtig'] });
    const zwakHier = rij(111, bijstand);
    const nietsHier = rij(38, bijstand);
    expect(besteVoor(bijstand, [sterkElders, nietsHier, zwakHier])).toBe(zwakHier);
    expect(besteVoor(bijstand, [sterkElders, nietsHier])).toBe(nietsHier);
  });
});
