import { describe, expect, test } from 'vitest';
import type { Bevindingrichting } from '../../src/kern/bewijs/schalen.ts';
import { isKlein, uitslagVan } from '../../src/kern/bewijs/uitslag.ts';
import { type Bevindinginvoer, geteld, per100, punten, verhouding, verschil } from './hulp.ts';

/** Wat één bevinding zegt, met wat de onderzoekers melden erbij. */
const zegt = (schatting: Bevindinginvoer['schatting'], richting: Bevindingrichting = 'positief') =>
  uitslagVan({ schatting, richting });
const woorden = { soort: 'woorden', tekst: 'Er was een verschil.' } as const;

describe('het interval zegt of er een verschil is, en de onderzoekers welke kant het op wijst', () => {
  test.each(['positief', 'negatief'] as const)('een interval voorbij geen verschil is %s, zoals gemeld', (gemeld) => {
    for (const schatting of [
      verhouding(7.78, 1.33, 45.53),
      verhouding(0.6, 0.4, 0.9),
      punten(4.4, 0.1, 8.7),
      punten(-4.4, -8.7, -0.1),
      per100(51, 26, 1, 49),
      verschil(-7, 'dagen', -12, -2),
    ])
      expect(zegt(schatting, gemeld)).toBe(gemeld);
  });

  test('een grens die precies op geen verschil ligt, sluit geen verschil niet uit', () => {
    expect(zegt(verhouding(1.38, 1, 1.89))).toBe('onbeslist');
    expect(zegt(verhouding(0.7, 0.5, 1))).toBe('onbeslist');
    expect(zegt(punten(4, 0, 8))).toBe('onbeslist');
    expect(zegt(punten(-4, -8, 0))).toBe('onbeslist');
  });

  test('een gemeld effect waarvan het interval geen verschil bevat, is onbeslist', () => {
    expect(zegt(verhouding(1.2, 0.8, 1.9))).toBe('onbeslist');
    expect(zegt(verschil(0.3, 'standaardafwijkingen', -0.07, 0.67))).toBe('onbeslist');
    expect(zegt(verschil(-7, 'dagen', -15, 2))).toBe('onbeslist');
  });

  test('een gemeld *geen verschil* met een interval dat dat uitsluit, is onbeslist: de controle hoort het al te weigeren', () => {
    expect(zegt(verhouding(2, 1.2, 3), 'geen-verschil')).toBe('onbeslist');
  });
});

describe('zonder interval geldt wat de onderzoekers melden', () => {
  test.each([woorden, per100(51, 26), punten(4.4), verhouding(1.4), verschil(3, 'uren')])('%o', (schatting) => {
    expect(zegt(schatting, 'positief')).toBe('positief');
    expect(zegt(schatting, 'negatief')).toBe('negatief');
    expect(zegt(schatting, 'geen-verschil')).toBe('onbeslist');
  });

  test('een telling wijst nooit een kant op', () => {
    expect(uitslagVan({ schatting: geteld(250) })).toBe('geteld');
  });
});

describe('geen verschil is pas waar als een echt verschil is uitgesloten', () => {
  test.each([
    ['een verhouding van 0,8 tot en met 1,25', verhouding(1, 0.8, 1.25), 'geen-verschil'],
    ['een verhouding die er onder uitsteekt', verhouding(1, 0.79, 1.25), 'onbeslist'],
    ['een verhouding die er boven uitsteekt', verhouding(1, 0.8, 1.26), 'onbeslist'],
    ['punten tot en met 3, als de basis niet gezien is', punten(0, -3, 3), 'geen-verschil'],
    ['punten boven 3', punten(0, -3, 3.1), 'onbeslist'],
    ['punten onder min 3', punten(0, -3.1, 3), 'onbeslist'],
    ['een kwart van wie het zonder haalde', per100(10, 10, -2.5, 2.5), 'geen-verschil'],
    ['meer dan een kwart daarvan', per100(10, 10, -2.5, 2.6), 'onbeslist'],
    ['minder dan min een kwart daarvan', per100(10, 10, -2.6, 2.5), 'onbeslist'],
    ['hoogstens 5 punten, hoe hoog de basis ook is', per100(60, 60, -5, 5), 'geen-verschil'],
    ['meer dan 5 punten', per100(60, 60, -5, 5.1), 'onbeslist'],
    ['precies 20 zonder: een kwart is 5', per100(20, 20, -5, 5), 'geen-verschil'],
    ['een kwart met een binair restje', per100(1.2, 1.2, -0.3, 0.3), 'geen-verschil'],
    ['niemand met en niemand zonder', per100(0, 0, 0, 0), 'geen-verschil'],
    ['standaardafwijkingen tot en met 0,2', verschil(0, 'standaardafwijkingen', -0.2, 0.2), 'geen-verschil'],
    ['standaardafwijkingen boven 0,2', verschil(0, 'standaardafwijkingen', -0.2, 0.21), 'onbeslist'],
    ['dagen: wij weten niet wat daar een echt verschil is', verschil(0, 'dagen', -0.1, 0.1), 'onbeslist'],
    ['euro', verschil(0, 'euro', 0, 0), 'onbeslist'],
  ] as const)('%s', (_, schatting, verwacht) => {
    expect(zegt(schatting, 'geen-verschil')).toBe(verwacht);
  });

  test('dat geldt ook als de onderzoekers een effect melden', () => {
    expect(zegt(punten(1, -0.2, 2.2), 'positief')).toBe('geen-verschil');
  });
});

describe('een grens die niet te schatten of niet gezien is, is open', () => {
  test.each(['open', undefined] as const)('%s boven: de ondergrens zegt of er een verschil is', (boven) => {
    expect(zegt(verhouding(8, 1.1, boven))).toBe('positief');
    expect(zegt(verhouding(8, 0.9, boven))).toBe('onbeslist');
  });

  test.each(['open', undefined] as const)('%s onder: de bovengrens zegt of er een verschil is', (onder) => {
    expect(zegt(punten(-8, onder, -1), 'negatief')).toBe('negatief');
    expect(zegt(punten(-8, onder, 1), 'negatief')).toBe('onbeslist');
  });

  test('met een open grens is een verschil nooit uitgesloten', () => {
    expect(zegt(punten(0, -1, 'open'), 'geen-verschil')).toBe('onbeslist');
    expect(zegt(punten(0, 'open', 1), 'geen-verschil')).toBe('onbeslist');
    expect(zegt(punten(0, 'open', 'open'), 'positief')).toBe('onbeslist');
  });
});

describe('een effect dat helemaal in het gebied van geen verschil ligt, is klein', () => {
  test.each([
    [punten(1, 0.2, 1.8), true],
    [punten(2, 0.2, 3), true],
    [punten(2, 0.2, 3.1), false],
    [punten(-1, -1.8, -0.2), true],
    [verhouding(1.1, 1.01, 1.25), true],
    [verhouding(1.1, 1.01, 1.26), false],
    // Zonder interval weten wij niet hoe klein.
    [punten(1), false],
    // Geen effect, dus ook geen klein effect.
    [punten(0, -1, 1), false],
  ])('%o: %s', (schatting, klein) => {
    expect(isKlein({ schatting, richting: 'positief' })).toBe(klein);
    expect(isKlein({ schatting, richting: 'negatief' })).toBe(klein);
  });
});
