import { describe, expect, test } from 'vitest';
import type { Grens, Schatting } from '../../src/kern/schatting.ts';
import { effectplots } from '../../src/weergave/bewijs/effectplot.ts';
import { rooster, roosterzijde } from '../../src/weergave/bewijs/rooster.ts';

describe('honderd mensen', () => {
  const vakjes = (pad: string | undefined) => [...(pad ?? '').matchAll(/M/g)].length;
  /** Een dicht vakje in een pad: zijn hoek, breedte en hoogte. De lijn gaat evenver terug als heen. */
  const vakje = /M(\S+) (\S+?)h([\d.]+)v([\d.]+)h-\3z/g;
  const [zijde, stap] = [7, 10];

  test('zoveel gevulde vakjes als mensen, en de rest leeg', () => {
    const [met, zonder] = rooster({ soort: 'per100', met: 51, zonder: 0 }).groepen;
    expect([vakjes(met?.gevuld), vakjes(met?.leeg)]).toEqual([51, 49]);
    expect([vakjes(zonder?.gevuld), vakjes(zonder?.leeg)]).toEqual([0, 100]);
  });

  test('een half mens is een half vakje', () => {
    const [met] = rooster({ soort: 'per100', met: 36.5, zonder: 100 }).groepen;
    expect([vakjes(met?.gevuld), vakjes(met?.leeg)]).toEqual([37, 64]);
    expect(met?.gevuld).toMatch(/h3\.5v7h-3\.5z$/);
    expect(met?.kop).toBe('Met de methode: 36,5');
    // Ook een tiende mens is te zien.
    expect(rooster({ soort: 'per100', met: 0.1, zonder: 0 }).groepen[0]?.gevuld).toBe('M0 0h0.7v7h-0.7z');
  });

  test('elk mens heeft een eigen vakje, van linksboven per rij van tien, precies tot de rand', () => {
    const hoeken = [...(rooster({ soort: 'per100', met: 100, zonder: 0 }).groepen[0]?.gevuld ?? '').matchAll(vakje)];
    const plekken = hoeken.map(([, x, y, breed, hoog]) => [Number(x), Number(y), Number(breed), Number(hoog)]);
    expect(plekken).toEqual(
      Array.from({ length: 100 }, (_, i) => [(i % 10) * stap, Math.floor(i / 10) * stap, zijde, zijde]),
    );
    expect(9 * stap + zijde).toBe(roosterzijde);
  });

  test('wat gevuld is en de rest vullen samen elk vakje, en tekenen niets dubbel', () => {
    const [{ gevuld = '', leeg = '' } = {}] = rooster({ soort: 'per100', met: 2.5, zonder: 0 }).groepen;
    const breedten = (pad: string) => [...pad.matchAll(vakje)].map(([, x, , breed]) => [Number(x), Number(breed)]);
    expect(breedten(gevuld)).toEqual([
      [0, zijde],
      [stap, zijde],
      [2 * stap, zijde / 2],
    ]);
    expect(breedten(leeg).slice(0, 2)).toEqual([
      [2 * stap + zijde / 2, zijde / 2],
      [3 * stap, zijde],
    ]);
  });

  test('wie de tekening niet ziet, hoort de getallen en of zij onzeker zijn', () => {
    const naam = 'Tekening van honderd mensen: 51 met, 26 zonder';
    expect(rooster({ soort: 'per100', met: 51, zonder: 26 }).naam).toBe(`${naam}.`);
    expect(rooster({ soort: 'per100', met: 51, zonder: 26 }, 'groot').naam).toBe(`${naam}, met grote onzekerheid.`);
    expect(rooster({ soort: 'per100', met: 51, zonder: 26 }).groepen.map(({ kop }) => kop)).toEqual([
      'Met de methode: 51',
      'Zonder de methode: 26',
    ]);
  });
});

describe('schattingen op een as', () => {
  const tekenbaar = (schatting: Schatting, teltNiet = '') => ({
    bron: 'Smit (2019)',
    href: '/bronnen/smit/',
    schatting,
    voorOnderzoekers: '',
    teltNiet,
  });
  const or = (schatting: number, onder?: Grens, boven?: Grens) =>
    tekenbaar({ soort: 'verhouding', maat: 'OR', schatting, onder, boven });

  test('een verhouding staat op een logaritmische as: twee keer en half zo veel liggen even ver van 1', () => {
    const [plot] = effectplots([or(2, 0.5, 2)]);
    const { nul = 0, regels = [] } = plot ?? {};
    const [{ punt = 0, interval } = {}] = regels;
    expect(punt - nul).toBeCloseTo(nul - (interval?.van ?? 0), 0);
    expect(interval?.tot).toBe(punt);
  });

  test('wat de bron andersom meldt, staat niet op de as: het zou aan de verkeerde kant staan', () => {
    const andersom = {
      soort: 'verhouding',
      maat: 'HR',
      schatting: 1.16,
      onder: 0.99,
      boven: 1.37,
      andersom: true,
    } as const;
    expect(effectplots([tekenbaar(andersom)])).toEqual([]);
  });

  test('een verschil staat op een rechte as met 0 erop', () => {
    const [plot] = effectplots([tekenbaar({ soort: 'procentpunt', verschil: 4, onder: -2, boven: 10 })]);
    const [regel] = plot?.regels ?? [];
    const breedte = (regel?.interval?.tot ?? 0) - (regel?.interval?.van ?? 0);
    expect((regel?.punt ?? 0) - (regel?.interval?.van ?? 0)).toBeCloseTo(breedte / 2, 0);
    expect(plot?.merken.map(({ tekst }) => tekst)).toContain('0');
  });

  test.each<[string, Schatting, string]>([
    ['een verhouding om 1 heen', { soort: 'verhouding', maat: 'OR', schatting: 1, onder: 0.6, boven: 1.8 }, '0,5 1 2'],
    ['ook als alles boven 1 ligt', { soort: 'verhouding', maat: 'OR', schatting: 4, onder: 3, boven: 5 }, '0,5 1 2 5'],
    ['of eronder', { soort: 'verhouding', maat: 'OR', schatting: 0.3, onder: 0.2, boven: 0.4 }, '0,2 0,5 1 2'],
    ['ruim', { soort: 'verhouding', maat: 'OR', schatting: 3, onder: 0.3, boven: 11 }, '0,2 0,5 1 2 5 10 20'],
    [
      'te ruim voor tussenmerken',
      { soort: 'verhouding', maat: 'OR', schatting: 3, onder: 0.15, boven: 11 },
      '0,1 1 10 100',
    ],
    [
      'zo groot als het schema toelaat',
      { soort: 'verhouding', maat: 'OR', schatting: 1e6, onder: 1e-3, boven: 1e6 },
      '0,001 0,01 0,1 1 10 100 1.000 10.000 100.000 1.000.000',
    ],
    [
      'vier machten onder 1',
      { soort: 'verhouding', maat: 'OR', schatting: 2e-4, onder: 1e-4, boven: 0.5 },
      '0,0001 0,001 0,01 0,1 1 10',
    ],
    ['een grens op een merk', { soort: 'verhouding', maat: 'OR', schatting: 1, onder: 0.5, boven: 2 }, '0,5 1 2'],
    [
      'zeven merken is nog niet te ruim',
      { soort: 'verhouding', maat: 'OR', schatting: 1, onder: 0.1, boven: 10 },
      '0,1 0,2 0,5 1 2 5 10',
    ],
    ['een verschil om 0 heen', { soort: 'procentpunt', verschil: 4, onder: -2, boven: 10 }, '-5 0 5 10'],
    ['een stap van 1', { soort: 'procentpunt', verschil: 2, onder: -1, boven: 4 }, '-1 0 1 2 3 4'],
    ['een stap van 2', { soort: 'procentpunt', verschil: 2, onder: -1, boven: 6 }, '-2 0 2 4 6'],
    ['een stap van 10', { soort: 'procentpunt', verschil: 20, onder: -3, boven: 45 }, '-10 0 10 20 30 40 50'],
    ['alles onder 0', { soort: 'procentpunt', verschil: -4, onder: -5, boven: -3 }, '-5 -4 -3 -2 -1 0'],
    ['heel klein', { soort: 'verschil', eenheid: 'uren', waarde: 0.1, onder: -0.1, boven: 0.2 }, '-0,1 0 0,1 0,2'],
    ['geen verschil, zonder marge', { soort: 'verschil', eenheid: 'uren', waarde: 0, onder: 0, boven: 0 }, '0 1'],
  ])('de as heeft ronde merken: %s', (_, schatting, merken) => {
    const [plot] = effectplots([tekenbaar(schatting)]);
    expect(plot?.merken.map(({ tekst }) => tekst).join(' ')).toBe(merken);
    expect([plot?.merken[0]?.plaats, plot?.merken.at(-1)?.plaats]).toEqual([0, 100]);
  });

  test('boven een as staat wat zij meet, en aan elke kant wat die betekent', () => {
    const [verhouding, verschil] = effectplots([
      or(2, 1, 4),
      tekenbaar({ soort: 'verschil', waarde: 7, eenheid: 'dagen', onder: 2, boven: 15 }),
    ]);
    expect(verhouding).toMatchObject({
      titel: 'Verhouding (OR), op een logaritmische as',
      links: 'kleinere kans',
      rechts: 'grotere kans',
    });
    expect(verschil).toMatchObject({ titel: 'Verschil in dagen', links: 'minder', rechts: 'meer', nul: 0 });
    expect(verschil?.pijlen).toBe(false);
  });

  test('elke maat krijgt haar eigen as, en niets valt buiten de as', () => {
    const plots = effectplots([
      or(7.78, 1.33, 45.53),
      or(0.00003, 0.00002, 0.5),
      tekenbaar({ soort: 'verhouding', maat: 'RR', schatting: 1.2, onder: 0.9, boven: 1.6 }),
      tekenbaar({ soort: 'verschil', waarde: -7, eenheid: 'dagen', onder: -15, boven: 2 }),
    ]);
    expect(plots.map(({ titel }) => titel)).toHaveLength(3);
    for (const { regels, merken } of plots)
      for (const plaats of [
        ...regels.flatMap((r) => [r.punt, r.interval?.van ?? 0, r.interval?.tot ?? 0]),
        ...merken.map((m) => m.plaats),
      ])
        expect(plaats).toSatisfy((x: number) => x >= 0 && x <= 100);
  });

  test('een open kant loopt tot de rand en rekt de as niet op', () => {
    const [plot] = effectplots([or(3, 1.2, 'open'), or(2, 1, 4)]);
    expect(plot?.regels[0]?.interval).toMatchObject({ tot: 100, open: { links: false, rechts: true } });
    expect(plot?.merken.at(-1)?.tekst).toBe('5');
    expect(plot?.pijlen).toBe(true);
    // Eén gemelde grens: van de andere weten wij niets.
    expect(effectplots([or(3, undefined, 9)])[0]?.regels[0]?.interval).toMatchObject({
      van: 0,
      open: { links: true, rechts: false },
    });
  });

  test('van de honderd mensen met een interval staat het verschil op de as van de punten', () => {
    const honderd = tekenbaar({ soort: 'per100', met: 51, zonder: 26, onder: 5, boven: 45 });
    const plots = effectplots([honderd, tekenbaar({ soort: 'procentpunt', verschil: 25, onder: 5, boven: 45 })]);
    expect(plots).toHaveLength(1);
    expect(plots[0]?.regels[0]).toMatchObject({
      punt: plots[0]?.regels[1]?.punt,
      interval: plots[0]?.regels[1]?.interval,
    });
    expect(effectplots([tekenbaar({ soort: 'per100', met: 51, zonder: 26 })])).toEqual([]);
  });

  test('zonder enig interval is er niets te tekenen, en wat niet meetelt is herkenbaar', () => {
    expect(effectplots([or(2)])).toEqual([]);
    const [plot] = effectplots([or(2, 1, 4), { ...or(3), teltNiet: 'Dit gaat over iets dat erop lijkt.' }]);
    expect(plot?.regels.map(({ telt, interval }) => [telt, interval === null])).toEqual([
      [true, false],
      [false, true],
    ]);
    // Ook wat geen interval heeft, moet op de as passen.
    expect(effectplots([or(2, 1, 4), or(0.15)])[0]?.merken[0]?.tekst).toBe('0,1');
    expect(effectplots([or(2, 1, 4), or(30)])[0]?.merken.at(-1)?.tekst).toBe('50');
  });
});
