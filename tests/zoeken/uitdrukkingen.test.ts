import { describe, expect, test } from 'vitest';
import { inTekens, uitTekens } from '../../src/zoeken/uitdrukkingen.ts';
import { zoek } from '../../src/zoeken/zoek.ts';
import { lijstMet, metUitdrukkingen } from './maak.ts';

const { uitdrukkingen } = metUitdrukkingen({
  bellen: ['ik durf niet te bellen', 'telefoonangst', 'bang voor de telefoon'],
  geld: ['ik kom niet rond', 'de post ligt ongeopend op tafel'],
  werk: ['ik wil niet werken', 'ik heb geen zin'],
});
const lijkt = (zin: string) => uitdrukkingen.lijken(zin.split(' '));
const meest = (zin: string) => [...lijkt(zin)].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('wat op de hele zin lijkt', () => {
  test('is precies zo gezegd een, en met geen woord gemeen niets', () => {
    expect(lijkt('telefoonangst').get('bellen')).toBeCloseTo(1, 2);
    expect(lijkt('telefoonangst').has('geld')).toBe(false);
    expect(lijkt('fiets')).toEqual(new Map());
  });
  test('hoeft niet precies zo gezegd te zijn', () => {
    expect(meest('durf de telefoon niet op te pakken')).toBe('bellen');
    expect(meest('er ligt post ongeopend')).toBe('geld');
  });
  test('mag verbogen zijn', () => {
    expect(meest('hij werkt')).toBe('werk');
  });
  test('lijkt minder naarmate er meer woorden bij staan die niemand zei', () => {
    const een = lijkt('durf niet te bellen').get('bellen') ?? 0;
    const twee = lijkt('durf niet te bellen met de makelaar over mijn huis').get('bellen') ?? 0;
    expect(een).toBeGreaterThan(twee);
  });
  test('kan in een stopwoord zitten, en een zeldzaam woord zegt meer', () => {
    expect(meest('niet')).toBeDefined();
    expect(meest('ik niet telefoon')).toBe('bellen');
  });
  test('telt op: wie op meer manieren zo gezegd wordt, lijkt er meer op', () => {
    const een = metUitdrukkingen({
      a: ['bang voor honden'],
      b: ['bang voor honden', 'bang voor katten'],
    }).uitdrukkingen;
    const { a = 0, b = 0 } = Object.fromEntries(een.lijken(['bang', 'voor', 'honden']));
    expect(b).toBeGreaterThan(a);
    expect(b).toBeLessThan(1.5 * a);
  });
});

describe('op schrift', () => {
  test('staat een uitdrukking maar één keer, bij alle bladzijden waar zij bij hoort', () => {
    const tekst = inTekens(
      new Map([
        ['b', [['werk']]],
        ['a', [['werk'], ['werk'], ['baan', 'werk'], []]],
      ]),
      lijstMet('werk', 'baan'),
    );
    const [namen, ...regels] = tekst.split('\n');
    expect(namen).toBe('a b');
    // *werk* bij twee bladzijden; *baan werk* bij één.
    expect(regels.map((regel) => regel.split(' ').map(({ length }) => length))).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });
  test('is er plaats voor meer woorden dan er gewone tekens zijn', () => {
    const woorden = Array.from({ length: 70_000 }, (_, i) => `w${i}x`);
    const lijst = lijstMet(...woorden);
    const gelezen = uitTekens(inTekens(new Map(woorden.slice(-3).map((w) => [w, [[w]]])), lijst), lijst);
    for (const woord of woorden.slice(-3)) expect([...gelezen.lijken([woord]).keys()]).toEqual([woord]);
  });
});

test('een methode die zo gezegd wordt, staat vooraan, ook als de motor haar niet vond', async () => {
  const gegevens = metUitdrukkingen({ a: ['van het kastje naar de muur'], b: ['werk zoeken'] });
  const alle = ['a', 'b'].map((id) => ({ id, score: 1 }));
  const motor = async (term: string) => (term === '' ? alle : term === 'muur' ? [{ id: 'b', score: 1 }] : []);
  const { treffers } = await zoek('van het kastje naar de muur', gegevens, motor);
  expect(treffers.map(({ treffer, antwoord }) => [treffer.id, antwoord])).toEqual([
    ['a', 'past'],
    ['b', 'buurt'],
  ]);
});

describe('wat naast de bladzijden ligt', () => {
  const paginas = { bellen: ['ik durf niet te bellen', 'bang voor de telefoon'], geld: ['ik kom niet rond'] };
  const erbij = {
    'onderwerp:opvang': ['wie past er op mijn kind', 'kinderopvang'],
    'begrip:belangst': ['belangst', 'bang om te bellen', 'bang voor bellen'],
  };
  const { uitdrukkingen: met } = metUitdrukkingen({ ...paginas, ...erbij });

  test('lijkt ook op een vraag', () => {
    expect(met.lijken(['kinderopvang']).get('onderwerp:opvang')).toBeCloseTo(1, 2);
  });
  test('verandert niets aan hoe een bladzijde lijkt', () => {
    const { uitdrukkingen: zonder } = metUitdrukkingen(paginas);
    for (const zin of ['bang om te bellen', 'kinderopvang en geld', 'ik durf niet'])
      for (const id of Object.keys(paginas))
        expect(met.lijken(zin.split(' ')).get(id)).toBe(zonder.lijken(zin.split(' ')).get(id));
  });
  test('heet zo als één naam het zegt, en niet als er veel een beetje op lijken', () => {
    const vraag = ['bang', 'voor', 'honden'];
    const [lijkt = 0, heet = 0] = [met.lijken(vraag), met.heten(vraag)].map((per) => per.get('begrip:belangst'));
    expect(met.heten(['belangst']).get('begrip:belangst')).toBeCloseTo(1, 5);
    expect(heet).toBeLessThan(lijkt);
  });
});
