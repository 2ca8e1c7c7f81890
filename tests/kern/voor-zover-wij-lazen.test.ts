import { describe, expect, test } from 'vitest';
import { bevinding, breed, na, nauwkeurig, onderzoek, overzicht, per100, smal, verhouding, weegRij } from './hulp.ts';

/** Niet gezien is niet zwak: wat alleen laag staat door iets dat wij niet zagen, heet *voor zover wij lazen*. */
const voorZover = (...argumenten: Parameters<typeof weegRij>) => {
  const { bewijskracht, voorZoverWijLazen } = weegRij(...argumenten);
  expect(bewijskracht).toBe('beperkt');
  return voorZoverWijLazen;
};
const getal = { schatting: per100(51, 26) };

describe('wij zagen iets niet', () => {
  test.each([
    ['het getal', { n: 1801 }],
    ['het getal en het aantal', {}],
    ['het aantal', getal],
    ['het interval, en er is niet geloot', { ...getal, n: 17_000, ontwerp: 'quasi-experiment' }],
    ['het interval, en het lot ging over groepen', { ...getal, n: 17_000, ontwerp: 'cluster-rct' }],
    ['of elk mens apart geloot is', { ...getal, n: 17_000, loting: 'niet-gezien' }],
    ['de verwijzing', { ...getal, n: 400, verwijzing: 'onzeker' }],
  ] as const)('%s', (_, velden) => {
    expect(voorZover([onderzoek(velden)])).toBe(true);
  });

  test('de zekerheid van een overzicht, of wat het bundelt', () => {
    expect(voorZover([overzicht({ schatting: smal.positief })])).toBe(true);
    expect(voorZover([overzicht()])).toBe(true);
  });

  test('alleen de verwijzing van een overzicht dat zeker genoeg is, hoe breed zijn interval ook is', () => {
    for (const zekerheid of ['redelijk', 'hoog'] as const)
      expect(voorZover([overzicht({ zekerheid, schatting: breed, verwijzing: 'onzeker' })])).toBe(true);
  });
});

describe('wij kennen een fout', () => {
  test.each([
    ['een breed interval', { schatting: breed }],
    ['een open grens', { schatting: verhouding(8, 1.1, 'open') }],
    ['minder dan 400 mensen', { ...getal, n: 399 }],
    ['minder dan 400 mensen, en het getal niet gezien', { n: 399 }],
    ['uitval', { ...getal, uitval: 0.31 }],
    ['alleen afmakers', { alleenAfmakers: true }],
    ['een breed interval, en een onzekere verwijzing', { schatting: breed, verwijzing: 'onzeker' }],
  ] as const)('%s', (_, velden) => {
    expect(voorZover([onderzoek(velden)])).toBe(false);
  });

  test.each(['laag', 'zeer-laag'] as const)('een overzicht met zekerheid %s', (zekerheid) => {
    expect(voorZover([overzicht({ zekerheid, schatting: smal.positief })])).toBe(false);
    expect(voorZover([overzicht({ zekerheid, schatting: smal.positief, verwijzing: 'onzeker' })])).toBe(false);
  });

  test('een overzicht zonder zekerheid met een breed interval', () => {
    expect(voorZover([overzicht({ schatting: breed })])).toBe(false);
  });

  test('die fout geldt ook als van een ander moment iets niet gezien is', () => {
    const bevindingen = [bevinding({ id: 'a', gemeten: na(6) }), bevinding({ id: 'b', schatting: breed })];
    expect(voorZover([onderzoek({ bevindingen })])).toBe(false);
  });
});

test('één stem waarvan wij alleen iets niet zagen, volstaat: zien wij dat, dan kan de rij stijgen', () => {
  expect(voorZover([onderzoek({ schatting: breed }), onderzoek()])).toBe(true);
  expect(voorZover([onderzoek({ schatting: breed }), onderzoek({ schatting: breed })])).toBe(false);
  // Een stem die iets anders zegt, helpt de rij niet omhoog.
  expect(voorZover([onderzoek({ schatting: breed }), onderzoek({ vond: 'geen-verschil' })])).toBe(false);
});

test('een rij met tegenspraak of zonder beslissing heet nooit zo', () => {
  expect(voorZover([onderzoek(), onderzoek({ vond: 'negatief' })])).toBe(false);
  expect(voorZover([onderzoek({ vond: 'geen-verschil' })])).toBe(false);
});

test('een rij op een ander niveau heet nooit zo', () => {
  for (const rij of [
    [],
    [onderzoek({ ontwerp: 'beleid' })],
    [onderzoek({ ontwerp: 'cohort' })],
    [nauwkeurig()],
    [nauwkeurig(), nauwkeurig()],
  ])
    expect(weegRij(rij).voorZoverWijLazen).toBe(false);
});
