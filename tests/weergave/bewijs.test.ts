import { expect, test } from 'vitest';
import type { BewijsRij } from '../../src/kern/interventie/bewijsvelden.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs.ts';
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
