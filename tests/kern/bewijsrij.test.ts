import { describe, expect, test } from 'vitest';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { bezwarenVan } from './hulp.ts';
import { concept } from './volledig.ts';

function bezwaren(velden: Record<string, unknown>): string[] {
  return bezwarenVan(interventieSchema, concept('netwerk', velden));
}

const rij = { uitkomst: 'werk-gevonden', toelichting: 'Wij vonden hier niets over.' };

describe('een rij bewijs', () => {
  test('noemt een bevinding of zegt wanneer er gezocht is', () => {
    expect(bezwaren({ bewijs: [{ ...rij, gezochtOp: '2026-01-01' }] })).toEqual([]);
    expect(bezwaren({ bewijs: [rij] })).toEqual(['bewijs.0.uitkomst']);
    expect(bezwaren({ bewijs: [{ ...rij, bevindingen: [] }] })).not.toEqual([]);
  });

  test('hoort dat ook als de toelichting te kort is', () => {
    expect(bezwaren({ bewijs: [{ ...rij, toelichting: 'Niets.' }] }).sort()).toEqual([
      'bewijs.0.toelichting',
      'bewijs.0.uitkomst',
    ]);
  });

  test('zegt van elke bevinding hoe direct zij over deze methode gaat', () => {
    const bevindingen = [{ bron: 'een-bron', bevinding: 'werk' }];
    expect(bezwaren({ bewijs: [{ ...rij, bevindingen }] })).toContain('bewijs.0.bevindingen.0.directheid');
  });
});

describe('een bewering over werking, kosten enzovoort', () => {
  const tekst = 'Hierover is iets gezegd.';

  test('geldt zonder stand als niet onderzocht, en heeft dan geen bron nodig', () => {
    expect(bezwaren({ werking: { tekst } })).toEqual([]);
    expect(bezwaren({ werking: { tekst, stand: 'niet-gezien' } })).toEqual([]);
  });

  test.each(['getoetst', 'beschreven'])('die %s heet, noemt een bron', (stand) => {
    expect(bezwaren({ werking: { tekst, stand } })).toEqual(['werking.stand']);
    expect(bezwaren({ werking: { tekst, stand, bronnen: ['een-bron'] } })).toEqual([]);
  });

  test('hoort dat ook als de tekst te kort is', () => {
    expect(bezwaren({ werking: { tekst: 'Kort.', stand: 'getoetst' } }).sort()).toEqual([
      'werking.stand',
      'werking.tekst',
    ]);
  });
});
