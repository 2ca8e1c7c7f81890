import { describe, expect, test } from 'vitest';
import { weegGeval } from './genereer.ts';
import {
  bevinding,
  breed,
  na,
  nauwkeurig,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  smal,
  verhouding,
  weegRij,
} from './hulp.ts';
import { mits, voorElkeRij } from './voor-elke-rij.ts';

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

/** Wat er bij *waarom niet hoger* staat als wij het niet zagen. */
const nietGezien = /zagen wij niet\.|Wij zagen (niet|geen)|niet kunnen bevestigen|Wij weten niet van/;

describe('de reden waarom zo’n rij niet hoger komt', () => {
  const reden = (...argumenten: Parameters<typeof weegRij>) => weegRij(...argumenten).waaromNietHoger;

  test('is wat wij niet zagen, en niet de fout van een ander onderzoek', () => {
    const klein = onderzoek({ ...getal, n: 151 });
    expect(reden([klein])).toBe('Er deden te weinig mensen mee: minder dan 400.');
    expect(reden([klein, onderzoek({ ...getal, n: 720, verwijzing: 'onzeker' })])).toBe(
      'Een bron waarop dit rust, hebben wij niet kunnen bevestigen.',
    );
    expect(reden([klein, onderzoek({ n: 720 })])).toBe('Wij zagen geen getal waarmee wij kunnen rekenen.');
  });

  test('is van een overzicht dat wij zijn zekerheid niet zagen', () => {
    expect(reden([overzicht({ schatting: smal.positief })])).toBe('Hoe zeker dit overzicht is, zagen wij niet.');
    expect(reden([overzicht({ schatting: smal.positief }), overzicht({ schatting: smal.positief })])).toBe(
      'Hoe zeker een van de overzichten is, zagen wij niet.',
    );
    expect(reden([overzicht({ schatting: smal.positief, zekerheid: 'laag' })])).toBe(
      'Er is geen overzicht dat redelijk of heel zeker is van deze uitkomst.',
    );
  });

  test('is bij elke rij iets dat wij niet zagen', () => {
    voorElkeRij((geval) => {
      const { voorZoverWijLazen, waaromNietHoger } = weegGeval(geval);
      mits(voorZoverWijLazen);
      expect(waaromNietHoger).toMatch(nietGezien);
    }, 0.02);
  });
});

describe('een rij die niets beslist, zegt waarom', () => {
  const reden = (...argumenten: Parameters<typeof weegRij>) => weegRij(...argumenten).waaromNietHoger;
  const zonderMarge = () => onderzoek({ vond: 'geen-verschil' });
  const marge = 'Wij zagen niet hoe groot het verschil nog kan zijn.';

  test('wij zagen geen marge: dan kan het zijn dat het onderzoek wel iets beslist', () => {
    expect(reden([zonderMarge()])).toBe(marge);
    expect(reden([zonderMarge(), onderzoek({ schatting: onbeslist })])).toBe(marge);
    expect(reden([overzicht({ vond: 'geen-verschil' })])).toBe(marge);
  });

  test('de marge laat alles toe, of metingen verschillen: dan kan het onderzoek het niet zeggen', () => {
    const kanNiet = 'Geen onderzoek kan zeggen of er een verschil is.';
    expect(reden([onderzoek({ schatting: onbeslist })])).toBe(kanNiet);
    const verdeeld = [bevinding({ id: 'a' }), bevinding({ id: 'b', richting: 'negatief' })];
    expect(reden([onderzoek({ bevindingen: verdeeld })])).toBe(kanNiet);
  });
});
