import { expect, test } from 'vitest';
import { grootteInWoorden } from '../../src/kern/bewijs/grootte.ts';
import { isSmal } from '../../src/kern/bewijs/interval.ts';
import { tijdInWoorden } from '../../src/kern/bewijs/meetmoment.ts';
import { bevinding, nauwkeurig, onderzoek, overzicht, punten, weegRij } from './hulp.ts';

test.each([
  [0, 'Even veel op de 100 als zonder.'],
  [2, '2 op de 100 meer dan zonder. Dat verschil kan toeval zijn.'],
])('alleen een verschil kan toeval zijn: %i procentpunt', (verschil, zin) => {
  const schatting = { soort: 'procentpunt' as const, verschil, onder: -9, boven: 9 };
  expect(grootteInWoorden({ schatting, uitkomst: 'werk-gevonden', richting: 'geen-verschil' })).toBe(zin);
});

test.each([
  [{ soort: 'procentpunt', verschil: 0.5 }, '0,5 op de 100 meer dan zonder.'],
  [{ soort: 'procentpunt', verschil: -0.5 }, '0,5 op de 100 minder dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 1.5 }, 'De kans was groter dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 0.8 }, 'De kans was kleiner dan zonder.'],
  [{ soort: 'verhouding', maat: 'RR', schatting: 1 }, 'De kans was even groot als zonder.'],
  [{ soort: 'verschil', waarde: 0.5, eenheid: 'dagen' }, 'Gemiddeld 0,5 dagen meer.'],
  [{ soort: 'verschil', waarde: -0.5, eenheid: 'dagen' }, 'Gemiddeld 0,5 dagen minder.'],
  [{ soort: 'verschil', waarde: 0, eenheid: 'dagen' }, 'Gemiddeld geen verschil in dagen.'],
] as const)('ook een half is meer of minder, en niets is gelijk: %o', (schatting, zin) => {
  expect(grootteInWoorden({ schatting, uitkomst: 'werk-gevonden', richting: 'positief' })).toBe(zin);
});

test.each([
  [{ soort: 'ergens-in' }, 'ergens'],
  [{ soort: 'ergens-in', van: 3 }, 'ergens na 3 maanden'],
  [{ soort: 'gemiddeld', van: 0 }, 'gemiddeld na 0 maanden'],
] as const)('zonder eind heet een tijd naar haar begin, als dat er is: %o', (gemeten, zin) => {
  expect(tijdInWoorden(gemeten)).toBe(zin);
});

test('een interval met geen verschil erin is nooit smal, hoe dicht zijn grenzen ook bij elkaar liggen', () => {
  const dagen = (onder: number, boven: number) =>
    isSmal({ soort: 'verschil', waarde: 0, eenheid: 'dagen', onder, boven });
  expect([dagen(-0.4, 0.1), dagen(-0.1, 0.4), dagen(0, 0.1), dagen(0.1, 0.4), dagen(-0.4, -0.1)]).toEqual([
    ...[false, false, false],
    ...[true, true],
  ]);
});

test('grenzen tellen tot op zes decimalen', () => {
  const kans = (onder: number, boven: number) =>
    isSmal({ soort: 'verhouding', maat: 'OR', schatting: 1, onder, boven });
  expect([kans(0.250001, 1.000004), kans(0.250001, 1.000005), kans(0.2500001, 1.0000004)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('een overzicht met een verwijzing die niet bevestigd is, beslist niet tussen onderzoeken die elkaar tegenspreken', () => {
  const klein = punten(2, 1, 3);
  const stukken = [nauwkeurig({ id: 'gunstig' }), nauwkeurig({ id: 'niets', vond: 'geen-verschil' })];
  const met = (verwijzing: 'bevestigd' | 'onzeker') =>
    weegRij([...stukken, overzicht({ id: 'samen', zekerheid: 'hoog', schatting: klein, verwijzing })]).richting;
  expect([met('bevestigd'), met('onzeker')]).toEqual(['positief', 'gemengd']);
});

test('is er op één moment in meer tijdvakken gemeten, dan heet het naar het kortste', () => {
  const gemeten = (van: number) => ({ soort: 'ergens-in' as const, van, tot: 12 });
  const een = onderzoek({
    bevindingen: [
      bevinding({ id: 'lang', gemeten: gemeten(1) }),
      bevinding({ id: 'kort', gemeten: gemeten(6) }),
      bevinding({ id: 'later', gemeten: { soort: 'op-moment', tot: 24 }, richting: 'negatief' }),
    ],
  });
  expect(weegRij([een]).stemmen[0]?.verloop[0]?.gemeten).toEqual(gemeten(6));
});
