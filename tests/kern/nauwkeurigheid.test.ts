import { describe, expect, test } from 'vitest';
import { bevinding, onderzoek, overzicht, weegRij } from './hulp.ts';

const verhouding = (onder: number, boven: number) =>
  ({ soort: 'verhouding', maat: 'RR', schatting: Math.max(onder, 0.01), onder, boven }) as const;
const procentpunt = (onder: number, boven: number) =>
  ({ soort: 'procentpunt', verschil: onder, onder, boven }) as const;

describe('met een interval telt hoe smal het is, niet hoeveel mensen meededen', () => {
  test.each([
    [1, 4, true],
    [1, 4.01, false],
    // In binaire getallen is 0,28 / 0,07 net iets meer dan 4.
    [0.07, 0.28, true],
    [1.33, 45.53, false],
    [0, 1, false],
    [0, 0, false],
  ])('een verhouding van %d tot %d: nauwkeurig is %s', (onder, boven, verwacht) => {
    expect(weegRij([onderzoek({ n: 5000, schatting: verhouding(onder, boven) })]).nauwkeurig).toBe(verwacht);
    expect(weegRij([onderzoek({ n: 50, schatting: verhouding(onder, boven) })]).nauwkeurig).toBe(verwacht);
  });

  test.each([
    [0.8, 6.7, true],
    [-10, 10, true],
    [-10, 10.1, false],
  ])('een verschil van %d tot %d procentpunt: nauwkeurig is %s', (onder, boven, verwacht) => {
    expect(weegRij([onderzoek({ n: 5000, schatting: procentpunt(onder, boven) })]).nauwkeurig).toBe(verwacht);
  });

  test('op één decimaal geschreven grenzen die precies 20 procentpunt uiteen liggen zijn altijd smal', () => {
    const breed = Array.from({ length: 600 }, (_, i) => (i - 300) / 10).filter(
      (onder) => !weegRij([onderzoek({ schatting: procentpunt(onder, Number((onder + 20).toFixed(1))) })]).nauwkeurig,
    );
    expect(breed).toEqual([]);
  });

  test('één smal interval volstaat als een later moment een breed interval heeft', () => {
    const bevindingen = [
      bevinding({ id: 'kort', schatting: procentpunt(1, 9) }),
      bevinding({ id: 'lang', schatting: procentpunt(-20, 30) }),
    ];
    expect(weegRij([onderzoek({ bevindingen })]).nauwkeurig).toBe(true);
  });
});

describe('zonder interval telt het aantal deelnemers', () => {
  test.each([
    [399, false],
    [400, true],
    [undefined, false],
  ])('met %s deelnemers: nauwkeurig is %s', (n, verwacht) => {
    expect(weegRij([onderzoek(n === undefined ? {} : { n })]).nauwkeurig).toBe(verwacht);
  });

  test('van meer verslagen van één onderzoek telt het grootste aantal', () => {
    const weging = weegRij([onderzoek({ onderzoek: 'proef', n: 151 }), onderzoek({ onderzoek: 'proef', n: 400 })]);
    expect(weging).toMatchObject({ nauwkeurig: true, onderzoeken: 1 });
  });

  test('een interval waarvan maar één grens gemeld is, is geen interval', () => {
    const schatting = { soort: 'procentpunt', verschil: 7, onder: 1 } as const;
    expect(weegRij([onderzoek({ n: 400, schatting })]).nauwkeurig).toBe(true);
    expect(weegRij([onderzoek({ n: 399, schatting })]).nauwkeurig).toBe(false);
  });
});

describe('uitval', () => {
  test('30 procent uitval is nog niet te veel, meer wel', () => {
    expect(weegRij([onderzoek({ n: 500, uitval: 0.3 })]).nauwkeurig).toBe(true);
    expect(weegRij([onderzoek({ n: 500, uitval: 0.301 })]).nauwkeurig).toBe(false);
  });

  test.each([{ uitval: 0.4 }, { alleenAfmakers: true }])('met %o helpt ook een smal interval niet', (aantasting) => {
    const weging = weegRij([onderzoek({ n: 5000, schatting: procentpunt(1, 2), ...aantasting })]);
    expect(weging.nauwkeurig).toBe(false);
  });

  test.each([{ uitval: 0.4 }, { alleenAfmakers: true }])(
    'een tweede verslag dat over uitval zwijgt, wist %o uit het eerste niet uit',
    (aantasting) => {
      const proef = { onderzoek: 'proef', n: 5000 };
      const weging = weegRij([onderzoek({ ...proef, ...aantasting }), onderzoek(proef)]);
      expect(weging).toMatchObject({ nauwkeurig: false, bewijskracht: 'beperkt' });
    },
  );

  test('een verslag over een eerder moment met gemelde kleine uitval blijft nauwkeurig', () => {
    const proef = { onderzoek: 'proef', n: 5000 };
    const weging = weegRij([onderzoek({ ...proef, uitval: 0.05 }), onderzoek({ ...proef, uitval: 0.5 })]);
    expect(weging.nauwkeurig).toBe(true);
  });

  test('een verslag dat iedereen meetelt, blijft nauwkeurig naast een over alleen de afmakers', () => {
    const proef = { onderzoek: 'proef', n: 5000 };
    const weging = weegRij([
      onderzoek({ ...proef, alleenAfmakers: false }),
      onderzoek({ ...proef, alleenAfmakers: true }),
    ]);
    expect(weging.nauwkeurig).toBe(true);
  });
});

describe('overzichten', () => {
  const geenVerschil = { vond: 'geen-verschil', schatting: verhouding(0.97, 1.03) } as const;

  test('een overzicht met hoge zekerheid en een smal interval laat zien dat iets geen verschil maakt', () => {
    const weging = weegRij([overzicht({ zekerheid: 'hoog', ...geenVerschil })]);
    expect(weging).toMatchObject({ bewijskracht: 'redelijk', nauwkeurig: true, oordeel: 'maakt-geen-verschil' });
  });

  test.each(['zeer-laag', 'laag', 'niet-vermeld'] as const)(
    'een overzicht met zekerheid %s laat dat niet zien: er is geen verschil aangetoond',
    (zekerheid) => {
      expect(weegRij([overzicht({ zekerheid, ...geenVerschil })]).oordeel).toBe('geen-verschil-aangetoond');
    },
  );
});

describe('maakt geen verschil is pas waar als een verschil van betekenis uitgesloten is', () => {
  const oordeel = (velden: Parameters<typeof onderzoek>[0]) =>
    weegRij([onderzoek({ vond: 'geen-verschil', ...velden })]).oordeel;

  test.each([
    [0.8, 1.25, 'maakt-geen-verschil'],
    [0.79, 1.2, 'geen-verschil-aangetoond'],
    [0.61, 2.16, 'geen-verschil-aangetoond'],
  ])('een verhouding van %d tot %d: %s', (onder, boven, verwacht) => {
    expect(oordeel({ schatting: verhouding(onder, boven) })).toBe(verwacht);
  });

  test.each([
    [-5, 5, 'maakt-geen-verschil'],
    [-3, 5.1, 'geen-verschil-aangetoond'],
  ])('een verschil van %d tot %d procentpunt: %s', (onder, boven, verwacht) => {
    expect(oordeel({ schatting: procentpunt(onder, boven) })).toBe(verwacht);
  });

  test('een interval in dagen zegt niet wat verwaarloosbaar is, hoeveel mensen er ook meededen', () => {
    const dagen = { soort: 'verschil', waarde: -7, eenheid: 'dagen', onder: -15, boven: 2 } as const;
    expect(oordeel({ n: 514, schatting: dagen })).toBe('geen-verschil-aangetoond');
    expect(weegRij([onderzoek({ vond: 'geen-verschil', n: 514, schatting: dagen })]).bewijskracht).toBe('redelijk');
  });

  test('zonder gemeld interval sluiten ook duizenden mensen niets uit', () => {
    expect(oordeel({ n: 50_000 })).toBe('geen-verschil-aangetoond');
    expect(weegRij([onderzoek({ vond: 'geen-verschil', n: 50_000 })]).nauwkeurig).toBe(true);
  });
});

describe('een bevinding heeft haar eigen aantal mensen', () => {
  test('het aantal van de bevinding gaat voor dat van het onderzoek', () => {
    const met = (n: number) => weegRij([onderzoek({ n: 1801, bevindingen: [bevinding({ n })] })]).nauwkeurig;
    expect([met(399), met(400)]).toEqual([false, true]);
  });

  test('over een deel van de groep zegt het aantal van het hele onderzoek niets', () => {
    const deel = bevinding({ subgroep: 'hoog risico op depressie' });
    const bron = onderzoek({ n: 1801, bevindingen: [deel] });
    expect(weegRij([bron]).nauwkeurig).toBe(false);
  });
});

test('wie alleen afmakers telt én veel uitval had, is pas gaaf als een ander verslag over beide iets beters meldt', () => {
  const aangetast = onderzoek({ onderzoek: 'proef', n: 500, alleenAfmakers: true, uitval: 0.31 });
  const half = onderzoek({ onderzoek: 'proef', n: 500, alleenAfmakers: false });
  const heel = onderzoek({ onderzoek: 'proef', n: 500, alleenAfmakers: false, uitval: 0.1 });
  expect(weegRij([aangetast, half]).nauwkeurig).toBe(false);
  expect(weegRij([aangetast, heel]).nauwkeurig).toBe(true);
});
