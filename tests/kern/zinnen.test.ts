import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import { zinnen, zinVan } from '../../src/kern/bewijs/zinnen.ts';
import { proef } from '../hulp/eigenschap.ts';
import { alleRijen, vast } from './genereer.ts';
import { bevinding, onderzoek, overzicht, weegRij } from './hulp.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone vijf seconden.
vi.setConfig({ testTimeout: 60_000 });

describe('de tabel', () => {
  const gezien = new Map<string, string | null>();
  fc.assert(
    fc.property(alleRijen, (rij) => {
      const { bewijskracht, oordeel } = weegRij(rij);
      gezien.set(`${bewijskracht} ${oordeel}`, zinnen[bewijskracht][oordeel]);
    }),
    proef(5000),
  );

  test('heeft een zin voor elke combinatie die de regels kunnen geven', () => {
    expect([...gezien].filter(([, zin]) => zin === null)).toEqual([]);
  });

  test('heeft geen zin die nooit voorkomt', () => {
    const ingevuld = bewijskrachten.flatMap((kracht) =>
      Object.entries(zinnen[kracht]).flatMap(([oordeel, zin]) => (zin === null ? [] : `${kracht} ${oordeel}`)),
    );
    expect(ingevuld.filter((combinatie) => !gezien.has(combinatie))).toEqual([]);
  });

  test('noemt sterk bewijs stelliger dan redelijk, en redelijk stelliger dan beperkt', () => {
    expect(bewijskrachten.map((kracht) => zinnen[kracht].positief)).toEqual([
      null,
      'Wie het beschrijft of doet, is er positief over. Of het werkt, is niet gemeten.',
      'Dit werkt misschien.',
      'Dit werkt waarschijnlijk.',
      'Dit werkt.',
    ]);
  });
});

describe('de zin bij een weging', () => {
  test('zegt "maakt geen verschil" nooit als het onderzoek onnauwkeurig is', () => {
    const eigenschap = fc.property(alleRijen, (rij) => {
      const weging = weegRij(rij);
      if (/maakt .*geen verschil/.test(zinVan(weging))) expect(weging.nauwkeurig).toBe(true);
      if (weging.richting === 'geen-verschil' && !weging.nauwkeurig)
        expect(weging.oordeel).toBe('geen-verschil-aangetoond');
    });
    fc.assert(eigenschap, vast);
  });

  test('zegt erbij dat niet elk onderzoek het bevestigt', () => {
    const bundel = overzicht({ zekerheid: 'hoog', omvatOnderzoeken: ['dwarsligger'] });
    const weging = weegRij([bundel, onderzoek({ onderzoek: 'dwarsligger', vond: 'negatief' })]);
    expect(zinVan(weging)).toBe('Dit werkt waarschijnlijk. Het is niet in elk onderzoek bevestigd.');
  });

  test.each([
    ['positief', 'Dit werkt misschien.'],
    ['geen-verschil', 'Er is geen verschil aangetoond.'],
  ] as const)('zegt bij samenhang (%s) wat we daarmee niet weten, zonder zichzelf tegen te spreken', (vond, zin) => {
    expect(zinVan(weegRij([onderzoek({ ontwerp: 'cohort', vond })]))).toBe(
      `${zin} Er is alleen naar samenhang gekeken: wat de methode zelf doet, weten we daarmee niet.`,
    );
  });

  test('zegt bij één onderzoek dat zichzelf tegenspreekt niet dat onderzoeken elkaar tegenspreken', () => {
    const bevindingen = [bevinding({ id: 'kort' }), bevinding({ id: 'lang', richting: 'negatief' })];
    expect(zinVan(weegRij([onderzoek({ n: 500, bevindingen })]))).toBe('De bevindingen spreken elkaar tegen.');
  });

  test('bestaat niet voor wat de regels uitsluiten: dat is een programmeerfout', () => {
    const onmogelijk = { bewijskracht: 'sterk', oordeel: 'gemengd', grond: 'vergelijking', nietOveral: false } as const;
    expect(() => zinVan(onmogelijk)).toThrow('sterk en gemengd');
  });
});
