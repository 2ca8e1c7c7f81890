import { expect, test } from 'vitest';
import { nodigNaarSoort } from '../../src/vragen/nodig-van-organisatie.ts';
import { inhoud } from '../hulp/inhoud.ts';

const nodig = (...nodigVanOrganisatie: string[]) => nodigNaarSoort({ nodigVanOrganisatie });

test('een punt staat bij de soort waar het een woord van noemt, in zijn eigen woord', () => {
  expect(
    nodig(
      'Een training met coaching erna.',
      'Budget voor steun die langer duurt.',
      'De bevoegdheid om kleine keuzes te maken.',
      'Uren om werkgevers te bezoeken.',
    ),
  ).toEqual({ opleiding: ['training'], tijd: ['uren'], geld: ['budget'], toestemming: ['bevoegdheid'], verder: [] });
});

test('een punt dat om twee dingen vraagt, staat bij allebei; een woord staat er één keer', () => {
  const { opleiding, tijd } = nodig(
    'Tijd om mee te denken, en oefening in toetsen.',
    'Tijd om na te bellen, elke week.',
  );
  expect(opleiding).toEqual(['oefening']);
  expect(tijd).toEqual(['tijd']);
});

test('een afspraak en afspraken zijn hetzelfde', () => {
  expect(nodig('Een afspraak met de ggz.', 'Afspraken over gegevens.').toestemming).toEqual(['afspraken']);
});

test.each([
  ['wat wij niet vonden', 'Ruimte om te leren door mee te lopen. Een vaste opleiding vonden wij niet.'],
  ['tijd binnen de training zelf', 'Tijd voor het gesprek na een maand, als deel van de training.'],
  ['een cursus die juist niet mag', 'Toestemming om geen stage, cursus of proef vooraf te eisen.'],
])('dat een methode om opleiding vraagt, volgt niet uit %s', (_, punt) => {
  expect(nodig(punt).opleiding).toEqual([]);
});

test.each([
  ['een ruimte om in te zitten', 'Een ruimte voor de groep, op de begane grond.'],
  ['wie de regels van de wet kent', 'Iemand die de regels van UWV bijhoudt.'],
])('%s is geen toestemming', (_, punt) => {
  expect(nodig(punt)).toMatchObject({ toestemming: [], verder: [punt] });
});

test('wat nergens bij hoort, blijft heel staan; geen punt van de inhoud valt weg', () => {
  expect(nodig('Een korte lijn met huisartsen.').verder).toEqual(['Een korte lijn met huisartsen.']);
  for (const { nodigVanOrganisatie = [] } of inhoud.interventies)
    for (const punt of nodigVanOrganisatie) {
      const { verder, ...soorten } = nodig(punt);
      expect([...verder, ...Object.values(soorten).flat()]).not.toEqual([]);
    }
});

test('zonder iets ingevuld vraagt een methode niets wat wij weten', () => {
  expect(Object.values(nodigNaarSoort({})).flat()).toEqual([]);
});
