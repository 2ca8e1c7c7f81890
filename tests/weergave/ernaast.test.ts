import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { begripantwoorden, leemteantwoorden } from '../../src/weergave/zoeken/ernaast.ts';
import { zoekveldenVan } from '../../src/weergave/zoeken/zoekvelden.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';

const onderwerpen = [
  { id: 'bellen', onderwerp: 'durven bellen', woorden: ['durft niet te bellen', 'belangst'], hier: ['a'] },
  {
    id: 'opvang',
    onderwerp: 'kinderopvang',
    woorden: ['oppas', 'gastouder'],
    nogNiet: 'Wij schreven er nog niets over.',
  },
];
const begrippen = [
  {
    id: 'pw',
    term: 'P-wet',
    voluit: 'Participatiewet',
    soort: 'wet-en-uitkering' as const,
    ookWel: ['PW'],
    definitie: 'Een wet.',
  },
  { id: 'leeg', term: 'leeg', soort: 'methode' as const },
  { id: 'dinges', term: 'Dinges', voluit: 'Dinges', soort: 'methode' as const, definitie: 'Wie verbindt.' },
];
const bibliotheek = maakBibliotheek({ a: {}, b: {} }, [], { onderwerpen, begrippen });

test('een methode is te vinden met de naam en de woorden van een onderwerp dat over haar gaat, en een andere niet', () => {
  const onderwerpVan = (id: string) =>
    zoekveldenVan({ ...maakInterventie(), id, lijf: { html: '', koppen: [] } } as Interventie, bibliotheek).onderwerp;
  expect(onderwerpVan('a')).toEqual(['durven bellen', 'durft niet te bellen', 'belangst']);
  expect(onderwerpVan('b')).toEqual([]);
});

test('een onderwerp waarover wij nog niets hebben, ligt met zijn naam en zijn woorden naast een vraag', () => {
  expect(leemteantwoorden(bibliotheek).map(({ id, woorden }) => [id, woorden])).toEqual([
    ['opvang', ['kinderopvang', 'oppas', 'gastouder']],
  ]);
});

test('een begrip met uitleg ligt er met al zijn namen naast, en zegt van een wet of zij nagekeken is', () => {
  expect(begripantwoorden(bibliotheek)).toEqual([
    {
      id: 'pw',
      woorden: ['P-wet', 'Participatiewet', 'PW'],
      term: 'P-wet',
      voluit: 'Participatiewet',
      definitie: 'Een wet.',
      nagekeken: 'Nog niet nagekeken in de wet.',
      href: '/begrippen/#pw',
    },
    expect.objectContaining({ id: 'dinges', voluit: '', nagekeken: '' }),
  ]);
});
