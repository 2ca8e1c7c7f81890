import { expect, test } from 'vitest';
import { homeWeergave } from '../../src/weergave/site/home.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';

test('de handvol situaties komt van zoveel mogelijk typen, en niet van wat gearchiveerd is', () => {
  const { situaties } = homeWeergave(
    maakBibliotheek({
      a: { type: 'netwerk' },
      b: { type: 'netwerk' },
      c: { type: 'zoeken', status: 'gearchiveerd' },
      d: { type: 'zoeken' },
    }),
  );
  expect(situaties.map(({ titel }) => titel)).toEqual(['Methode a', 'Methode d', 'Methode b']);
});
