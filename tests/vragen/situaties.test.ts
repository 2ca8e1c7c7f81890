import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { antwoorden } from '../../src/vragen/situaties.ts';
import { rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { nauwkeurig, registerVan } from '../kern/hulp.ts';

const bron = nauwkeurig({ id: 'proef' });
const stukken = { bronnen: new Map([[bron.id, bron]]), onderzoeken: registerVan([bron]) };
const interventie = (id: string, velden: Record<string, unknown> = {}): Interventie => ({
  ...maakInterventie({ titel: `Methode ${id}`, ...velden }),
  id,
  lijf: { html: '', koppen: [] },
});
const metBewijs = { bewijs: [rijOver([bron])] };
const verwant = (id: string, soort: string) => ({ id, soort, waarom: 'Omdat het erbij hoort.' });
test('wat samengaat of erop lijkt antwoordt ook, het beste bewijs eerst; wat het vervangt of bijt niet', () => {
  const eigen = interventie('eigen', {
    verwant: [
      verwant('zonder', 'combineer'),
      verwant('met', 'lijkt-op'),
      verwant('bijt', 'niet-samen'),
      verwant('oud', 'combineer'),
      verwant('bestaat-niet', 'combineer'),
    ],
  });
  const alle = [
    eigen,
    interventie('zonder'),
    interventie('met', metBewijs),
    interventie('bijt'),
    interventie('oud', { status: 'gearchiveerd' }),
  ];
  const antwoord = antwoorden(alle, stukken).get('eigen');
  expect(antwoord?.verwant.map((v) => v.interventie.id)).toEqual(['met', 'zonder']);
});

test('wat gearchiveerd is, antwoordt nergens op', () => {
  expect([
    ...antwoorden([interventie('oud', { status: 'gearchiveerd' }), interventie('nieuw')], stukken).keys(),
  ]).toEqual(['nieuw']);
});
