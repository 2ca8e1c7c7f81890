import { expect, test } from 'vitest';
import type { Inzet } from '../../src/kern/bevinding.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs/bewijs.ts';
import { bevinding, onderzoek, registerVan, smal } from '../kern/hulp.ts';

const bron = (familie: string, inzet?: Inzet, inhoud: 'samenvatting' | 'secundair' = 'samenvatting') =>
  onderzoek({
    auteurs: [{ familie }],
    inhoud,
    bevindingen: [bevinding({ ...(inzet && { inzet }), schatting: smal.positief })],
  });

function rij(...bronnen: Bron[]) {
  const bevindingen = bronnen.map(({ id }) => ({ bron: id, bevinding: 'werk', directheid: 'zelfde' as const }));
  return bewijsWeergave(
    { uitkomst: 'werk-gevonden', toelichting: 'Wat dit betekent.', bevindingen },
    { bronnen: new Map(bronnen.map((b) => [b.id, b])), onderzoeken: registerVan(bronnen) },
  );
}

test.each<[Inzet, string]>([
  [{ van: 12 }, 'na minstens 12 maanden'],
  [{ van: 1 }, 'na minstens 1 maand'],
  [{ tot: 1 }, 'in de eerste maand'],
  [{ tot: 3 }, 'in de eerste 3 maanden'],
  [{ van: 0, tot: 3 }, 'in de eerste 3 maanden'],
  [{ van: 6, tot: 12 }, 'na 6 tot 12 maanden'],
  [{ van: 6, tot: 6 }, 'na 6 maanden'],
])('een rij zegt wanneer in de uitkering de hulp begon: %o', (inzet, woorden) => {
  expect(rij(bron('Smit', inzet)).inzet).toBe(`Ingezet ${woorden} werkloosheid of uitkering.`);
});

test('was het bij alle hetzelfde, dan staat er geen naam bij', () => {
  expect(rij(bron('Smit', { van: 12 }), bron('Bos', { van: 12 })).inzet).toBe(
    'Ingezet na minstens 12 maanden werkloosheid of uitkering.',
  );
});

test('onderzoeken op hetzelfde moment staan bij elkaar, en wat wij van een ander niet zagen staat erbij', () => {
  expect(rij(bron('Smit', { van: 12 }), bron('Bos', { tot: 1 }), bron('Vos', { van: 12 }), bron('Dal')).inzet).toBe(
    'Ingezet na minstens 12 maanden werkloosheid of uitkering bij Smit (2020) en Vos (2020), in de eerste maand bij Bos (2020). Van de rest zagen wij dat niet.',
  );
});

test('zegt geen bron die meetelt het, dan staat er niets', () => {
  expect(rij(bron('Smit')).inzet).toBe('');
  expect(rij(bron('Smit'), bron('Bos', { van: 12 }, 'secundair')).inzet).toBe('');
});

test('wanneer de hulp begon, verandert het oordeel niet', () => {
  expect(rij(bron('Smit', { van: 12 })).meter).toEqual(rij(bron('Smit')).meter);
});
