import { expect, test } from 'vitest';
import { uitkomsten } from '../../src/kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { kaarttabellen } from '../../src/weergave/bewijskaart/bewijskaart.ts';
import { bewijskaartCsv } from '../../src/weergave/bewijskaart/in-csv.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { breed, nauwkeurig, onbeslist, onderzoek, overzicht, punten } from '../kern/hulp.ts';

const voor = { doelgroep: { omschrijving: 'Voor wie dit is bedoeld.', codes: ['migranten'] } };
const goed = onderzoek({ schatting: breed });
const slecht = nauwkeurig({ vond: 'negatief' });
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
    tekst: '2 methoden',
    waarover: 'Werk gevonden, Migranten',
  });
  expect(werk?.regels).toEqual([
    '2 onderzoeken, niet bekend of deze groep meedeed',
    'gunstig: beperkt bewijs',
    'ongunstig: redelijk bewijs',
  ]);
});

test.each([
  ['alleen iets dat wij niet zagen', [onderzoek()], 'gunstig: beperkt bewijs, voor zover wij lazen'],
  ['onbeslist', [onderzoek({ schatting: onbeslist })], 'niet aangetoond, niet uitgesloten: beperkt bewijs'],
  ['niet vergeleken', [onderzoek({ ontwerp: 'cohort' })], 'leek gunstig, niet vergeleken'],
  ['alleen beschreven', [onderzoek({ ontwerp: 'kwalitatief' })], 'gunstig: alleen beschreven, niet gemeten'],
  ['klein', [nauwkeurig({ schatting: punten(1, 0.2, 1.8) })], 'gunstig, klein verschil: redelijk bewijs'],
  [
    'niet overal',
    [nauwkeurig(), onderzoek({ schatting: onbeslist })],
    'gunstig, niet in elk onderzoek aangetoond: redelijk bewijs',
  ],
  [
    'een overzicht kon het niet aantonen',
    [nauwkeurig(), overzicht({ schatting: onbeslist })],
    'gunstig, niet in elk onderzoek aangetoond: redelijk bewijs',
  ],
  [
    'wie beschrijft, toont niets aan',
    [onderzoek({ ontwerp: 'kwalitatief', vond: 'geen-verschil' })],
    'geen duidelijke verandering gezien: alleen beschreven, niet gemeten',
  ],
])('een cel zegt het voorbehoud bij het oordeel: %s', (_, bronnen, regel) => {
  const van = maakBibliotheek({ a: { ...voor, bewijs: [rijOver(bronnen)] } }, bronnen);
  expect(rij(van, 'doelgroep-migranten')?.cellen[0]?.regels.at(-1)).toBe(regel);
});

test('een lege cel is leeg; een methode zonder onderzoek zegt dat wij niets vonden, met een link', () => {
  const cellen = rij(bibliotheek, 'doelgroep-migranten')?.cellen ?? [];
  const over = (uitkomst: string) => cellen.find((cel) => cel.uitkomst === uitkomst);
  expect(over('Welbevinden')).toMatchObject({ regels: [], link: null });
  expect(over('Inkomen')).toMatchObject({
    regels: ['geen onderzoek gevonden dat meetelt'],
    link: { tekst: '1 methode' },
  });
});

test('op papier staat in één zin waarover niets is', () => {
  expect(rij(bibliotheek, 'doelgroep-migranten')?.nietsOver).toMatch(
    /^Bij geen methode voor deze mensen staan: werk behouden, terug aan het werk na ziekte, .*verdringing van anderen\.$/,
  );
  expect(rij(bibliotheek, 'doelgroep-ondernemers')?.nietsOver).toBe(
    'Bij geen methode voor deze mensen staat een uitkomst.',
  );
});

test('de uitkomsten over werk staan voorop', () => {
  expect(kaarttabellen(bibliotheek)[0]?.uitkomsten.slice(0, 3)).toEqual([
    'Werk gevonden',
    'Werk behouden',
    'Terug aan het werk na ziekte',
  ]);
});

test('de CSV heeft een regel per cel, ook per lege, met het hele adres', () => {
  const [koppen, ...regels] = bewijskaartCsv(bibliotheek, 'https://voorbeeld.nl').trimEnd().split('\r\n');
  expect(koppen).toContain('"soort","groep"');
  expect(regels).toHaveLength(23 * Object.keys(uitkomsten).length);
  const migranten = regels.filter((regel) => regel.includes('"migranten"'));
  const zeker = 'FALSE,FALSE,FALSE,FALSE';
  expect(migranten[0]).toContain(`"gemeten",2,2,0,0,"beperkt","positief",${zeker},"redelijk","negatief",${zeker},,,`);
  expect(migranten[0]).toContain('"https://voorbeeld.nl/interventies/?doelgroep=migranten&uitkomst=werk-gevonden"');
  expect(migranten[1]).toMatch(/"leeg",0,0,0,0,{31},\d+\r?$/);
});
