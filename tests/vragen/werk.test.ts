import { describe, expect, test } from 'vitest';
import type { Bewijskracht, Richting } from '../../src/kern/bewijs/schalen.ts';
import { type Gewogen, kopbewijs, rangOverWerk } from '../../src/vragen/werk.ts';

/** Een gewogen rij; alleen wat de volgorde bepaalt. */
const rij = (richting: Richting, bewijskracht: Bewijskracht, uitkomst = 'werk-gevonden'): Gewogen =>
  ({
    rij: { uitkomst, toelichting: `${richting} ${bewijskracht}` },
    weging: { richting, bewijskracht, stemmen: [{ uitslag: richting, dragend: ['een bevestigde bron'] }] },
  }) as unknown as Gewogen;
/** Dezelfde rij, op *beperkt* gehouden door iets dat wij niet zagen. */
const nietGezien = (gewogen: Gewogen): Gewogen => ({
  rij: { ...gewogen.rij, toelichting: `${gewogen.rij.toelichting}, voor zover wij lazen` },
  weging: { ...gewogen.weging, voorZoverWijLazen: true },
});
/** Dezelfde rij, met alleen een bron waarvan de verwijzing onzeker is. */
const nietBevestigd = ({ rij, weging }: Gewogen): Gewogen => ({
  rij: { ...rij, toelichting: `${rij.toelichting}, niet bevestigd` },
  weging: { ...weging, stemmen: weging.stemmen.map((stem) => ({ ...stem, dragend: [] })) },
});
/** Wat niet vergelijkt, heeft geen stem. */
const zonderStem = ({ rij, weging }: Gewogen, grond: Gewogen['weging']['grond']): Gewogen => ({
  rij: { ...rij, toelichting: `${rij.toelichting} ${grond}` },
  weging: { ...weging, grond, stemmen: [], tellend: [] },
});
const kop = (...rijen: Gewogen[]) => {
  const { werk, overig } = kopbewijs(rijen);
  const naam = (gewogen: Gewogen | undefined) => gewogen?.rij.toelichting;
  return [werk, overig].map((k) => k && [naam(k.sterkste), k.andere?.waarom, naam(k.andere?.rij)]);
};

describe('bovenaan staat', () => {
  test('bij gelijke kracht wat over iedereen gaat, ook als de bron van het andere bevestigd is', () => {
    const deel = rij('positief', 'beperkt');
    const overEenDeel = { ...deel, rij: { ...deel.rij, toelichting: 'een deel', subgroep: 'jongeren' } };
    expect(kop(overEenDeel, nietBevestigd(rij('positief', 'beperkt')))[0]?.[0]).toBe(
      'positief beperkt, niet bevestigd',
    );
  });

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
    expect(kop(rij('onbeslist', 'beperkt'), welbevinden)[1]).toBeNull();
    expect(kop(welbevinden)).toEqual([null, ['positief beperkt', undefined, undefined]]);
  });

  test('wat niets kon aantonen spreekt niets tegen, maar een mooie uitkomst staat er niet zonder', () => {
    expect(kop(rij('positief', 'redelijk'), rij('onbeslist', 'beperkt'), rij('positief', 'praktijk'))[0]).toEqual([
      'positief redelijk',
      'onbeslist',
      'onbeslist beperkt',
    ]);
    expect(kop(rij('positief', 'beperkt'), rij('onbeslist', 'beperkt'), rij('negatief', 'praktijk'))[0]).toEqual([
      'positief beperkt',
      'spreekt-tegen',
      'negatief praktijk',
    ]);
  });

  test('wat iets beslist gaat voor wat even sterk is en niets beslist, ook als het ongunstig is', () => {
    expect(kop(rij('onbeslist', 'beperkt'), rij('negatief', 'beperkt'))[0]?.[0]).toBe('negatief beperkt');
    expect(kop(rij('geteld', 'aanwijzing'), rij('geen-verschil', 'aanwijzing'))[0]?.[0]).toBe(
      'geen-verschil aanwijzing',
    );
  });

  test('van twee die even sterk lijken eerst die waarvan wij alleen iets niet zagen', () => {
    expect(kop(rij('positief', 'beperkt'), nietGezien(rij('positief', 'beperkt')))[0]?.[0]).toBe(
      'positief beperkt, voor zover wij lazen',
    );
  });

  test('van twee die even sterk zijn eerst die waarvan de verwijzing bevestigd is, ook als wij van de andere alleen iets niet zagen', () => {
    const onzeker = nietBevestigd(nietGezien(rij('positief', 'beperkt')));
    expect(kop(onzeker, rij('positief', 'beperkt'))[0]?.[0]).toBe('positief beperkt');
    // Maar nooit zo dat wat iets beslist achter iets komt dat niets zegt.
    expect(kop(rij('onbeslist', 'beperkt'), nietBevestigd(rij('negatief', 'beperkt')))[0]?.[0]).toBe(
      'negatief beperkt, niet bevestigd',
    );
  });

  test('wat gemeten is gaat voor wat alleen geteld is', () => {
    const geteld = zonderStem(rij('geteld', 'aanwijzing'), 'telling');
    const gemeten = zonderStem(rij('onbeslist', 'aanwijzing'), 'meting');
    for (const rijen of [
      [geteld, gemeten],
      [gemeten, geteld],
    ])
      expect(kop(...rijen)[0]?.[0]).toBe('onbeslist aanwijzing meting');
  });

  test.each(['werkhervatting', 'werkdeelname', 'uren-werk'])('%s gaat over werk', (uitkomst) => {
    expect(kop(rij('positief', 'beperkt', uitkomst))[0]?.[0]).toBe('positief beperkt');
  });

  test('uitstroom uit de uitkering is geen werk', () => {
    expect(kop(rij('positief', 'beperkt', 'uitstroom-uitkering'))[0]).toBeNull();
  });
});

describe('in een volgorde', () => {
  const krachten = ['praktijk', 'aanwijzing', 'beperkt', 'redelijk', 'sterk'] as const;

  test.each(['geen-verschil', 'onbeslist', 'geteld', 'negatief', 'onbekend'] as const)(
    '%s komt nooit boven gunstig, hoe sterk ook',
    (richting) => {
      for (const gunstig of krachten)
        for (const kracht of krachten)
          expect(rangOverWerk([rij('positief', gunstig)])).toBeGreaterThan(rangOverWerk([rij(richting, kracht)]));
    },
  );

  test.each(['onbeslist', 'geteld'] as const)(
    '%s is iets eigens: boven niets weten, en boven geen verschil',
    (richting) => {
      for (const kracht of krachten) {
        expect(rangOverWerk([rij(richting, kracht)])).toBeGreaterThan(rangOverWerk([]));
        for (const ander of ['geen-verschil', 'negatief'] as const)
          for (const sterkte of krachten)
            expect(rangOverWerk([rij(richting, kracht)])).toBeGreaterThan(rangOverWerk([rij(ander, sterkte)]));
      }
    },
  );

  test('sterker gunstig staat hoger, en zekerder ongunstig staat lager', () => {
    const rangen = (richting: Richting) => krachten.map((kracht) => rangOverWerk([rij(richting, kracht)]));
    expect(rangen('positief')).toEqual(rangen('positief').toSorted((a, b) => a - b));
    expect(rangen('negatief')).toEqual(rangen('negatief').toSorted((a, b) => b - a));
  });

  test('wat wij niet zagen is niet zwak: het staat tussen beperkt en redelijk', () => {
    const rangen = [
      rij('positief', 'beperkt'),
      nietGezien(rij('positief', 'beperkt')),
      rij('positief', 'redelijk'),
    ].map((gewogen) => rangOverWerk([gewogen]));
    expect(new Set(rangen).size).toBe(3);
    expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
  });

  test('de beste rij over werk telt; een rij over iets anders niet', () => {
    expect(rangOverWerk([rij('negatief', 'sterk'), rij('positief', 'praktijk')])).toBe(
      rangOverWerk([rij('positief', 'praktijk')]),
    );
    expect(rangOverWerk([rij('positief', 'sterk', 'welbevinden')])).toBe(rangOverWerk([]));
  });
});
