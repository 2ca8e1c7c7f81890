import { describe, expect, test } from 'vitest';
import { ernaastVan } from '../../src/zoeken/ernaast.ts';
import { leesVraag } from '../../src/zoeken/vraag.ts';
import { zoek } from '../../src/zoeken/zoek.ts';
import { metUitdrukkingen } from './maak.ts';

const gegevens = metUitdrukkingen(
  {
    bellen: ['ik durf niet te bellen', 'telefoon'],
    'onderwerp:opvang': ['kinderopvang', 'wie past er op mijn kind als ik werk'],
    'begrip:bijstandswet': ['Pwet', 'participatiewet', 'bijstandswet'].map((naam) => naam.toLowerCase()),
  },
  'kind',
  'werk',
);
const alle = [{ id: 'bellen', score: 1, matchedMetaFields: ['naam'] }];
const zoekOp = (vraag: string) =>
  zoek(vraag, gegevens, async (term) => (['', 'telefoon', 'bellen'].includes(term) ? alle : []));

describe('een vraag over iets waar wij nog niets over hebben', () => {
  test('krijgt dat onderwerp als antwoord', async () => {
    const { onderwerp, begrip, treffers } = await zoekOp('kinderopvang');
    expect([onderwerp, begrip, treffers]).toEqual(['opvang', '', []]);
    expect((await zoekOp('wie past op mijn kind')).onderwerp).toBe('opvang');
  });
  test('krijgt het niet als een bladzijde die past er meer op lijkt', async () => {
    const { onderwerp, treffers } = await zoekOp('telefoon');
    expect([onderwerp, treffers[0]?.antwoord]).toEqual(['', 'past']);
  });
  test.each([
    [0.55, 0, 'opvang'],
    [0.54, 0, ''],
    [0.7, 0.69, 'opvang'],
    [0.7, 0.7, ''],
  ])('lijkt het %s en de beste bladzijde %s, dan is het antwoord “%s”', (lijkt, hoogste, verwacht) => {
    const per = new Map([
      ['onderwerp:anders', 0.5],
      ['onderwerp:opvang', lijkt],
      ['bladzijde', 1],
    ]);
    expect(ernaastVan(per, new Map(), hoogste).onderwerp).toBe(verwacht);
  });
});

describe('een begrip antwoordt', () => {
  test.each(['participatiewet', 'wat is de participatiewet', 'pwet'])('op zijn naam: %s', async (vraag) => {
    expect((await zoekOp(vraag)).begrip).toBe('bijstandswet');
  });
  test.each(['participatiewet en mijn kind', 'durf niet te bellen'])('niet op: %s', async (vraag) => {
    expect((await zoekOp(vraag)).begrip).toBe('');
  });
  test('vanaf acht tiende', () => {
    const heet = (hoeveel: number) => ernaastVan(new Map(), new Map([['begrip:a', hoeveel]]), 1).begrip;
    expect([heet(0.8), heet(0.79)]).toEqual(['a', '']);
  });
});

describe('een woord dat op geen bladzijde staat en wel ernaast', () => {
  const lees = (vraag: string) => {
    const { woorden, gelezen, verbeterd, onbekend } = leesVraag(vraag, gegevens.lijst);
    return { gezocht: woorden.map(({ getypt }) => getypt), gelezen, verbeterd, onbekend };
  };
  test('is goed gespeld, en gaat niet naar de zoekmotor', () => {
    expect(lees('kinderopvang')).toEqual({
      gezocht: [],
      gelezen: ['kinderopvang'],
      verbeterd: '',
      onbekend: ['kinderopvang'],
    });
  });
  test('mag een typefout hebben, en los geschreven zijn', () => {
    expect(lees('kinderopvnag').verbeterd).toBe('kinderopvang');
    expect(lees('kinder opvang').gelezen).toEqual(['kinderopvang']);
  });
});
