import { describe, expect, test } from 'vitest';
import { stelsels } from '../../src/kern/codes.ts';
import {
  besteVoor,
  isIngevuld,
  type Klant,
  type Klantrij,
  komtOvereen,
  type Onderzochten,
  onderzochtenVan,
  overdracht,
} from '../../src/kern/overdracht.ts';
import { klantvragen, overdrachtInWoorden } from '../../src/weergave/klant/overdracht.ts';
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
    expect(overdrachtInWoorden(bijstand, onderzochten)).toBe(
      '1 van je 2 antwoorden komt overeen: bijstand of vergelijkbaar. Anders: leeftijd (onderzocht: Tot 27 jaar).',
    );
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
    expect(overdrachtInWoorden(bijstand, [hier()])).toBe(
      'Geen van je 2 antwoorden komt overeen, voor zover wij weten. Niet gezien: uitkering, leeftijd.',
    );
    expect(overdrachtInWoorden(bijstand, [])).toBe('Hierover telt geen onderzoek mee.');
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

describe('de bladzijde antwoordt door te tellen', () => {
  const klant = { ...bijstand, werkloosheidsduur: ['langer-dan-2-jaar'] };

  test('zoals jouw klant heet het pas bij drie antwoorden die alle overeenkomen', () => {
    expect(overdrachtInWoorden(klant, [hier(klant)])).toBe(
      'Onderzocht bij mensen zoals jouw klant. 3 van je 3 antwoorden komen overeen: bijstand of vergelijkbaar, 50 jaar en ouder, langer dan 2 jaar.',
    );
    expect(overdrachtInWoorden(bijstand, [hier(klant)])).toBe(
      '2 van je 2 antwoorden komen overeen: bijstand of vergelijkbaar, 50 jaar en ouder.',
    );
    expect(overdrachtInWoorden({ stelsel: ['ww-achtig'] }, [hier({ stelsel: ['ww-achtig'] })])).toBe(
      'Je antwoord komt overeen: WW of vergelijkbaar.',
    );
  });

  test('één antwoord dat anders is, of een ander land, en het heet niet meer zo', () => {
    const anders = overdrachtInWoorden({ ...klant, vrijwilligheid: ['vrijwillig'] }, [
      hier({ ...klant, vrijwilligheid: ['verplicht-mogelijk'] }),
    ]);
    expect(anders).toMatch(/^3 van je 4 antwoorden komen overeen: .*\. Anders: vrijwillig of verplicht/);
    expect(overdrachtInWoorden(klant, [{ ...klant, land: ['noorwegen'] }])).toMatch(/^3 van je 3 .*Anders: land/);
  });

  test('niets dat overeenkomt, is niet hetzelfde als nooit onderzocht', () => {
    expect(overdrachtInWoorden(bijstand, [hier({ stelsel: ['ww-achtig'] })])).toBe(
      'Geen van je 2 antwoorden komt overeen, voor zover wij weten. Anders: uitkering (onderzocht: WW of vergelijkbaar). Niet gezien: leeftijd.',
    );
  });

  test('Wajong en WIA zijn niet hetzelfde', () => {
    expect(overdracht({ stelsel: ['wajong-achtig'] }, [hier({ stelsel: ['wia-achtig'] })]).passing).toBe('niet');
    const stelsel = klantvragen.find(({ kenmerk }) => kenmerk === 'stelsel');
    expect(stelsel?.opties).toEqual(stelsels);
    expect([stelsel?.kort?.['wia-achtig'], stelsel?.kort?.['wajong-achtig']]).toEqual(['WIA', 'Wajong']);
  });
});

describe('de vragen', () => {
  test('drie staan vooraan, elk in een paar korte woorden om op te tikken', () => {
    const vooraan = klantvragen.filter((vraag) => vraag.vooraan);
    expect(vooraan.map(({ kenmerk }) => kenmerk)).toEqual(['stelsel', 'leeftijd', 'werkloosheidsduur']);
    for (const { kort, opties } of klantvragen.filter((vraag) => vraag.kort))
      expect(Object.keys(kort ?? {})).toEqual(Object.keys(opties));
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
