import { expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { kaarttabellen } from '../../src/weergave/bewijskaart.ts';
import { bewijskaartCsv } from '../../src/weergave/bewijskaart-csv.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { onderzoek } from '../kern/hulp.ts';

const voor = { doelgroep: { omschrijving: 'Voor wie dit is bedoeld.', codes: ['migranten'] } };
const goed = onderzoek({ vond: 'positief', n: 50 });
const slecht = onderzoek({ vond: 'negatief', n: 5000 });
const bibliotheek = maakBibliotheek(
  {
    a: { ...voor, bewijs: [rijOver([goed]), rijOver([], { uitkomst: 'inkomen' })] },
    b: { ...voor, bewijs: [rijOver([slecht])] },
  },
  [goed, slecht],
);
const rij = (van: Bibliotheek, id: string) =>
  kaarttabellen(van)
    .flatMap(({ rijen }) => rijen)
    .find((r) => r.id === id);

test('een cel zegt in woorden wat er is, met het gunstige en het ongunstige elk op een regel', () => {
  const [werk] = rij(bibliotheek, 'doelgroep-migranten')?.cellen ?? [];
  expect(werk?.link).toEqual({
    href: '/interventies/?doelgroep=migranten&uitkomst=werk-gevonden',
    tekst: '2 interventies',
    waarover: 'Werk gevonden, Migranten',
  });
  expect(werk?.regels).toEqual([
    '2 onderzoeken, niet bekend of deze groep meedeed',
    'gunstig: beperkt bewijs',
    'ongunstig: redelijk bewijs',
  ]);
});

test('leeg is geen onderzoek gevonden, zonder link; een methode zonder onderzoek heeft wel een link', () => {
  const cellen = rij(bibliotheek, 'doelgroep-migranten')?.cellen ?? [];
  const over = (uitkomst: string) => cellen.find((cel) => cel.uitkomst === uitkomst);
  expect(over('Welbevinden')).toMatchObject({ regels: ['geen onderzoek gevonden'], link: null });
  expect(over('Inkomen')).toMatchObject({
    regels: ['wel een methode, geen onderzoek dat meetelt'],
    link: { tekst: '1 interventie' },
  });
});

test('op papier staat in één zin waarover niets is', () => {
  expect(rij(bibliotheek, 'doelgroep-migranten')?.nietsOver).toMatch(
    /^Geen onderzoek gevonden over: werk behouden, uren werk, .*bruikbaarheid\.$/,
  );
  expect(rij(bibliotheek, 'doelgroep-ondernemers')?.nietsOver).toBe('Over geen enkele uitkomst is onderzoek gevonden.');
});

test('de uitkomsten over werk staan voorop', () => {
  expect(kaarttabellen(bibliotheek)[0]?.uitkomsten.slice(0, 3)).toEqual([
    'Werk gevonden',
    'Werk behouden',
    'Uren werk',
  ]);
});

test('de CSV heeft een regel per cel, ook per lege, met het hele adres', () => {
  const [koppen, ...regels] = bewijskaartCsv(bibliotheek, 'https://voorbeeld.nl').trimEnd().split('\r\n');
  expect(koppen).toContain('"soort","groep"');
  expect(regels).toHaveLength(23 * 16);
  const migranten = regels.filter((regel) => regel.includes('"migranten"'));
  expect(migranten[0]).toContain('"gemeten",2,2,0,0,"beperkt","positief","false","redelijk","negatief","false",,,,');
  expect(migranten[0]).toContain('"https://voorbeeld.nl/interventies/?doelgroep=migranten&uitkomst=werk-gevonden"');
  expect(migranten[1]).toContain('"leeg",0,0,0,0,,,,,,,,,,,');
});
