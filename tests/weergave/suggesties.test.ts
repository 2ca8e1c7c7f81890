import { describe, expect, test } from 'vitest';
import type { Begrip } from '../../src/kern/begrip.ts';
import { suggestielijst } from '../../src/weergave/zoeken/suggesties.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';

describe('de afkortingen van een methode', () => {
  const begrippen: Begrip[] = [{ id: 'pgb', term: 'PGB', soort: 'instrument' }];
  const afk = (velden: Record<string, unknown>) =>
    suggestielijst(maakBibliotheek({ een: velden }, [], { begrippen })).methoden.map(([, , , , deze]) => deze);

  test('staan in haar titel of zoekwoorden', () => {
    expect(afk({ titel: 'Werken met IPS (begeleid)', zoekwoorden: ['LKS', 'loonsubsidie'] })).toEqual(['IPS LKS']);
  });

  test('hoeven daar geen hoofdletters te hebben als een begrip zo heet', () => {
    expect(afk({ zoekwoorden: ['pgb', 'geld'] })).toEqual(['pgb']);
  });

  test('zijn er niet als er geen zijn', () => {
    expect(afk({ titel: 'Samen bellen' })).toEqual(['']);
  });
});
