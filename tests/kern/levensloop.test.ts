import { describe, expect, test } from 'vitest';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { bezwarenVan } from './hulp.ts';
import { concept, volledig } from './volledig.ts';

function bezwaren(velden: Record<string, unknown>): string[] {
  return bezwarenVan(interventieSchema, velden);
}

const wijziging = (versie: number, datum: string) => ({
  versie,
  datum,
  wat: 'Er is iets veranderd.',
  raaktHetAdvies: false,
});
const metWijzigingen = (versie: number, ...wijzigingen: unknown[]) => concept('netwerk', { versie, wijzigingen });

describe('versie en wijzigingen', () => {
  test('de bovenste wijziging gaat over de huidige versie', () => {
    expect(bezwaren(metWijzigingen(2, wijziging(2, '2026-02-01'), wijziging(1, '2026-01-01')))).toEqual([]);
    expect(bezwaren(metWijzigingen(3, wijziging(2, '2026-02-01'), wijziging(1, '2026-01-01')))).toEqual(['versie']);
  });

  test('de nieuwste wijziging staat bovenaan', () => {
    expect(bezwaren(metWijzigingen(1, wijziging(1, '2026-01-01'), wijziging(2, '2026-02-01')))).toEqual([
      'wijzigingen.1',
    ]);
    expect(bezwaren(metWijzigingen(2, wijziging(2, '2026-01-01'), wijziging(1, '2026-02-01')))).toEqual([
      'wijzigingen.1',
    ]);
  });

  test('een versie heeft één wijziging; twee op één dag mag', () => {
    expect(bezwaren(metWijzigingen(2, wijziging(2, '2026-01-01'), wijziging(2, '2026-01-01')))).toEqual([
      'wijzigingen.1',
    ]);
    expect(bezwaren(metWijzigingen(2, wijziging(2, '2026-01-01'), wijziging(1, '2026-01-01')))).toEqual([]);
  });

  test.each([0, -1, 1.5, '1', 10_000])('versie %o is geen versie', (versie) => {
    expect(bezwaren(concept('netwerk', { versie }))).toContain('versie');
  });

  test('een bijdrager hoort dit ook als er iets anders fout is', () => {
    const velden = { ...metWijzigingen(3, wijziging(2, '2026-02-01')), titel: 'x' };
    expect(bezwaren(velden).sort()).toEqual(['titel', 'versie']);
  });
});

describe('vervangen', () => {
  test('wat vervangen is, is gearchiveerd', () => {
    expect(bezwaren(volledig('netwerk', { vervangenDoor: 'nieuwe-methode' }))).toEqual(['vervangenDoor']);
    const archief = {
      vervangenDoor: 'nieuwe-methode',
      status: 'gearchiveerd',
      waaromGearchiveerd: 'Er is een betere.',
    };
    expect(bezwaren(volledig('netwerk', archief))).toEqual([]);
  });

  test('wat gearchiveerd is, zegt waarom, en hoeft niet vervangen te zijn', () => {
    const waaromGearchiveerd = 'Niemand geeft de training nog.';
    expect(bezwaren(concept('netwerk', { status: 'gearchiveerd', waaromGearchiveerd: undefined }))).toEqual(['status']);
    expect(bezwaren(concept('netwerk', { status: 'gearchiveerd', waaromGearchiveerd }))).toEqual([]);
    expect(bezwaren(concept('netwerk', { waaromGearchiveerd }))).toEqual(['waaromGearchiveerd']);
  });
});
