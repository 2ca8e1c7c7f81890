import { expect, test } from 'vitest';
import { onderzochtPerGroep } from '../../src/vragen/onderzocht-per-groep.ts';
import { kaartbevinding, kaarttelling } from '../../src/weergave/bewijskaart/bevinding.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { onderzoek, overzicht } from '../kern/hulp.ts';

const wat = { een: 'doelgroep', meer: 'doelgroepen', buiging: 'e' } as const;
const groepen = (aantallen: Record<string, number>) =>
  Object.entries(aantallen).map(([naam, aantal]) => ({ groep: naam, naam, aantal }));
const kop = (aantallen: Record<string, number>) => kaartbevinding(groepen(aantallen), wat);

test('de kop noemt bij methoden voor wie het meest vergeleken is en bij welke niet, en zegt wat er geteld is', () => {
  expect(kop({ Jongeren: 3, Migranten: 12, Ondernemers: 0 })).toBe(
    'Bij methoden voor migranten vonden wij het meeste onderzoek dat vergelijkt. Bij methoden voor ondernemers geen.',
  );
});

test.each([
  [1, 'bijna geen'],
  [2, 'bijna geen'],
  [3, 'het minste'],
])('%i onderzoeken is %s', (aantal, woorden) => {
  expect(kop({ Jongeren: 9, Migranten: aantal })).toContain(`Bij methoden voor migranten ${woorden}.`);
});

test('staan er meer gelijk, dan noemt de kop ze allebei, en telt zij ze als het er te veel zijn', () => {
  expect(kop({ Jongeren: 9, Migranten: 9, Ondernemers: 1 })).toMatch(
    /^Bij methoden voor jongeren en migranten vonden wij het meeste/,
  );
  expect(kop({ Jongeren: 9, Migranten: 0, Ondernemers: 0, Statushouders: 0 })).toContain(
    'Bij 3 van de 4 doelgroepen geen.',
  );
});

test('is er nergens iets, of overal even veel, dan beweert de kop niets anders', () => {
  expect(kop({ Jongeren: 0, Migranten: 0 })).toBe('Bij geen enkele doelgroep vonden wij onderzoek dat vergelijkt.');
  expect(kop({ Jongeren: 4, Migranten: 4 })).toBe('Bij elke doelgroep vonden wij even veel onderzoek dat vergelijkt.');
});

test('onder de kop staan de aantallen, met elke groep bij naam', () => {
  expect(kaarttelling(groepen({ Jongeren: 12, Migranten: 0, Ondernemers: 0, Statushouders: 0 }))).toBe(
    'Bij methoden voor jongeren: 12 onderzoeken en overzichten die vergelijken. Geen enkel bij methoden voor migranten, ondernemers en statushouders.',
  );
  expect(kaarttelling(groepen({ Jongeren: 1, 'Diploma, en zo': 0, Migranten: 0 }))).toBe(
    'Bij methoden voor jongeren: 1 onderzoek of overzicht dat vergelijkt. Geen enkel bij methoden voor diploma, en zo en migranten.',
  );
});

test('een onderzoek bij twee methoden en twee uitkomsten telt bij een groep één keer', () => {
  const verslagen = [onderzoek({ onderzoek: 'scion' }), onderzoek({ onderzoek: 'scion' })];
  const beschrijving = onderzoek({ ontwerp: 'kwalitatief' });
  const bronnen = [...verslagen, overzicht(), beschrijving];
  const voor = { doelgroep: { omschrijving: 'Voor wie dit is bedoeld.', codes: ['migranten'] } };
  const geteld = onderzochtPerGroep(
    maakBibliotheek(
      {
        a: { ...voor, bewijs: [rijOver(verslagen), rijOver(verslagen, { uitkomst: 'inkomen' })] },
        b: { ...voor, bewijs: [rijOver(bronnen)] },
      },
      bronnen,
    ),
    'doelgroep',
  );
  expect(geteld.find(({ groep }) => groep === 'migranten')).toMatchObject({ naam: 'Migranten', aantal: 2 });
  expect(geteld.find(({ groep }) => groep === 'ondernemers')?.aantal).toBe(0);
});
