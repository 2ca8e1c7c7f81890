import { describe, expect, test } from 'vitest';
import * as codes from '../../src/kern/codes.ts';
import { kenmerken, type Onderzochten } from '../../src/kern/overdracht.ts';
import { klantvragen, overdrachtInWoorden } from '../../src/weergave/klant/overdracht.ts';

const bijstand = { stelsel: ['bijstand-achtig'], leeftijd: ['50-plus'] };
const klant = { ...bijstand, werkloosheidsduur: ['langer-dan-2-jaar'] };
const hier = (onderzocht: Onderzochten = {}): Onderzochten => ({ land: ['nederland'], ...onderzocht });

describe('de bladzijde antwoordt door te tellen', () => {
  test('zonder onderzoek dat meetelt, is er niets te vergelijken', () => {
    expect(overdrachtInWoorden(bijstand, [])).toBe('Hierover telt geen onderzoek mee.');
  });

  test('zoals jouw klant heet het pas bij drie antwoorden die alle overeenkomen', () => {
    expect(overdrachtInWoorden(klant, [hier(klant)])).toBe(
      'Onderzocht bij mensen zoals jouw klant. 3 van je 3 antwoorden komen overeen: bijstand of vergelijkbaar, 50 jaar en ouder, langer dan 2 jaar.',
    );
    expect(overdrachtInWoorden(bijstand, [hier(klant)])).toBe(
      '2 van je 2 antwoorden komen overeen: bijstand of vergelijkbaar, 50 jaar en ouder.',
    );
  });

  test('één antwoord is geen telling', () => {
    const ww = { stelsel: ['ww-achtig'] };
    expect(overdrachtInWoorden(ww, [hier(ww)])).toBe('Je antwoord komt overeen: WW of vergelijkbaar.');
    expect(overdrachtInWoorden(ww, [hier({ stelsel: ['wia-achtig'] })])).toBe(
      'Je antwoord komt niet overeen, voor zover wij weten. Anders: uitkering (onderzocht: WIA/WGA of vergelijkbaar).',
    );
  });

  test('wat anders was, staat erbij met wie het dan wel waren', () => {
    expect(overdrachtInWoorden(bijstand, [hier({ stelsel: ['bijstand-achtig'], leeftijd: ['tot-27', '27-49'] })])).toBe(
      '1 van je 2 antwoorden komt overeen: bijstand of vergelijkbaar. Anders: leeftijd (onderzocht: Tot 27 jaar, 27 tot en met 49 jaar).',
    );
    expect(overdrachtInWoorden(bijstand, [{ stelsel: ['ww-achtig'], leeftijd: ['tot-27'], land: ['noorwegen'] }])).toBe(
      'Geen van je 2 antwoorden komt overeen, voor zover wij weten. Anders: uitkering (onderzocht: WW of vergelijkbaar); leeftijd (onderzocht: Tot 27 jaar); land (onderzocht: Noorwegen).',
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
    expect(overdrachtInWoorden(bijstand, [{}])).toBe(
      'Geen van je 2 antwoorden komt overeen, voor zover wij weten. Niet gezien: uitkering, leeftijd, land.',
    );
  });
});

describe('de vragen over een klant', () => {
  test('gaan over elk kenmerk één keer; alleen over groep en wat er speelt kan er meer dan één antwoord zijn', () => {
    expect(klantvragen.map(({ kenmerk }) => kenmerk)).toEqual([...kenmerken]);
    expect(klantvragen.filter(({ meer }) => meer).map(({ titel }) => titel)).toEqual(['Doelgroep', 'Wat er speelt']);
    expect(klantvragen.find(({ kenmerk }) => kenmerk === 'stelsel')?.opties).toEqual(codes.stelsels);
  });

  test('drie staan vooraan, elk in een paar korte woorden om op te tikken; WIA en Wajong zijn er twee', () => {
    const vooraan = klantvragen.filter((vraag) => vraag.vooraan);
    expect(vooraan.map(({ titel }) => titel)).toEqual(['Uitkering', 'Leeftijd', 'Zonder werk']);
    expect(Object.values(vooraan[0]?.kort ?? {})).toEqual(['Bijstand', 'WW', 'WIA', 'Wajong', 'Ziektewet']);
    for (const { kort, opties } of klantvragen.filter((vraag) => vraag.kort))
      expect(Object.keys(kort ?? {})).toEqual(Object.keys(opties));
  });

  test('een klant doet vrijwillig mee of niet: onbekend is geen antwoord', () => {
    const [eigen] = klantvragen.filter(({ kenmerk }) => kenmerk === 'vrijwilligheid');
    expect(Object.values(eigen?.opties ?? {})).toEqual(['Vrijwillig', 'Verplicht']);
  });

  test('elk kenmerk heeft een naam voor midden in een zin', () => {
    const onbekend = overdrachtInWoorden(
      Object.fromEntries(klantvragen.map(({ kenmerk, opties }) => [kenmerk, Object.keys(opties).slice(0, 1)])),
      [{}],
    );
    expect(onbekend).toContain(
      'Niet gezien: uitkering, leeftijd, tijd zonder werk, opleiding, vrijwillig of verplicht, doelgroep, wat er speelt, land.',
    );
  });
});

test('leeftijd is één vraag: geen groep die naar een leeftijd heet staat er nog eens bij', () => {
  const groepen = klantvragen.find(({ kenmerk }) => kenmerk === 'doelgroep')?.opties ?? {};
  expect(Object.keys(groepen)).not.toContain('50-plussers');
  expect(Object.keys(groepen)).not.toContain('jongeren-tot-27');
  expect(Object.keys(groepen)).toHaveLength(Object.keys(codes.doelgroepen).length - 2);
});
