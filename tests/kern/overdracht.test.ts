import { describe, expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import { gemaaktVoor } from '../../src/kern/gemaakt-voor.ts';
import { besteVoor, type Klantrij, komtOvereen } from '../../src/kern/klantrij.ts';
import {
  type Gevondenbij,
  isIngevuld,
  type Klant,
  type Onderzochten,
  onderzochtenIn,
  onderzochtenVan,
  overdracht,
} from '../../src/kern/overdracht.ts';
import { maakBron } from '../hulp/maak.ts';

const bijstand = { stelsel: ['bijstand-achtig'], leeftijd: ['50-plus'] };
const bij = (bron: Bron) => onderzochtenVan({ bron, bevinding: {} });
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
    expect(bij(bron)).toMatchObject({ stelsel: ['bijstand-achtig'], land: ['nederland'] });
    expect(bij(bron).vrijwilligheid).toBeUndefined();
  });

  test('een bron over 50-plussers of jongeren zegt daarmee ook hoe oud zij waren', () => {
    const leeftijd = (doelgroep: ('50-plussers' | 'jongeren-tot-27')[]) =>
      bij(maakBron({ populatie: { omschrijving: 'Mensen zonder werk.', doelgroep } })).leeftijd;
    expect(leeftijd(['50-plussers'])).toEqual(['50-plus']);
    expect(leeftijd(['jongeren-tot-27'])).toEqual(['tot-27']);
    expect(leeftijd(['50-plussers', 'jongeren-tot-27'])).toBeUndefined();
  });

  test('een bevinding over een deel van de mensen past alleen bij wie tot dat deel hoort', () => {
    const bron = maakBron({
      land: ['nederland'],
      populatie: { omschrijving: 'Mensen met Wajong of WGA.', stelsel: ['wajong-achtig', 'wia-achtig'] },
    });
    const alleenWajong = { bron, bevinding: { populatie: { stelsel: ['wajong-achtig' as const] } } };
    const past = (code: string, ...tellend: Gevondenbij[]) => {
      const codes = onderzochtenIn(tellend).map((deel) => deel.codes);
      return overdracht({ stelsel: [code] }, codes).passing;
    };
    expect(past('wajong-achtig', alleenWajong)).toBe('zoals');
    expect(past('wia-achtig', alleenWajong)).toBe('niet');
    // Telt in dezelfde rij ook een bevinding over iedereen mee, dan past die wel.
    expect(past('wia-achtig', alleenWajong, { bron, bevinding: {} })).toBe('zoals');
  });

  test('twee bevindingen over dezelfde mensen zijn samen één keer onderzocht', () => {
    const aanhaling = { bron: maakBron({}), bevinding: {} };
    expect(onderzochtenIn([aanhaling, aanhaling])).toHaveLength(1);
  });
});

describe('de volgorde voor een klant', () => {
  const rij = (rang: number, codes: Onderzochten): Klantrij => ({ rang, onderzochten: [hier(codes)] });
  const eerste = (klant: Klant, ...rijen: Klantrij[]) => rijen.indexOf(besteVoor(klant, rijen) as Klantrij);

  test('wat past gaat voor wat sterker is, en bij gelijk passen telt de uitkomst', () => {
    const sterkElders = rij(141, { stelsel: ['ww-achtig'] });
    const zwakHier = rij(111, bijstand);
    const nietsHier = rij(38, bijstand);
    expect(besteVoor(bijstand, [sterkElders, nietsHier, zwakHier])).toBe(zwakHier);
    expect(besteVoor(bijstand, [sterkElders, nietsHier])).toBe(nietsHier);
  });

  test('meer antwoorden die overeenkomen gaan voor minder, ook als er dan iets anders is', () => {
    const klant = { ...bijstand, opleiding: ['laag'] };
    const twee = rij(105, { ...bijstand, opleiding: ['hoog'] });
    expect(eerste(klant, rij(141, { stelsel: ['bijstand-achtig'] }), twee)).toBe(1);
  });

  test('bij evenveel overeenkomst gaat wat verder niet gezien is voor wat anders was', () => {
    const anders = rij(141, { stelsel: ['bijstand-achtig'], leeftijd: ['tot-27'] });
    expect(eerste(bijstand, anders, rij(111, { stelsel: ['bijstand-achtig'] }))).toBe(1);
  });

  test('in de korte lijst staat wat overeenkomt en niet vaker anders is', () => {
    const klant = { ...bijstand, werkloosheidsduur: ['langer-dan-2-jaar'] };
    const zwijgt = rij(141, { stelsel: ['bijstand-achtig'] });
    const half = rij(111, { stelsel: ['bijstand-achtig'], leeftijd: ['tot-27'] });
    const anders = rij(111, { ...half.onderzochten[0], werkloosheidsduur: ['korter-dan-1-jaar'] });
    expect([zwijgt, half, anders].map((deze) => komtOvereen(klant, deze))).toEqual([true, true, false]);
  });

  test('wie meer over de klant zegt, raakt niet kwijt wat over dat meerdere zwijgt', () => {
    const zwijgt = rij(141, { stelsel: ['bijstand-achtig'] });
    const meer = { ...bijstand, werkloosheidsduur: ['langer-dan-2-jaar'], opleiding: ['laag'] };
    expect([{ stelsel: bijstand.stelsel }, bijstand, meer].map((klant) => komtOvereen(klant, zwijgt))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('komt er niets overeen, dan telt alleen de uitkomst, en staat het niet in de korte lijst', () => {
    const anders = rij(111, { stelsel: ['ww-achtig'] });
    const nietGezien = rij(120, {});
    expect(eerste(bijstand, anders, nietGezien)).toBe(1);
    expect([anders, nietGezien, rij(20, bijstand)].map((deze) => komtOvereen(bijstand, deze))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('een methode die voor de groep van de klant gemaakt is', () => {
  test('noemt die groep, ook als de klant daar alleen om zijn leeftijd bij hoort', () => {
    expect(gemaaktVoor({ doelgroep: ['statushouders'] }, ['statushouders', 'migranten'])).toEqual(['statushouders']);
    expect(gemaaktVoor({ leeftijd: ['50-plus'] }, ['50-plussers'])).toEqual(['50-plussers']);
    expect(gemaaktVoor({ leeftijd: ['tot-27'] }, ['jongeren-tot-27', '50-plussers'])).toEqual(['jongeren-tot-27']);
  });
  test('is er niet een voor iedereen, of voor een ander', () => {
    expect(gemaaktVoor({ doelgroep: ['werkzoekenden-algemeen'] }, ['werkzoekenden-algemeen'])).toEqual([]);
    expect(gemaaktVoor({ leeftijd: ['27-49'] }, ['jongeren-tot-27', '50-plussers'])).toEqual([]);
    expect(gemaaktVoor({}, ['statushouders'])).toEqual([]);
    expect(gemaaktVoor({ leeftijd: ['50-plus'] }, ['werkzoekenden-algemeen', '50-plussers'])).toEqual([]);
  });
});
