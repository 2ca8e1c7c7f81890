import { describe, expect, test } from 'vitest';
import { lijktOp, stelVoor } from '../../src/zoeken/suggesties.ts';
import { gevondenVia } from '../../src/zoeken/via.ts';

const maak = (naam: string, ...ook: string[]) => ({ naam, woorden: naam.split(' '), ook });
const voor = (invoer: string, ...voorstellen: ReturnType<typeof maak>[]) =>
  stelVoor(invoer, voorstellen).map(({ naam }) => naam);

describe('wat het meest op de invoer lijkt, staat voorop', () => {
  const [begin, verderop, erin, ook] = [
    maak('plannen maken'),
    maak('samen plannen'),
    maak('dagplannen'),
    maak('weekstart', 'plannen'),
  ];
  test('eerst wat zo begint, dan waar het verderop staat, dan waar het in een woord zit, dan wat ook zo heet', () => {
    expect(voor('plan', ook, erin, verderop, begin)).toEqual([
      'plannen maken',
      'samen plannen',
      'dagplannen',
      'weekstart',
    ]);
  });

  test('vooraan en een andere naam weegt even zwaar als twee keer verderop', () => {
    const vooraan = maak('plannen zonder meer', 'praten');
    const beide = maak('samen plannen praten');
    expect(voor('plannen praten', vooraan, beide)).toEqual([vooraan.naam, beide.naam]);
    expect(voor('plannen praten', beide, vooraan)).toEqual([beide.naam, vooraan.naam]);
  });

  test('twee keer in een woord weegt even zwaar als verderop en een andere naam', () => {
    const inWoorden = maak('dagplannen napraten');
    const gemengd = maak('samen plannen', 'praten');
    expect(voor('plannen praten', inWoorden, gemengd)).toEqual([inWoorden.naam, gemengd.naam]);
    expect(voor('plannen praten', gemengd, inWoorden)).toEqual([gemengd.naam, inWoorden.naam]);
  });

  test('elk woord van de invoer moet ergens staan; stopwoorden niet', () => {
    expect(voor('plannen praten', begin)).toEqual([]);
    expect(voor('hoe plannen', begin)).toEqual([begin.naam]);
  });

  test('drie letters midden in een woord zijn toeval, vier niet', () => {
    expect([voor('lan', erin), voor('lann', erin)]).toEqual([[], [erin.naam]]);
  });

  test('een verbuiging telt als het woord', () => {
    expect(voor('solliciteert', maak('sollicitatie oefenen'))).toEqual(['sollicitatie oefenen']);
  });
});

describe('een afkorting', () => {
  const afgekort = { ...maak('loonkosten subsidie krijgen'), afk: ['lks'] };
  test('telt als het begin, als zij er helemaal staat', () => {
    expect(voor('lks', maak('wat lks is'), afgekort)).toEqual([afgekort.naam, 'wat lks is']);
    expect(voor('lk', afgekort)).toEqual([]);
  });
  test('wint niet van wat zelf zo begint: dan telt de eigen volgorde', () => {
    expect(voor('lks', afgekort, maak('lks'))).toEqual([afgekort.naam, 'lks']);
  });
});

describe('een typefout', () => {
  test('wordt verbeterd als er anders niets is, ook op de klank', () => {
    expect(voor('weerstnad', maak('weerstand'))).toEqual(['weerstand']);
    expect(voor('taalnivo', maak('taalniveau'))).toEqual(['taalniveau']);
    expect(voor('samen weerstnad', maak('samen door weerstand'))).toEqual(['samen door weerstand']);
  });
  test('wordt niet verbeterd naar een woord dat een lezer niet ziet', () => {
    expect(voor('weerstnad', maak('motiveren', 'weerstand'))).toEqual([]);
  });
  test('blijft staan als niets erop lijkt, en van niets komt niets', () => {
    expect([voor('xqzwvkje', maak('weerstand')), voor('  ', maak('weerstand')), voor('', maak(''))]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('wat er het meest op lijkt als niet elk woord ergens staat', () => {
  const zinnen = [
    maak('niemand neemt mij nog aan'),
    maak('ik wil wel werken maar niemand belt'),
    maak('werk vinden lukt niet'),
    maak('werken met schulden', 'budget'),
  ];
  const lijkt = (invoer: string) => lijktOp(invoer, zinnen).map(({ naam }) => naam);

  test('staat voorop wat de zeldzaamste woorden deelt; een gewoon woord alleen is te weinig', () => {
    expect(lijkt('schulden en geen werk')).toEqual(['werken met schulden']);
    expect(lijkt('niemand belt mij ooit terug')[0]).toBe('ik wil wel werken maar niemand belt');
  });

  test('telt wat te zien is zwaarder dan wat ook zo heet', () => {
    const ook = maak('plannen maken', 'schulden');
    expect(lijktOp('schulden', [ook, ...zinnen]).map(({ naam }) => naam)).toEqual([
      'werken met schulden',
      'plannen maken',
    ]);
  });

  test('telt een deel van een woord dat te zien is even zwaar als het hele, en wat ook zo heet twee derde', () => {
    const vijf = ['belastingschulden hier', 'schulden daar', 'iets anders', 'nog iets', 'en dit'].map((naam) =>
      maak(naam),
    );
    expect(lijktOp('schulden', vijf).map(({ naam }) => naam)).toEqual(['belastingschulden hier', 'schulden daar']);
    // Van twee even zeldzame woorden is een half genoeg, en twee derde van een half niet.
    expect(lijktOp('fiets boot', [maak('fiets'), maak('boot')]).map(({ naam }) => naam)).toEqual(['fiets', 'boot']);
    expect(lijktOp('fiets boot', [maak('wiel', 'fiets'), maak('roer', 'boot')])).toEqual([]);
    expect(lijktOp('fiets', [maak('wiel', 'fiets'), maak('boot')]).map(({ naam }) => naam)).toEqual(['wiel']);
  });

  test('is niets als minder dan de helft ervan ergens staat', () => {
    expect(lijkt('mijn hond eet graag werk')).toEqual([]);
    expect(lijkt('')).toEqual([]);
  });
});

describe('waarom iets gevonden is', () => {
  const velden = { ook: 'geldproblemen ¶ kan niet rondkomen', woord: 'budget', situatie: 'Mijn klant komt niet rond' };
  const via = (gezocht: string[], getoond = 'Schuldhulpverlening') => gevondenVia(gezocht, getoond, velden);

  test('is de uitdrukking met de meeste gezochte woorden, en bij gelijke stand de eerste', () => {
    expect(via(['niet', 'rondkomen'])).toBe('kan niet rondkomen');
    expect(via(['budget', 'geldproblemen'])).toBe('budget');
  });
  test('hoeft niet gezegd als alles te zien is, wel als er een woord mist', () => {
    expect(via(['schuldhulp', 'verlening'], 'Schuldhulp en verlening')).toBe('');
    expect(via(['schuldhulpverlening', 'budget', 'rondkomen'])).toBe('');
    expect(via(['niet', 'rondkomen', 'schuldhulpverlening'])).toBe('kan niet rondkomen');
  });
  test('wordt niet verzonnen als het nergens staat', () => {
    expect([via(['fiets']), gevondenVia(['fiets'], 'Iets', {})]).toEqual(['', '']);
  });
});
