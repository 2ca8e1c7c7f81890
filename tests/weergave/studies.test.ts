import { expect, test } from 'vitest';
import { studies, studiesBij } from '../../src/weergave/bronnen/studies.ts';
import { onderhoudsbord } from '../../src/weergave/onderhoud/onderhoud.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';

const melding = (id: string, verwijzing: string, interventies?: string[]) => ({
  id,
  verwijzing,
  vond: 'Meer mensen vonden werk.',
  ...(interventies ? { interventies } : {}),
});
const met = (...gemeld: ReturnType<typeof melding>[]) =>
  maakBibliotheek({ ips: { titel: 'IPS' }, dinges: {} }, [], { studies: gemeld });

test('een gemeld onderzoek staat bij de interventies die de melder noemde, en nergens anders', () => {
  const bibliotheek = met(melding('a', 'Een onderzoek, 2020', ['ips']), melding('b', 'Een ander onderzoek'));
  expect(studiesBij('ips', bibliotheek).map(({ id, href }) => [id, href])).toEqual([
    ['gemeld-a', '/bronnen/#gemeld-a'],
  ]);
  expect(studiesBij('dinges', bibliotheek)).toEqual([]);
  expect(studies(bibliotheek).map(({ interventies }) => interventies)).toEqual([
    [{ titel: 'IPS', href: '/interventies/ips/' }],
    [],
  ]);
});

test.each([
  ['10.1000/abc.def-1', 'https://doi.org/10.1000/abc.def-1'],
  ['doi: 10.1000/abc (gezien in een rapport).', 'https://doi.org/10.1000/abc'],
  ['10.1002/(SICI)1(1998)2<3::A>3.0.CO;2-2', 'https://doi.org/10.1002/(SICI)1(1998)2%3C3::A%3E3.0.CO;2-2'],
  ['https://voorbeeld.nl/rapport.pdf, bladzijde 3', 'https://voorbeeld.nl/rapport.pdf'],
  ['Iemand, over werk, 2020', ''],
])('in %j is het adres te vinden, als dat er is', (verwijzing, adres) => {
  expect(studies(met(melding('a', verwijzing)))[0]?.adres).toBe(adres);
});

test('elke melding is een klus voor de redactie, met haar bestand', () => {
  const { soorten } = onderhoudsbord({
    bibliotheek: met(melding('a', 'Een onderzoek, 2020', ['ips'])),
    volledig: [],
    problemen: [],
    forge: undefined,
  });
  expect(soorten.find(({ id }) => id === 'gemeld-onderzoek')?.klussen).toEqual([
    {
      tekst: 'Een onderzoek, 2020',
      href: '/bronnen/#gemeld-a',
      erbij: '',
      methoden: ['ips'],
      bestand: 'studies/a.yaml',
      verbeter: '/bijdragen/formulier/?soort=melding&bladzijde=studies%2Fa.yaml',
    },
  ]);
});
