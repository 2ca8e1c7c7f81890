import { describe, expect, test } from 'vitest';
import { klantIn, zegtAlleenWie } from '../../src/weergave/klant/klant-in-vraag.ts';
import { klantvragen } from '../../src/weergave/klant/overdracht.ts';

const gelezen = (vraag: string) => klantIn(vraag).map(({ kenmerk, code }) => `${kenmerk}: ${code}`);

describe('een vraag zegt iets over de klant', () => {
  test.each([
    ['58 en al twee jaar thuis', ['werkloosheidsduur: 1-tot-2-jaar', 'leeftijd: 50-plus']],
    ['wie wil er nou nog iemand van 61', ['leeftijd: 50-plus']],
    ['jongen van 19 zonder diploma', ['leeftijd: tot-27']],
    ['54-jarige heftruckchauffeur', ['leeftijd: 50-plus']],
    ['hoe help ik een 55-plusser', ['leeftijd: 50-plus']],
    ['mijn klant is 34 jaar en wil niets', ['leeftijd: 27-49']],
    ['8 maanden werkloos', ['werkloosheidsduur: korter-dan-1-jaar']],
    ['zit al half jaar in de ww', ['werkloosheidsduur: korter-dan-1-jaar', 'stelsel: ww-achtig']],
    ['10 jaar in de bijstand', ['werkloosheidsduur: langer-dan-2-jaar', 'stelsel: bijstand-achtig']],
    ['58 jaar twee jaar werkloos', ['werkloosheidsduur: 1-tot-2-jaar', 'leeftijd: 50-plus']],
    ['20 jaar en al 8 maanden werkloos', ['werkloosheidsduur: korter-dan-1-jaar', 'leeftijd: tot-27']],
    ['58 jaar, ruim 2 jaar werkloos', ['werkloosheidsduur: langer-dan-2-jaar', 'leeftijd: 50-plus']],
    ['meer dan twee jaar thuis', ['werkloosheidsduur: langer-dan-2-jaar']],
    ['bijna een jaar werkloos', ['werkloosheidsduur: korter-dan-1-jaar']],
    ['58 jaar zonder werk', ['leeftijd: 50-plus']],
    ['man van 58 in de wia', ['leeftijd: 50-plus', 'stelsel: wia-achtig']],
    ['ik zit 20 jaar thuis', ['werkloosheidsduur: langer-dan-2-jaar']],
    ['WIA en depressie', ['stelsel: wia-achtig']],
    ['Wajonger wil werken', ['stelsel: wajong-achtig']],
    ['statushouder zonder Nederlands', ['doelgroep: statushouders']],
    ["zzp'er failliet", ['doelgroep: ondernemers']],
    ['jongeren zonder school', ['leeftijd: tot-27']],
  ])('%s', (vraag, antwoorden) => {
    expect(gelezen(vraag)).toEqual(antwoorden);
  });

  test.each([
    'mijn 120 klanten',
    '32 uur werken',
    '50 sollicitaties en geen antwoord',
    'twee jaar ervaring als lasser',
    '25 euro per dag',
    'leeg',
    '',
    'over 3 maanden verlopen mijn papieren',
  ])('maar niet: %s', (vraag) => {
    expect(gelezen(vraag)).toEqual([]);
  });

  test('van elk kenmerk één antwoord, het eerste, met de woorden waaruit het blijkt', () => {
    expect(klantIn('van de ww naar de bijstand')).toEqual([{ kenmerk: 'stelsel', code: 'ww-achtig', gezegd: 'ww' }]);
  });

  test('elk antwoord is er een dat iemand bij zijn klant kan aankruisen', () => {
    const vragen = [
      '58',
      '19',
      '34',
      '8 maanden thuis',
      '2 jaar thuis',
      '9 jaar thuis',
      'ww bijstand',
      'bijstand',
      'wia',
      'wajong',
      'zw',
      'statushouder',
      'dakloos',
      'zzp',
      'lvb',
    ];
    for (const { kenmerk, code } of vragen.flatMap(klantIn))
      expect(Object.keys(klantvragen.find((vraag) => vraag.kenmerk === kenmerk)?.opties ?? {})).toContain(code);
  });
});

describe('een vraag zegt alleen wie de klant is', () => {
  test.each(['58 en twee jaar zonder werk', 'mijn klant heeft WIA', '58 jaar', 'man van 54, al jaren bijstand', 'ww'])(
    '%s',
    (vraag) => {
      expect(zegtAlleenWie(vraag)).toBe(true);
    },
  );

  test.each(['WIA en depressie', 'statushouder', 'jongeren', 'klant met schulden', '58 en bang om te bellen', ''])(
    'niet: %s',
    (vraag) => {
      expect(zegtAlleenWie(vraag)).toBe(false);
    },
  );
});
