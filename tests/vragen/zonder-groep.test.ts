import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { zonderGroep } from '../../src/vragen/zonder-groep.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';

const klantkenmerk = ['willen-en-geloven'];
const verwant = ['lijkt', 'samen', 'groep', 'ander'].map((id) => ({
  id,
  soort: id === 'samen' ? 'combineer' : 'lijkt-op',
  waarom: 'Gaat over hetzelfde.',
}));
const bibliotheek = maakBibliotheek({
  lijkt: { vorm: ['individueel'], klantkenmerk },
  samen: { vorm: ['individueel', 'groep'], klantkenmerk },
  groep: { vorm: ['groep'], klantkenmerk },
  ander: { vorm: ['individueel'], klantkenmerk: ['lichamelijk'] },
});
const bij = (vorm: string[]) =>
  zonderGroep(
    { ...maakInterventie({ vorm, klantkenmerk, verwant }), id: 'een', lijf: { html: '', koppen: [] } } as Interventie,
    bibliotheek,
  ).map(({ id }) => id);

test('wie geen groep heeft, begint met wat verwant is, met één klant kan en over hetzelfde gaat; wat je combineert eerst', () => {
  expect(bij(['groep'])).toEqual(['samen', 'lijkt']);
});

test('een methode die ook met één klant kan, wijst niet naar iets anders', () => {
  expect(bij(['groep', 'individueel'])).toEqual([]);
});
