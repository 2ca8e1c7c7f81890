import { describe, expect, test } from 'vitest';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { bezwarenVan } from './hulp.ts';
import { concept } from './volledig.ts';

/** De paden waar het schema iets over te zeggen heeft; leeg als het klopt. */
function bezwaren(velden: Record<string, unknown>): string[] {
  return bezwarenVan(interventieSchema, velden);
}

describe('vindbaarheid', () => {
  test('een methode noemt minstens twee situaties', () => {
    expect(bezwaren(concept('netwerk', { situaties: ['Mijn klant durft niet te bellen.'] }))).toEqual(['situaties']);
  });

  test('een code staat er één keer', () => {
    const doelgroep = { omschrijving: 'Iedereen die werk zoekt.', codes: ['migranten', 'migranten'] };
    expect(bezwaren(concept('netwerk', { doelgroep }))).toEqual(['doelgroep.codes']);
  });

  test('tekst begint en eindigt niet met een spatie of lege regel', () => {
    expect(bezwaren(concept('netwerk', { titel: ' Een methode' }))).toEqual(['titel']);
    expect(bezwaren(concept('netwerk', { tijd: 'Een kwartier.\n' }))).toEqual(['tijd']);
  });
});

describe('een dag die niet bestaat', () => {
  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '01-02-2026', '2026-01-01T00:00:00Z'])(
    '%s wordt geweigerd',
    (dag) => {
      expect(bezwaren(concept('netwerk', { beoordelenVoor: dag }))).toEqual(['beoordelenVoor']);
    },
  );

  test('29 februari bestaat in een schrikkeljaar', () => {
    expect(bezwaren(concept('netwerk', { beoordelenVoor: '2028-02-29' }))).toEqual([]);
  });
});

test('een webadres is heel en begint met https of http, zonder wachtwoord', () => {
  const met = (besprekingUrl: string) => bezwaren(concept('netwerk', { besprekingUrl }));
  for (const goed of ['https://example.org/a?b=c', 'http://example.org']) expect(met(goed), goed).toEqual([]);
  for (const fout of [
    'javascript:alert(1)',
    'example.org',
    '//example.org',
    'https://u@example.org',
    'https://:w@example.org',
    'https://localhost',
    'https://example.org/a b',
  ])
    expect(met(fout), fout).toEqual(['besprekingUrl']);
});

test('een leesteken achter een webadres hoort bij de zin waaruit het gekopieerd is', () => {
  const met = (besprekingUrl: string) => bezwaren(concept('netwerk', { besprekingUrl }));
  const adres = 'https://example.org/rapport';
  for (const erachter of ['.', ',', ';', ':', ')', '>', '…', '”', '.)', '</a>'])
    expect(met(`${adres}${erachter}`), erachter).toEqual(['besprekingUrl']);
  for (const erachter of ['/', '_(werk)', '?q=a', '?', '#a', '-', '%2E', '(a)/b'])
    expect(met(`${adres}${erachter}`), erachter).toEqual([]);
});
