import { describe, expect, test } from 'vitest';
import type { Grens, Schatting } from '../../src/kern/schatting.ts';
import { effectplots } from '../../src/weergave/bewijs/effectplot.ts';
import { rooster } from '../../src/weergave/bewijs/rooster.ts';

describe('honderd mensen', () => {
  const vakjes = (pad: string | undefined) => [...(pad ?? '').matchAll(/M/g)].length;

  test('zoveel gevulde vakjes als mensen, en de rest leeg', () => {
    const [met, zonder] = rooster({ soort: 'per100', met: 51, zonder: 0 }).groepen;
    expect([vakjes(met?.gevuld), vakjes(met?.leeg)]).toEqual([51, 49]);
    expect([vakjes(zonder?.gevuld), vakjes(zonder?.leeg)]).toEqual([0, 100]);
  });

  test('een half mens is een half vakje', () => {
    const [met] = rooster({ soort: 'per100', met: 36.5, zonder: 100 }).groepen;
    expect([vakjes(met?.gevuld), vakjes(met?.leeg)]).toEqual([37, 64]);
    expect(met?.gevuld).toMatch(/h3\.5v7h-3\.5z$/);
    expect(met?.kop).toBe('Met: 36,5 van de 100');
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

  test('elke maat krijgt haar eigen as, en niets valt buiten de as', () => {
    const plots = effectplots([
      or(7.78, 1.33, 45.53),
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
  });
});
