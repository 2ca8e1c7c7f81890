import { expect, test } from 'vitest';
import { korteVerwijzing, verwijzingVan } from '../../src/weergave/verwijzing.ts';
import { maakBron } from '../hulp/maak.ts';

const drie = [{ familie: 'Jansen' }, { familie: 'de Vries' }, { familie: 'Bakker' }];
const kort = (...bronnen: ReturnType<typeof maakBron>[]) => {
  const alle = new Map(bronnen.map((bron) => [bron.id, bron]));
  return bronnen.map((bron) => korteVerwijzing(bron, alle));
};

test('een korte verwijzing noemt één auteur, twee auteurs, of de eerste met e.a.', () => {
  expect(
    kort(
      maakBron({ id: 'a', auteurs: drie.slice(0, 1) }),
      maakBron({ id: 'b', auteurs: drie.slice(0, 2) }),
      maakBron({ id: 'c', auteurs: drie }),
      maakBron({ id: 'd', auteurs: [{ organisatie: 'RWI' }], jaar: null }),
    ),
  ).toEqual(['Jansen (2020)', 'Jansen en de Vries (2020)', 'Jansen e.a. (2020)', 'RWI (z.j.)']);
});

test('heten twee bronnen hetzelfde, dan houdt een letter ze uit elkaar, op volgorde van id', () => {
  expect(kort(maakBron({ id: 'tweede', auteurs: drie }), maakBron({ id: 'eerste', auteurs: drie }))).toEqual([
    'Jansen e.a. (2020b)',
    'Jansen e.a. (2020a)',
  ]);
});

test('een verwijzing heeft auteurs, jaar, titel, vindplaats en het vaste adres', () => {
  const bron = maakBron({
    auteurs: [
      { familie: 'van Hooft', voorletters: 'E. A. J.' },
      { familie: 'Wanberg', voorletters: 'C. R.' },
    ],
    titel: 'Werk zoeken',
    tijdschrift: 'Tijdschrift',
    jaargang: '106',
    nummer: '5',
    paginas: '674-713',
    doi: '10.1000/abc',
  });
  expect(verwijzingVan(bron, new Map([[bron.id, bron]]))).toEqual({
    auteursEnJaar: 'van Hooft, E. A. J. & Wanberg, C. R. (2020).',
    titel: 'Werk zoeken.',
    waarin: 'Tijdschrift, 106(5), 674-713.',
    link: { url: 'https://doi.org/10.1000/abc', tekst: 'doi.org/10.1000/abc' },
  });
});
