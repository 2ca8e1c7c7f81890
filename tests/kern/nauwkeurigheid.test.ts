import { describe, expect, test } from 'vitest';
import {
  type Bevindinginvoer,
  bevinding,
  breed,
  na,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  punten,
  smal,
  verhouding,
  verschil,
  weegRij,
} from './hulp.ts';

type Proef = Parameters<typeof onderzoek>[0];
const isNauwkeurig = (...verslagen: Proef[]) =>
  weegRij(verslagen.map((velden) => onderzoek({ onderzoek: 'proef', ...velden }))).nauwkeurig;
const metSchatting = (schatting: Bevindinginvoer['schatting'], velden: Proef = {}) =>
  isNauwkeurig({ schatting, ...velden });

describe('met een interval telt hoe smal het is, niet hoeveel mensen meededen', () => {
  test.each([
    [1.01, 4.04, true],
    [1.01, 4.05, false],
    [0.2, 0.8, true],
    [0.2, 0.81, false],
    // In binaire getallen is 0,07 × 4 net iets meer dan 0,28.
    [0.07, 0.28, true],
    [1.33, 45.53, false],
  ])('een verhouding van %d tot %d: %s', (onder, boven, verwacht) => {
    for (const n of [50, 5000]) expect(metSchatting(verhouding(onder, onder, boven), { n })).toBe(verwacht);
  });

  test.each([
    [0.8, 6.7, true],
    [1, 21, true],
    [1, 21.1, false],
    [-21, -1, true],
    [-21.1, -1, false],
  ])('%d tot %d punten: %s', (onder, boven, verwacht) => {
    expect(metSchatting(punten(onder, onder, boven))).toBe(verwacht);
    expect(metSchatting(per100(51, 26, onder, boven))).toBe(verwacht);
  });

  test('grenzen met één decimaal die precies 20 punten uiteen liggen, zijn altijd smal', () => {
    const breed = Array.from({ length: 600 }, (_, i) => (i + 1) / 10).filter(
      (onder) => !metSchatting(punten(onder, onder, Number((onder + 20).toFixed(1)))),
    );
    expect(breed).toEqual([]);
  });

  test.each([
    [2, 8, true],
    [2, 8.1, false],
    [-8, -2, true],
    [-8.1, -2, false],
    // In binaire getallen is 4 × 0,7 net iets minder dan 2,8.
    [0.7, 2.8, true],
  ])(
    'een ander verschil van %d tot %d: de verste grens is hoogstens 4 keer de dichtstbije: %s',
    (onder, boven, verwacht) => {
      expect(metSchatting(verschil(onder, 'dagen', onder, boven))).toBe(verwacht);
    },
  );

  test('wat helemaal in het gebied van geen verschil ligt, is altijd smal', () => {
    expect(metSchatting(verschil(0.1, 'standaardafwijkingen', 0.01, 0.2))).toBe(true);
    expect(metSchatting(verschil(0.1, 'standaardafwijkingen', 0.01, 0.21))).toBe(false);
    expect(metSchatting(verschil(0, 'standaardafwijkingen', -0.1, 0.2), { vond: 'geen-verschil' })).toBe(true);
  });

  test('één smal interval volstaat als een ander moment een breed interval heeft', () => {
    const bevindingen = [
      bevinding({ id: 'kort', gemeten: na(6), schatting: smal.positief }),
      bevinding({ id: 'lang', gemeten: na(24), schatting: punten(30, 5, 55) }),
    ];
    expect(isNauwkeurig({ bevindingen })).toBe(true);
  });

  test('alleen bevindingen die hetzelfde zeggen als het onderzoek maken het nauwkeurig', () => {
    const bevindingen = [
      bevinding({ id: 'kort', gemeten: na(6), richting: 'geen-verschil', schatting: smal['geen-verschil'] }),
      bevinding({ id: 'lang', gemeten: na(24), schatting: breed }),
    ];
    expect(isNauwkeurig({ bevindingen })).toBe(false);
  });
});

describe('zonder interval is een groot onderzoek nauwkeurig als elk mens apart geloot is en er een getal is', () => {
  const getal = { schatting: per100(51, 26) };

  test.each([
    [399, false],
    [400, true],
    [undefined, false],
  ])('met %s mensen: %s', (n, verwacht) => {
    expect(isNauwkeurig({ ...getal, ...(n && { n }) })).toBe(verwacht);
  });

  test.each([
    ['geloot per persoon', { loting: 'persoon' }, true],
    ['geloot per groep', { loting: 'groep' }, false],
    ['geloot, maar wat er geloot is niet gezien', { loting: 'niet-gezien' }, false],
    ['geloot tussen groepen', { ontwerp: 'cluster-rct' }, false],
    ['geloot tussen groepen, al heet het per persoon', { ontwerp: 'cluster-rct', loting: 'persoon' }, false],
    ['niet geloot', { ontwerp: 'quasi-experiment' }, false],
  ] as const)('%s: %s', (_, velden, verwacht) => {
    expect(isNauwkeurig({ ...getal, n: 50_000, ...velden })).toBe(verwacht);
  });

  test.each([per100(51, 26), punten(4.4), verhouding(1.4), verschil(3, 'uren')])('%o is een getal', (schatting) => {
    expect(metSchatting(schatting, { n: 400 })).toBe(true);
  });

  test('alleen woorden is geen getal', () => {
    expect(isNauwkeurig({ n: 50_000 })).toBe(false);
  });

  test('het getal en het aantal moeten van dezelfde bevinding zijn', () => {
    const bevindingen = [
      bevinding({ id: 'woorden', gemeten: na(6), n: 5000 }),
      bevinding({ id: 'getal', gemeten: na(6), n: 90, ...getal }),
    ];
    expect(isNauwkeurig({ bevindingen })).toBe(false);
  });

  test('van meer verslagen op hetzelfde moment telt het grootste aantal', () => {
    const verslag = (n: number) => ({ bevindingen: [bevinding({ n, ...getal })] });
    expect(isNauwkeurig(verslag(151), verslag(400))).toBe(true);
    expect(isNauwkeurig(verslag(151), verslag(399))).toBe(false);
  });

  test('is op dat moment een breed interval gezien, dan helpt een groot aantal niet', () => {
    const bevindingen = [bevinding({ id: 'interval', schatting: breed }), bevinding({ id: 'getal', ...getal })];
    expect(isNauwkeurig({ n: 450, bevindingen })).toBe(false);
  });

  test('is op een ander moment een breed interval gezien, dan helpt een groot aantal ook niet: wij weten hoe onzeker het is', () => {
    const bevindingen = [
      bevinding({ id: 'kort', gemeten: na(6), ...getal }),
      bevinding({ id: 'lang', gemeten: na(24), schatting: breed }),
    ];
    expect(isNauwkeurig({ n: 450, bevindingen })).toBe(false);
  });
});

describe('het aantal is dat van de mensen die hier vergeleken zijn', () => {
  const getal = { schatting: per100(51, 26) };

  test('het aantal van de bevinding gaat voor dat van het onderzoek', () => {
    const met = (n: number) => isNauwkeurig({ n: 1801, bevindingen: [bevinding({ n, ...getal })] });
    expect([met(399), met(400)]).toEqual([false, true]);
  });

  test('het aantal bij de bron is dat van het onderzoek niet', () => {
    const { id: _, ...bron } = onderzoek(getal);
    expect(weegRij([onderzoek({ ...getal })]).nauwkeurig).toBe(false);
    expect(bron.n).toBeUndefined();
  });

  test.each([
    ['een deel van de groep', { subgroep: 'hoog risico op depressie' }],
    ['één vorm', { variant: 'verplicht' }],
    ['één van drie groepen', { vergelijking: 'Verbeterde zorg' }],
    ['één plek', { plek: 'Utrecht' }],
  ])('over %s zegt het aantal van het hele onderzoek niet hoeveel het er waren', (_, deel) => {
    const weging = (n?: number) => {
      const bron = onderzoek({ n: 1801, bevindingen: [bevinding({ ...deel, ...getal, ...(n && { n }) })] });
      const { subgroep, variant } = { subgroep: undefined, variant: undefined, ...deel };
      return weegRij([bron], { ...(subgroep && { subgroep }), ...(variant && { variant }) });
    };
    expect(weging()).toMatchObject({ nauwkeurig: false, voorZoverWijLazen: true, tekorten: ['deelnemers-onbekend'] });
    expect(weging(400).nauwkeurig).toBe(true);
  });

  test.each([
    ['een deel van de groep', { subgroep: 'hoog risico op depressie' }],
    ['één plek', { plek: 'Utrecht' }],
  ])('over %s van een klein onderzoek zijn het er zeker te weinig: dat is een fout die wij kennen', (_, deel) => {
    const bron = onderzoek({ n: 399, bevindingen: [bevinding({ ...deel, ...getal })] });
    const weging = weegRij([bron], 'subgroep' in deel ? deel : {});
    expect(weging).toMatchObject({ nauwkeurig: false, voorZoverWijLazen: false, tekorten: ['weinig-deelnemers'] });
  });
});

describe('uitval en afmakers tasten alles van een onderzoek aan', () => {
  test('30 op de 100 is nog niet te veel, meer wel', () => {
    expect(metSchatting(smal.positief, { uitval: 0.3 })).toBe(true);
    expect(metSchatting(smal.positief, { uitval: 0.301 })).toBe(false);
  });

  test('wie alleen afmakers telt, is nooit nauwkeurig', () => {
    expect(metSchatting(smal.positief, { alleenAfmakers: true })).toBe(false);
    expect(metSchatting(smal.positief, { alleenAfmakers: false })).toBe(true);
    expect(metSchatting(per100(51, 26), { n: 5000, alleenAfmakers: true })).toBe(false);
  });

  test.each([{ uitval: 0.4 }, { alleenAfmakers: true }])('één verslag dat %o meldt, volstaat', (aantasting) => {
    const smalVerslag = { schatting: smal.positief };
    expect(isNauwkeurig({ ...smalVerslag, ...aantasting }, smalVerslag)).toBe(false);
    expect(isNauwkeurig(smalVerslag, { ...smalVerslag, ...aantasting, maanden: 24 })).toBe(false);
    // Ook als dat verslag zelf iets anders vindt dan het onderzoek.
    expect(isNauwkeurig(smalVerslag, { maanden: 3, vond: 'negatief', ...aantasting })).toBe(false);
    expect(isNauwkeurig({ ...smalVerslag, uitval: 0.1, alleenAfmakers: false }, smalVerslag)).toBe(true);
  });
});

describe('een open grens', () => {
  test.each([
    ['niet te schatten', verhouding(8, 1.1, 'open')],
    ['niet gezien', verhouding(8, 1.1)],
    ['niet te schatten, onder', verhouding(0.4, 'open', 0.9)],
    ['niet gezien, onder', verhouding(0.4, undefined, 0.9)],
  ])('%s, telt als breed, hoeveel mensen er ook meededen', (_, schatting) => {
    expect(weegRij([onderzoek({ schatting, n: 5000 })])).toMatchObject({
      nauwkeurig: false,
      bewijskracht: 'beperkt',
      tekorten: ['open-grens'],
      voorZoverWijLazen: false,
    });
  });

  test('neemt de nauwkeurigheid van elke andere maat en elk ander moment weg', () => {
    const open = { id: 'open', schatting: verhouding(8, 1.1, 'open') };
    const metOpen = (maanden: number) =>
      isNauwkeurig({
        bevindingen: [bevinding({ schatting: smal.positief }), bevinding({ ...open, gemeten: na(maanden) })],
      });
    expect(metOpen(12)).toBe(false);
    expect(metOpen(24)).toBe(false);
  });
});

describe('wat het onderzoek op hetzelfde moment vond en niet hetzelfde zegt', () => {
  // Na 12 maanden spreekt een breed interval; na 6 maanden is er één maat die hetzelfde zegt, en één die niets beslist.
  const [speelt, later] = [na(6), bevinding({ id: 'later', gemeten: na(12), schatting: breed })];
  const metErbij = (maat: Bevindinginvoer['schatting'], erbij: Bevindinginvoer['schatting']) =>
    weegRij([
      onderzoek({
        n: 450,
        bevindingen: [
          bevinding({ id: 'a', gemeten: speelt, schatting: maat }),
          bevinding({ id: 'b', gemeten: speelt, schatting: erbij }),
          later,
        ],
      }),
    ]);

  test('neemt een smal interval niet weg', () => {
    expect(metErbij(smal.positief, onbeslist).nauwkeurig).toBe(true);
  });
});

test('is er een uitkomst over alle plekken samen, dan zegt een plek niets over de nauwkeurigheid', () => {
  const samen = (schatting: Bevindinginvoer['schatting'], plek: Bevindinginvoer['schatting']) =>
    isNauwkeurig({
      bevindingen: [bevinding({ schatting }), bevinding({ id: 'plek', plek: 'Utrecht', schatting: plek })],
    });
  expect(samen(breed, smal.positief)).toBe(false);
  expect(samen(smal.positief, verhouding(8, 1.1, 'open'))).toBe(true);
});

describe('waarom een onderzoek niet nauwkeurig is', () => {
  const reden = (...verslagen: Proef[]) => {
    const weging = weegRij(verslagen.map((velden) => onderzoek({ onderzoek: 'proef', ...velden })));
    return [weging.tekorten[0], weging.waaromNietHoger];
  };
  const getal = { schatting: per100(51, 26) };

  test.each([
    [{ alleenAfmakers: true, uitval: 0.5, schatting: breed }, 'alleen-afmakers', /Alleen wie het programma afmaakte/],
    [{ uitval: 0.5, schatting: breed }, 'uitval', /meer dan 30 op de 100/],
    [{ schatting: verhouding(8, 1.1, 'open') }, 'open-grens', /niet te schatten/],
    [{ schatting: verhouding(8, 1.1) }, 'open-grens', /of wij zagen die grens niet/],
    [{ schatting: breed, n: 90 }, 'breed-interval', /te onzeker/],
    [{ n: 399 }, 'weinig-deelnemers', /minder dan 400/],
    [{ n: 399, ...getal }, 'weinig-deelnemers', /minder dan 400/],
    [{ n: 400 }, 'getal-onbekend', /geen getal/],
    [{}, 'getal-onbekend', /geen getal/],
    [getal, 'deelnemers-onbekend', /niet hoeveel mensen/],
    [{ ...getal, n: 400, loting: 'niet-gezien' }, 'loting-onbekend', /of elk mens apart geloot/],
    [{ ...getal, n: 400, loting: 'groep' }, 'interval-onbekend', /hoe nauwkeurig/],
    [{ ...getal, n: 400, ontwerp: 'quasi-experiment', loting: 'niet-gezien' }, 'interval-onbekend', /hoe nauwkeurig/],
  ] as const)('%o: %s', (velden, tekort, zin) => {
    expect(reden(velden)[0]).toBe(tekort);
    expect(reden(velden)[1]).toMatch(zin);
  });

  test('een fout die wij op één moment kennen, gaat voor wat wij op een ander moment niet zagen', () => {
    const [tekort] = reden({ maanden: 6 }, { maanden: 12, schatting: breed });
    expect(tekort).toBe('breed-interval');
    expect(reden({ maanden: 6, schatting: breed }, { maanden: 12 })[0]).toBe('breed-interval');
  });

  test('is van één bevinding het aantal niet gezien, dan weten wij niet of het te weinig zijn', () => {
    const bevindingen = [bevinding({ id: 'a', n: 90, ...getal }), bevinding({ id: 'b', ...getal })];
    expect(reden({ bevindingen })[0]).toBe('deelnemers-onbekend');
  });

  test('van meer onderzoeken staat er wat het dichtst bij nauwkeurig komt', () => {
    const weging = weegRij([
      onderzoek({ n: 90 }),
      onderzoek({ ...getal, n: 400, loting: 'niet-gezien' }),
      onderzoek({ alleenAfmakers: true }),
    ]);
    expect(weging.waaromNietHoger).toMatch(/of elk mens apart geloot/);
  });
});

describe('een overzicht', () => {
  test('is nauwkeurig als zijn interval smal is, en nooit zonder', () => {
    expect(weegRij([overzicht({ schatting: smal.positief })]).nauwkeurig).toBe(true);
    expect(weegRij([overzicht({ schatting: breed })]).nauwkeurig).toBe(false);
    expect(weegRij([overzicht({ schatting: per100(51, 26) })]).nauwkeurig).toBe(false);
  });
});

test('een onbeslist onderzoek is nooit nauwkeurig, hoe smal het interval ook is', () => {
  const weging = weegRij([onderzoek({ n: 50_000, schatting: verhouding(1.1, 0.95, 1.3) })]);
  expect(weging).toMatchObject({ richting: 'onbeslist', nauwkeurig: false, bewijskracht: 'beperkt' });
});
