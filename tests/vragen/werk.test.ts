import { describe, expect, test } from 'vitest';
import type { Bewijskracht } from '../../src/kern/bewijs/schalen.ts';
import type { Oordeel } from '../../src/kern/bewijs/zinnen.ts';
import { type Gewogen, kopbewijs, rangOverWerk } from '../../src/vragen/werk.ts';

/** Een gewogen rij; alleen wat de volgorde bepaalt. */
const rij = (oordeel: Oordeel, bewijskracht: Bewijskracht, uitkomst = 'werk-gevonden'): Gewogen =>
  ({ rij: { uitkomst, toelichting: `${oordeel} ${bewijskracht}` }, weging: { oordeel, bewijskracht } }) as Gewogen;
const kop = (...rijen: Gewogen[]) => {
  const { werk, overig } = kopbewijs(rijen);
  const naam = (gewogen: Gewogen | undefined) => gewogen?.rij.toelichting;
  return [werk, overig].map((k) => k && [naam(k.sterkste), k.andere?.waarom, naam(k.andere?.rij)]);
};

describe('bovenaan staat', () => {
  test('het sterkste over werk, met wat dat tegenspreekt, ook als dat zwakker is', () => {
    expect(kop(rij('negatief', 'beperkt'), rij('positief', 'redelijk'), rij('positief', 'praktijk'))).toEqual([
      ['positief redelijk', 'spreekt-tegen', 'negatief beperkt'],
      null,
    ]);
  });

  test('zonder tegenspraak het zwakste', () => {
    expect(kop(rij('positief', 'sterk'), rij('positief', 'redelijk'), rij('onbekend', 'onbekend'))).toEqual([
      ['positief sterk', 'zwakste', 'onbekend onbekend'],
      null,
    ]);
  });

  test('een ongunstige uitkomst die het sterkst is, met de gunstige ernaast', () => {
    expect(kop(rij('positief', 'beperkt'), rij('negatief', 'redelijk'))[0]).toEqual([
      'negatief redelijk',
      'spreekt-tegen',
      'positief beperkt',
    ]);
  });

  test('alleen iets anders dan werk als over werk niets bekend is', () => {
    const welbevinden = rij('positief', 'beperkt', 'welbevinden');
    expect(kop(rij('onbekend', 'onbekend'), welbevinden)).toEqual([
      ['onbekend onbekend', undefined, undefined],
      ['positief beperkt', undefined, undefined],
    ]);
    expect(kop(rij('geen-verschil-aangetoond', 'beperkt'), welbevinden)[1]).toBeNull();
    expect(kop(welbevinden)).toEqual([null, ['positief beperkt', undefined, undefined]]);
  });
});

describe('in een volgorde', () => {
  const krachten = ['praktijk', 'beperkt', 'redelijk', 'sterk'] as const;

  test.each(['maakt-geen-verschil', 'geen-verschil-aangetoond', 'negatief', 'onbekend'] as const)(
    '%s komt nooit boven gunstig, hoe sterk ook',
    (oordeel) => {
      for (const gunstig of krachten)
        for (const kracht of krachten)
          expect(rangOverWerk([rij('positief', gunstig)])).toBeGreaterThan(rangOverWerk([rij(oordeel, kracht)]));
    },
  );

  test('sterker gunstig staat hoger, en zekerder ongunstig staat lager', () => {
    const rangen = (oordeel: Oordeel) => krachten.map((kracht) => rangOverWerk([rij(oordeel, kracht)]));
    expect(rangen('positief')).toEqual(rangen('positief').toSorted((a, b) => a - b));
    expect(rangen('negatief')).toEqual(rangen('negatief').toSorted((a, b) => b - a));
  });

  test('de beste rij over werk telt; een rij over iets anders niet', () => {
    expect(rangOverWerk([rij('negatief', 'sterk'), rij('positief', 'praktijk')])).toBe(
      rangOverWerk([rij('positief', 'praktijk')]),
    );
    expect(rangOverWerk([rij('positief', 'sterk', 'welbevinden')])).toBe(rangOverWerk([]));
  });
});
