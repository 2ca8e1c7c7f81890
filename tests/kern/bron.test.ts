import { describe, expect, test } from 'vitest';
import { isOverzicht, ontwerpen } from '../../src/kern/bewijs/schalen.ts';
import { bronSchema } from '../../src/kern/bron.ts';
import { maakBron } from '../hulp/maak.ts';
import { bevinding } from './hulp.ts';

/** De paden waar het schema iets over te zeggen heeft; `undefined` haalt een veld weg. */
function bezwaren(velden: Record<string, unknown>): string[] {
  const { id: _, ...goed } = maakBron();
  const samen = Object.entries({ ...goed, ...velden }).filter(([, waarde]) => waarde !== undefined);
  return bronSchema.safeParse(Object.fromEntries(samen)).error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe('vindbaar', () => {
  test('een bron heeft een DOI of een webadres', () => {
    expect(bezwaren({ url: undefined })).toEqual(['titel']);
    expect(bezwaren({ url: undefined, doi: '10.1007/s10926-023-10129-z' })).toEqual([]);
  });

  test('dat hoort een bijdrager ook als er iets anders fout is', () => {
    expect(bezwaren({ url: undefined, jaar: 'onbekend' }).sort()).toEqual(['jaar', 'titel']);
  });

  test.each(['https://doi.org/10.1007/abc', '11.1007/abc', '10.1007/', '10.1007/a b'])('%s is geen DOI', (doi) => {
    expect(bezwaren({ doi })).toEqual(['doi']);
  });

  test('een auteur is een persoon of een organisatie, niet allebei', () => {
    expect(bezwaren({ auteurs: [{ familie: 'van Hooft', voorletters: 'E. A. J.' }] })).toEqual([]);
    expect(bezwaren({ auteurs: [{ organisatie: 'RWI' }] })).toEqual([]);
    expect(bezwaren({ auteurs: [{ familie: 'van Hooft', organisatie: 'RWI' }] })).not.toEqual([]);
  });

  test('een onbekend jaar is `null`, geen gok', () => {
    expect(bezwaren({ jaar: null })).toEqual([]);
    expect(bezwaren({ jaar: undefined })).toEqual(['jaar']);
  });
});

describe('bevindingen', () => {
  test('zijn er niet van een bron die niemand las', () => {
    const gecontroleerd = { verwijzing: 'bevestigd', inhoud: 'geen', waar: 'example.org', wanneer: '2026-01-01' };
    expect(bezwaren({ gecontroleerd, bevindingen: [bevinding()] })).toEqual(['bevindingen']);
    expect(bezwaren({ gecontroleerd })).toEqual([]);
  });

  test('hebben elk een eigen naam', () => {
    expect(bezwaren({ bevindingen: [bevinding(), bevinding()] })).toEqual(['bevindingen.1.id']);
  });

  test('zeggen altijd na hoeveel maanden er gemeten is, of `null` als dat niet gemeld is', () => {
    const { maanden: _, ...rest } = bevinding();
    expect(bezwaren({ bevindingen: [rest] })).toEqual(['bevindingen.0.maanden']);
    expect(bezwaren({ bevindingen: [bevinding({ maanden: null })] })).toEqual([]);
  });

  test('hebben een richting zoals de onderzoekers haar melden, en nooit `gemengd`', () => {
    expect(bezwaren({ bevindingen: [{ ...bevinding(), richting: 'gemengd' }] })).toEqual(['bevindingen.0.richting']);
  });

  test('tellen op de 100: meer dan 100 of minder dan 0 bestaat niet', () => {
    for (const met of [101, -1])
      expect(bezwaren({ bevindingen: [bevinding({ schatting: { soort: 'per100', met, zonder: 1 } })] })).toEqual([
        'bevindingen.0.schatting.met',
      ]);
  });
});

describe('velden van een overzicht', () => {
  const eigen = { zekerheid: 'laag', samenhang: true, omvatOnderzoeken: ['scion'] };

  test('horen alleen bij een meta-analyse of systematische review', () => {
    const overzichten = Object.keys(ontwerpen).filter((ontwerp) => bezwaren({ ontwerp, ...eigen }).length === 0);
    expect(overzichten).toEqual(['meta-analyse', 'systematische-review']);
    expect(bezwaren({ ontwerp: 'rct', ...eigen })).toEqual(['zekerheid', 'samenhang', 'omvatOnderzoeken']);
    expect(isOverzicht('meta-analyse')).toBe(true);
    expect(isOverzicht('cohort')).toBe(false);
  });
});

test.each([1.2, -0.1, 30])('uitval is een deel van 0 tot 1, niet %d', (uitval) => {
  expect(bezwaren({ uitval })).toEqual(['uitval']);
});
