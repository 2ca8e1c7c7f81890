import { expect, test } from 'vitest';
import type { BewijsRij } from '../../src/kern/interventie/bewijsvelden.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs.ts';
import { onderzochtenTabel } from '../../src/weergave/onderzochten.ts';
import { maakBron } from '../hulp/maak.ts';

const bron = maakBron({
  id: 'klein-onderzoek',
  n: 153,
  vergelijking: 'gewone begeleiding',
  bevindingen: [
    {
      id: 'werk',
      uitkomst: 'werk-gevonden',
      maanden: 6,
      richting: 'positief',
      plaats: 'samenvatting',
      schatting: { soort: 'per100', met: 51, zonder: 26 },
    },
  ],
});
const rij = (directheid: 'zelfde' | 'verwant'): BewijsRij => ({
  uitkomst: 'werk-gevonden',
  toelichting: 'Meer mensen vonden werk.',
  bevindingen: [{ bron: 'klein-onderzoek', bevinding: 'werk', directheid }],
});
const weergave = (directheid: 'zelfde' | 'verwant') => bewijsWeergave(rij(directheid), new Map([[bron.id, bron]]));

test('een bevinding toont beide getallen, hoe onzeker zij is, wanneer en waarmee vergeleken, en waar zij staat', () => {
  const [bevinding] = weergave('zelfde').tellend;
  expect(bevinding?.grootte).toContain('51');
  expect(bevinding?.grootte).toContain('26');
  expect(bevinding?.grootte).toContain('grote onzekerheid');
  expect(bevinding?.omstandigheden).toBe('Na 6 maanden, vergeleken met gewone begeleiding');
  expect(bevinding?.href).toBe('/bronnen/klein-onderzoek/#bevinding-werk');
});

test('een bevinding die niet meetelt, staat erbij met de reden', () => {
  const { label, tellend, nietTellend } = weergave('verwant');
  expect(label).toBe('Onbekend');
  expect(tellend).toEqual([]);
  expect(nietTellend[0]?.teltNiet).toContain('iets dat erop lijkt');
});

test('grote onzekerheid hangt aan het onderzoek, ook als een ander onderzoek in de rij nauwkeurig is', () => {
  const bevinding = (naam: string) => ({
    id: 'werk',
    uitkomst: 'werk-gevonden' as const,
    maanden: 12,
    richting: 'positief' as const,
    plaats: naam,
    schatting: { soort: 'per100' as const, met: 44, zonder: 25 },
  });
  const [klein, groot] = [151, 1000].map((n) => maakBron({ id: `n-${n}`, n, bevindingen: [bevinding(String(n))] }));
  const { tellend } = bewijsWeergave(
    {
      uitkomst: 'werk-gevonden',
      toelichting: 'Meer mensen vonden werk.',
      bevindingen: ['n-151', 'n-1000'].map((id) => ({ bron: id, bevinding: 'werk', directheid: 'zelfde' as const })),
    },
    new Map([klein, groot].flatMap((b) => (b ? [[b.id, b]] : []))),
  );
  expect(tellend.map(({ grootte }) => grootte.includes('grote onzekerheid'))).toEqual([true, false]);
});

test('naast een bevinding over een deel van de groep staat niet het aantal van het hele onderzoek', () => {
  const met = (velden: { n?: number; subgroep?: string }) => {
    const eigen = { ...bron, bevindingen: (bron.bevindingen ?? []).map((b) => ({ ...b, ...velden })) };
    return bewijsWeergave(rij('zelfde'), new Map([[eigen.id, eigen]])).tellend[0]?.onderzoek;
  };
  expect(met({})).toContain('153 mensen');
  expect(met({ subgroep: 'jongeren' })).not.toContain('mensen');
  expect(met({ subgroep: 'jongeren', n: 40 })).toContain('40 mensen');
});

test('wie er onderzocht zijn, staat in een tabel met wat wij van hen weten', () => {
  const eigen = {
    ...bron,
    populatie: { omschrijving: 'Mensen in Utrecht.', stelsel: ['bijstand-achtig' as const] },
    vrijwilligheid: 'verplicht-mogelijk' as const,
  };
  const tabel = onderzochtenTabel([bewijsWeergave(rij('zelfde'), new Map([[eigen.id, eigen]]))]);
  expect(tabel.regels[0]?.cellen).toEqual([
    'Mensen in Utrecht.',
    'Bijstand of vergelijkbaar',
    'niet bekend',
    'niet bekend',
    'niet bekend',
    'Verplicht kan',
    'niet bekend',
    'niet bekend',
    'niet bekend',
  ]);
  expect(tabel.koppen).toHaveLength(10);
});
