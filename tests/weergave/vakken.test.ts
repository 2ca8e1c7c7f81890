import { expect, test } from 'vitest';
import { bronnenlijst } from '../../src/weergave/bronnen/bronnenlijst.ts';
import { interventielijst } from '../../src/weergave/lijst/interventielijst.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron } from '../hulp/maak.ts';

const bron = (id: string, familie: string) => maakBron({ id, auteurs: [{ familie }] });

test('bronnen staan per letter, een letter met een streep of accent bij de gewone', () => {
  const { vakken } = bronnenlijst(
    maakBibliotheek({}, [
      bron('1', 'Øster'),
      bron('2', 'Olde'),
      bron('3', 'Ægir'),
      bron('4', 'Évrard'),
      bron('5', 'Els'),
    ]),
  );
  expect(vakken.map(({ titel, regels }) => [titel, regels.length])).toEqual([
    ['A', 1],
    ['E', 2],
    ['O', 2],
  ]);
});

test('methoden staan per soort, in de volgorde van de soorten, en daarbinnen op naam', () => {
  const { vakken, volgordes } = interventielijst(
    maakBibliotheek({
      c: { type: 'netwerk', titel: 'Borrelen' },
      a: { type: 'zelfsturing', titel: 'Zelf kiezen', rolVanDeKlant: ['regievoerder'] },
      b: { type: 'netwerk', titel: 'Appels' },
    }),
  );
  expect(volgordes[0]?.titel).toBe('Soort methode');
  expect(vakken.map(({ titel, regels }) => [titel, regels.map(({ naam }) => naam)])).toEqual([
    ['Zelfsturing', ['Zelf kiezen']],
    ['Netwerk', ['Appels', 'Borrelen']],
  ]);
});

test('geen regel valt buiten de vakken, en de vakken houden de volgorde van de lijst', () => {
  for (const { regels, vakken } of [bronnenlijst(inhoud.bibliotheek), interventielijst(inhoud.bibliotheek)]) {
    expect(vakken.flatMap((vak) => [...vak.regels])).toHaveLength(regels.length);
    expect(new Set(vakken.map(({ titel }) => titel)).size).toBe(vakken.length);
  }
});
