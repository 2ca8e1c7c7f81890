import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Codes,
  type Filterregel,
  inTekst,
  past,
  telling,
  uitTekst,
  uitwegen,
} from '../../src/weergave/lijst/filter.ts';

const regel = (codes: Codes): Filterregel => ({ codes, rang: {} });
const jongeren = regel({ uitkering: ['participatiewet'], vorm: ['groep'] });
const werklozen = regel({ uitkering: ['ww', 'participatiewet'], vorm: ['individueel'] });
const wajong = regel({ uitkering: ['wajong'], vorm: ['individueel', 'groep'] });
const regels = [jongeren, werklozen, wajong];
const gevonden = (keuze: Codes) => regels.filter((r) => past(r, keuze));

describe('wat een keuze toont', () => {
  test('zonder keuze staat alles er', () => {
    expect(gevonden({})).toEqual(regels);
    expect(gevonden({ uitkering: [] })).toEqual(regels);
  });

  test('binnen een groep is één van de gekozen codes genoeg', () => {
    expect(gevonden({ uitkering: ['ww', 'wajong'] })).toEqual([werklozen, wajong]);
  });

  test('tussen groepen moet het allebei kloppen', () => {
    expect(gevonden({ uitkering: ['participatiewet'], vorm: ['groep'] })).toEqual([jongeren]);
  });

  test('een interventie zonder codes in een groep valt weg zodra iemand in die groep kiest', () => {
    expect(past(regel({ vorm: ['groep'] }), { uitkering: ['ww'] })).toBe(false);
  });
});

test('het aantal achter een optie volgt de andere groepen, niet de eigen', () => {
  const tel = telling(regels, { uitkering: ['ww'] });
  expect(tel('uitkering', 'wajong')).toBe(1);
  expect(tel('vorm', 'individueel')).toBe(1);
  expect(tel('vorm', 'groep')).toBe(0);
});

test('wie niets vindt, hoort welke keuze hij los kan laten, de ruimste eerst', () => {
  const keuze = { uitkering: ['participatiewet'], vorm: ['online'] };
  expect(gevonden(keuze)).toEqual([]);
  expect(uitwegen(regels, keuze)).toEqual([{ groep: 'vorm', aantal: 2 }]);
  expect(uitwegen(regels, { uitkering: ['ww'], vorm: ['groep'] })).toEqual([
    { groep: 'uitkering', aantal: 2 },
    { groep: 'vorm', aantal: 1 },
  ]);
});

test('is één keuze loslaten niet genoeg, dan is er geen uitweg', () => {
  expect(uitwegen(regels, { uitkering: ['geen'], vorm: ['online'] })).toEqual([]);
});

describe('voor elke lijst en elke keuze', () => {
  const groepen = ['processtap', 'uitkering', 'vorm'];
  const opties = ['a', 'b', 'c', 'd'];
  const codes = fc.dictionary(fc.constantFrom(...groepen), fc.uniqueArray(fc.constantFrom(...opties)));
  const lijst = fc.array(codes.map(regel), { maxLength: 30 });

  test('is het aantal achter een optie wat je ziet als je in die groep alleen haar kiest', () => {
    fc.assert(
      fc.property(lijst, codes, (willekeurig, keuze) => {
        const tel = telling(willekeurig, keuze);
        for (const groep of groepen)
          for (const code of opties) expect(tel(groep, code)).toBe(geteld(willekeurig, { ...keuze, [groep]: [code] }));
      }),
    );
  });

  test('haalt een uitweg precies één groep weg en toont zij dan zoveel als beloofd', () => {
    fc.assert(
      fc.property(lijst, codes, (willekeurig, keuze) => {
        for (const { groep, aantal } of uitwegen(willekeurig, keuze)) {
          const { [groep]: _, ...rest } = keuze;
          expect(aantal).toBe(geteld(willekeurig, rest));
        }
      }),
    );
  });

  test('komt een regel ongeschonden uit haar attribuut', () => {
    fc.assert(
      fc.property(codes.map(regel), (willekeurig) => {
        expect(uitTekst(inTekst(willekeurig))).toEqual(willekeurig);
      }),
    );
  });
});

/** Naïef geteld: per regel, per groep, per code. */
function geteld(alle: readonly Filterregel[], keuze: Codes): number {
  let aantal = 0;
  for (const { codes } of alle) {
    let hoort = true;
    for (const [groep, gekozen] of Object.entries(keuze)) {
      if (gekozen.length === 0) continue;
      const overeen = new Set(gekozen).intersection(new Set(codes[groep] ?? []));
      if (overeen.size === 0) hoort = false;
    }
    if (hoort) aantal += 1;
  }
  return aantal;
}
