import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grootteInWoorden, type Onzeker } from '../../src/kern/bewijs/grootte.ts';
import { tijdInWoorden } from '../../src/kern/bewijs/meetmoment.ts';
import type { Bevindingrichting } from '../../src/kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../src/kern/bewijs/uitkomsten.ts';
import { voorOnderzoekers } from '../../src/kern/bewijs/voor-onderzoekers.ts';
import { type Schatting, schatting } from '../../src/kern/schatting.ts';
import { proef } from '../hulp/eigenschap.ts';

const tiende = fc.integer({ min: 0, max: 1000 }).map((x) => x / 10);
const opDeHonderd = fc.record({ soort: fc.constant('per100' as const), met: tiende, zonder: tiende });
const schattingen: fc.Arbitrary<Schatting> = fc.oneof(
  opDeHonderd,
  fc.record({ soort: fc.constant('procentpunt' as const), verschil: tiende }),
  fc.record({
    soort: fc.constant('verhouding' as const),
    maat: fc.constant('RR' as const),
    schatting: fc.constantFrom(0.4, 1, 2.5),
  }),
  fc.record({
    soort: fc.constant('verschil' as const),
    waarde: fc.integer({ min: -500, max: 500 }).map((x) => x / 10),
    eenheid: fc.constantFrom('dagen', 'uren', 'euro', 'standaardafwijkingen'),
  }),
  fc.record({ soort: fc.constant('telling' as const), aantal: fc.nat(500) }),
  fc.constant({ soort: 'woorden' as const, tekst: 'Er was een verschil.' }),
);

const zinVoor = (gemeld: Schatting, richting: Bevindingrichting = 'positief') =>
  grootteInWoorden({ schatting: gemeld, uitkomst: 'werk-gevonden', richting });

describe('in gewone woorden', () => {
  test.each([
    [
      { soort: 'verschil', waarde: 0.12, eenheid: 'standaardafwijkingen', onder: -0.06, boven: 0.29 },
      'Er is geen verschil aangetoond, ook niet uitgesloten.',
    ],
    [{ soort: 'verhouding', maat: 'RR', schatting: 1.1 }, 'Er is geen verschil aangetoond, ook niet uitgesloten.'],
    [
      { soort: 'verhouding', maat: 'RR', schatting: 1.01, onder: 0.95, boven: 1.08 },
      'Een verschil van betekenis is uitgesloten.',
    ],
    [{ soort: 'per100', met: 0, zonder: 0 }, 'Van de 100 mensen vonden 0 werk met, 0 zonder: even veel.'],
    [
      { soort: 'per100', met: 22, zonder: 20 },
      'Van de 100 mensen vonden 22 werk met, 20 zonder: 2 meer op de 100. Dat verschil kan toeval zijn.',
    ],
  ] as const)('wordt geen verschil nooit een effect: %o', (gemeld, zin) => {
    expect(zinVoor(schatting.parse(gemeld), 'geen-verschil')).toBe(zin);
  });

  test.each([
    [{ soort: 'per100', met: 51, zonder: 26 }, 'Van de 100 mensen vonden 51 werk met, 26 zonder: 25 meer op de 100.'],
    [
      { soort: 'per100', met: 36.6, zonder: 27.1 },
      'Van de 100 mensen vonden 36,6 werk met, 27,1 zonder: 9,5 meer op de 100.',
    ],
    [{ soort: 'per100', met: 20, zonder: 25 }, 'Van de 100 mensen vonden 20 werk met, 25 zonder: 5 minder op de 100.'],
    [{ soort: 'per100', met: 20, zonder: 20 }, 'Van de 100 mensen vonden 20 werk met, 20 zonder: even veel.'],
    [{ soort: 'procentpunt', verschil: 7 }, '7 op de 100 meer dan zonder.'],
    [{ soort: 'procentpunt', verschil: -3.7 }, '3,7 op de 100 minder dan zonder.'],
    [{ soort: 'procentpunt', verschil: 0 }, 'Even veel op de 100 als zonder.'],
    [{ soort: 'verhouding', maat: 'OR', schatting: 7.78 }, 'De kans was groter dan zonder.'],
    [{ soort: 'verhouding', maat: 'RR', schatting: 0.6 }, 'De kans was kleiner dan zonder.'],
    [{ soort: 'verhouding', maat: 'HR', schatting: 1 }, 'De kans was even groot als zonder.'],
    [{ soort: 'verschil', waarde: -12.5, eenheid: 'dagen' }, 'Gemiddeld 12,5 dagen minder.'],
    [{ soort: 'verschil', waarde: 1200, eenheid: 'euro' }, 'Gemiddeld 1.200 euro meer.'],
    [
      { soort: 'verschil', waarde: 4.93, eenheid: 'punten op een schaal van 10 tot 50' },
      'Gemiddeld 4,93 punten meer, op een schaal van 10 tot 50.',
    ],
    [
      { soort: 'verschil', waarde: 2073, eenheid: 'euro per persoon over' },
      'Gemiddeld 2.073 euro meer per persoon over.',
    ],
    [{ soort: 'verschil', waarde: 7, eenheid: 'dagen minder ziek thuis' }, 'Gemiddeld 7 dagen minder ziek thuis.'],
    [{ soort: 'verschil', waarde: -7, eenheid: 'dagen minder ziek thuis' }, 'Gemiddeld 7 dagen meer ziek thuis.'],
    [{ soort: 'telling', aantal: 94, van: 100 }, '94 van de 100 geteld, niet vergeleken.'],
    [
      { soort: 'telling', aantal: 94, van: 100, wat: 'vonden het nuttig' },
      '94 van de 100 vonden het nuttig; geteld, niet vergeleken.',
    ],
    [{ soort: 'telling', aantal: 95, wat: 'mensen begonnen' }, '95 mensen begonnen; geteld, niet vergeleken.'],
    [{ soort: 'verschil', waarde: 0, eenheid: 'uren' }, 'Gemiddeld geen verschil in uren.'],
    [{ soort: 'verschil', waarde: 0.46, eenheid: 'standaardafwijkingen' }, 'Gemiddeld hoger op een meetschaal.'],
    [{ soort: 'verschil', waarde: -0.4, eenheid: 'standaardafwijkingen' }, 'Gemiddeld lager op een meetschaal.'],
    [{ soort: 'verschil', waarde: 0, eenheid: 'standaardafwijkingen' }, 'Gemiddeld even hoog op een meetschaal.'],
    [{ soort: 'woorden', tekst: 'Meer mensen vonden werk.' }, 'Meer mensen vonden werk.'],
    [
      { soort: 'per100', met: 34, zonder: 12, wat: 'vonden voltijds werk' },
      'Van de 100 mensen vonden 34 voltijds werk met, 12 zonder: 22 meer op de 100.',
    ],
    [
      { soort: 'procentpunt', verschil: -12, wat: 'mensen met bijstand' },
      '12 op de 100 minder mensen met bijstand dan zonder.',
    ],
    [{ soort: 'verhouding', maat: 'HR', schatting: 1.43, andersom: true }, 'De kans was kleiner dan zonder.'],
    [
      { soort: 'telling', aantal: 1, van: 4, wat: 'ging vooruit', afgerond: 'ongeveer' },
      'Ongeveer 1 op de 4 ging vooruit; geteld, niet vergeleken.',
    ],
    // Bij tien zegt iemand nog *op de*, daarboven niet meer.
    [
      { soort: 'telling', aantal: 3, van: 10, wat: 'gingen vooruit', afgerond: 'bijna' },
      'Bijna 3 op de 10 gingen vooruit; geteld, niet vergeleken.',
    ],
    [
      { soort: 'telling', aantal: 3, van: 11, wat: 'gingen vooruit', afgerond: 'ruim' },
      'Ruim 3 van de 11 gingen vooruit; geteld, niet vergeleken.',
    ],
    [
      { soort: 'telling', aantal: 100, van: 100, wat: 'hielden het werk', afgerond: 'bijna' },
      'Bijna alle mensen hielden het werk; geteld, niet vergeleken.',
    ],
    [
      { soort: 'telling', aantal: 60, van: 100, wat: 'bleven', afgerond: 'bijna' },
      'Bijna 60 van de 100 bleven; geteld, niet vergeleken.',
    ],
    [
      { soort: 'telling', aantal: 60, van: 100, wat: 'werkten na drie jaar', afgerond: 'ruim' },
      'Ruim 60 van de 100 werkten na drie jaar; geteld, niet vergeleken.',
    ],
  ] as const)('%o: %s', (invoer, zin) => {
    expect(zinVoor(schatting.parse(invoer))).toBe(zin);
  });

  test('heet een verschil in geld of tijd meer of minder, ook in standaardafwijkingen', () => {
    const geschat = { soort: 'verschil', waarde: 0.48, eenheid: 'standaardafwijkingen' } as const;
    const zin = (uitkomst: Uitkomst) => grootteInWoorden({ schatting: geschat, uitkomst, richting: 'positief' });
    expect(zin('verdiensten')).toBe('Gemiddeld meer.');
    expect(zin('welbevinden')).toBe('Gemiddeld hoger op een meetschaal.');
  });

  test('is een verhouding zonder vergelijking een samenhang', () => {
    const zin = (gemeld: object) =>
      grootteInWoorden(
        { schatting: schatting.parse(gemeld), uitkomst: 'werk-gevonden', richting: 'positief' },
        null,
        false,
      );
    const grotere = 'Dit hing samen met een grotere kans.';
    const kleinere = 'Dit hing samen met een kleinere kans.';
    expect(zin({ soort: 'verhouding', maat: 'OR', schatting: 2 })).toBe(grotere);
    expect(zin({ soort: 'verhouding', maat: 'OR', schatting: 0.5 })).toBe(kleinere);
    expect(zin({ soort: 'verhouding', maat: 'OR', schatting: 0.5, andersom: true })).toBe(grotere);
    expect(zin({ soort: 'verhouding', maat: 'OR', schatting: 2, andersom: true })).toBe(kleinere);
  });

  test('zegt van een getal dat het onzeker is, of dat wij niet zagen hoe zeker', () => {
    const gemeld = { schatting: { soort: 'procentpunt', verschil: 2 }, uitkomst: 'werk-gevonden' } as const;
    const zin = (onzeker: Onzeker) => grootteInWoorden({ ...gemeld, richting: 'positief' }, onzeker);
    expect(zin('groot')).toBe('2 op de 100 meer dan zonder, met grote onzekerheid.');
    expect(zin('niet-gezien')).toBe('2 op de 100 meer dan zonder, hoe zeker dat is, zagen wij niet.');
  });

  test('staat nooit een kaal percentage, een relatief risico of een punt als decimaalteken', () => {
    const eigenschap = fc.property(schattingen, (invoer) => {
      const zin = zinVoor(schatting.parse(invoer));
      expect(zin).not.toMatch(/%|procent|\b(OR|RR|HR)\b|standaardafwijking|\d\.\d{1,2}\b|[-−]\d/);
      expect(zin).toMatch(/^[\p{Lu}\d].*\.$/u);
    });
    fc.assert(eigenschap, proef(1500));
  });

  test('staan van een per100 altijd beide getallen', () => {
    const getal = (x: number) => String(x).replace('.', ',');
    const eigenschap = fc.property(opDeHonderd, (invoer) => {
      const zin = zinVoor(schatting.parse(invoer));
      expect(zin).toContain(`Van de 100 mensen vonden ${getal(invoer.met)} werk met, ${getal(invoer.zonder)} zonder`);
    });
    fc.assert(eigenschap, proef(1500));
  });

  test.each([
    ['werk-behouden', 'Van de 100 mensen hielden 49 hun werk met, 23 zonder: 26 meer op de 100.'],
    ['uitstroom-uitkering', 'Van de 100 mensen gingen 49 uit de uitkering met, 23 zonder: 26 meer op de 100.'],
    ['welbevinden', 'Van de 100 mensen haalden 49 dit met, 23 zonder: 26 meer op de 100.'],
  ] as const)('zegt een per100 over %s wat mensen deden', (uitkomst, zin) => {
    expect(
      grootteInWoorden({ schatting: { soort: 'per100', met: 49, zonder: 23 }, uitkomst, richting: 'positief' }),
    ).toBe(zin);
  });

  test('een percentage is geen eenheid: het schema vraagt om op de 100, procentpunten of woorden', () => {
    for (const eenheid of ['procent', 'procent loon', '% van het loon'])
      expect(schatting.safeParse({ soort: 'verschil', waarde: 12, eenheid }).success, eenheid).toBe(false);
  });
});

describe('voor onderzoekers', () => {
  test.each([
    [
      { soort: 'verhouding', maat: 'OR', schatting: 7.78, onder: 1.33, boven: 45.53 },
      'OR 7,78 (95%-interval 1,33 tot 45,53)',
    ],
    [{ soort: 'procentpunt', verschil: 3.7, onder: 0.8, boven: 6.7 }, '3,7 procentpunt (95%-interval 0,8 tot 6,7)'],
    [
      { soort: 'verschil', waarde: 0.3, eenheid: 'standaardafwijkingen', onder: -0.07, boven: 0.67 },
      '0,3 standaardafwijkingen (95%-interval -0,07 tot 0,67)',
    ],
    [{ soort: 'verhouding', maat: 'RR', schatting: 1.41, onder: 1.07 }, 'RR 1,41 (95%-interval 1,07 tot niet gezien)'],
    [
      { soort: 'verhouding', maat: 'OR', schatting: 8, onder: 1.1, boven: 'open' },
      'OR 8 (95%-interval 1,1 tot niet te schatten)',
    ],
    [{ soort: 'telling', aantal: 60, van: 100 }, ''],
    [{ soort: 'per100', met: 51, zonder: 26 }, ''],
    [{ soort: 'woorden', tekst: 'Meer mensen vonden werk.' }, ''],
  ] as const)('%o: %s', (invoer, regel) => {
    expect(voorOnderzoekers(schatting.parse(invoer))).toBe(regel);
  });
});

test.each([
  [null, 'op een moment dat wij niet zagen'],
  [{ soort: 'op-moment', tot: 1 }, 'na 1 maand'],
  [{ soort: 'op-moment', tot: 12 }, 'na 12 maanden'],
  [{ soort: 'ergens-in', tot: 12 }, 'ergens in 12 maanden'],
  [{ soort: 'ergens-in', van: 0, tot: 12 }, 'ergens in 12 maanden'],
  [{ soort: 'gemiddeld', van: 6, tot: 24 }, 'gemiddeld tussen 6 en 24 maanden'],
] as const)('%o heet: %s', (gemeten, tekst) => {
  expect(tijdInWoorden(gemeten)).toBe(tekst);
});

test('begonnen de groepen niet gelijk, dan staat dat bij het verschil', () => {
  const gemeld = { soort: 'per100', met: 9.4, zonder: 2, voorafMet: 3.5, voorafZonder: 4 } as const;
  expect(zinVoor(gemeld)).toBe(
    'Van de 100 mensen vonden 9,4 werk met, 2 zonder: 7,4 meer op de 100. Vooraf waren dat er 3,5 en 4.',
  );
});
