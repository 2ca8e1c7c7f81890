import { describe, expect, test } from 'vitest';
import { uitkomsten } from '../../src/kern/bewijs/uitkomsten.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { idsIn } from '../../src/weergave/vergelijken/met.ts';
import { vergelijkbaar } from '../../src/weergave/vergelijken/vergelijking.ts';
import { vergelijktabel } from '../../src/weergave/vergelijken/vergelijktabel.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { onderzoek } from '../kern/hulp.ts';
import { volledig } from '../kern/volledig.ts';

const bron = onderzoek({
  id: 'proef',
  land: ['nederland'],
  populatie: { omschrijving: 'Mensen met bijstand.', stelsel: ['bijstand-achtig'] },
});
const maak = (id: string, velden: Record<string, unknown> = {}) =>
  vergelijkbaar(
    { ...maakInterventie({ titel: `Methode ${id}`, ...velden }), id, lijf: { html: '', koppen: [] } } as Interventie,
    maakBibliotheek({}, [bron]),
  );
const met = maak('met', { bewijs: [rijOver([bron], { variant: 'advies' })], vorm: ['groep'] });
const zonder = maak('zonder');
const teksten = (kop: string, klant = {}) =>
  vergelijktabel([met, zonder], klant)
    .find((rij) => rij.kop === kop)
    ?.cellen.map((cel) => cel.map(({ tekst }) => tekst));

test('elke rij heeft voor elke interventie een cel met woorden', () => {
  for (const { kop, cellen } of vergelijktabel([met, zonder], {})) {
    expect(cellen, kop).toHaveLength(2);
    for (const cel of cellen) expect(cel.length, kop).toBeGreaterThan(0);
  }
});

test('de delen staan op volgorde, en een deel wordt één keer genoemd', () => {
  const delen = vergelijktabel([met, zonder], {}).map(({ deel }) => deel);
  expect(delen.filter(Boolean)).toEqual([
    'Situatie',
    'Past dit bij mijn klant?',
    'Bewijs per uitkomst',
    'Inspanning',
    'Voorwaarden',
  ]);
});

test('naast elkaar ligt wat een keuze bepaalt, en van een lange lijst situaties alleen het begin', () => {
  const situaties = ['Een.', 'Twee.', 'Drie.', 'Vier.'].map((zin) => `${zin} Dat zegt mijn klant.`);
  const velden = volledig('plaatsing', { situaties, vorm: ['groep', 'individueel'], bewijs: undefined });
  expect(maak('vol', velden).kenmerken).toEqual([
    { deel: 'Situatie', kop: 'Herken je dit?', regels: situaties.slice(0, 3).map((zin) => `“${zin}”`) },
    { deel: 'Situatie', kop: 'Wanneer', regels: ['Op elk moment dat het uitkomt.'] },
    { deel: 'Situatie', kop: 'Voor wie', regels: ['Iedereen die werk zoekt.'] },
    { deel: 'Situatie', kop: 'Niet geschikt voor', regels: ['Mensen in crisis.'] },
    { deel: 'Inspanning', kop: 'Tijd', regels: ['Een kwartier.'] },
    { deel: 'Inspanning', kop: 'Wie het doet', regels: ['Klantmanager'] },
    { deel: 'Inspanning', kop: 'Aantal stappen', regels: ['1'] },
    { deel: 'Voorwaarden', kop: 'Nodig van je organisatie', regels: ['Tijd voor een gesprek.'] },
    { deel: 'Voorwaarden', kop: 'Vrijwillig of verplicht', regels: ['Vrijwillig'] },
    { deel: 'Voorwaarden', kop: 'Vorm', regels: ['Groep, Individueel'] },
    { deel: 'Voorwaarden', kop: 'Uitkering', regels: ['Participatiewet'] },
  ]);
});

test('de uitkomsten staan in de volgorde van hun lijst, ook als de ene methode er andere heeft', () => {
  const over = (uitkomst: string) => ({ bewijs: [rijOver([], { uitkomst })] });
  const [eerste = '', laatste = ''] = [Object.keys(uitkomsten)[0], Object.keys(uitkomsten).at(-1)];
  const rijen = vergelijktabel([maak('a', over(laatste)), maak('b', over(eerste))], {});
  const begin = rijen.findIndex(({ deel }) => deel === 'Bewijs per uitkomst');
  expect(rijen.slice(begin, begin + 2).map(({ kop }) => kop)).toEqual([
    Object.values(uitkomsten)[0],
    Object.values(uitkomsten).at(-1),
  ]);
});

test('een uitkomst die de een heeft en de ander niet, zegt dat bij de ander', () => {
  expect(teksten('Werk gevonden')).toEqual([
    ['Advies: dit werkt misschien, voor zover wij lazen. (beperkt bewijs, 1 onderzoek)'],
    ['Hierover staat er niets.'],
  ]);
});

test('een kenmerk dat niemand heeft, maakt geen rij; heeft de een het niet, dan staat dat er', () => {
  expect(teksten('Uitkering')).toBeUndefined();
  expect(teksten('Vorm')).toEqual([['Groep'], ['Staat er niet.']]);
});

describe('past dit bij mijn klant?', () => {
  test('zonder klant wordt ernaar gevraagd', () => {
    expect(teksten('Onderzoek over werk')?.[0]).toEqual(['Nog geen klant gekozen: dat kan hierboven.']);
  });

  test('met een klant staat het bij de interventie en bij elke uitkomst', () => {
    const klant = { stelsel: ['bijstand-achtig'] };
    expect(teksten('Onderzoek over werk', klant)?.[0]?.[0]).toContain('Je antwoord komt overeen');
    expect(teksten('Werk gevonden', klant)?.[0]?.[1]).toBe('Je antwoord komt overeen: bijstand of vergelijkbaar.');
    expect(teksten('Onderzoek over werk', klant)?.[1]?.[0]).toContain('Hierover telt geen onderzoek mee.');
  });
});

test('in een adres telt alleen wat een id kan zijn, en elk maar één keer', () => {
  expect(idsIn('?met=ips&met=../x&met=ips&met=%3Cb%3E&met=&utm=1&met=coral-beslishulp')).toEqual([
    'ips',
    'coral-beslishulp',
  ]);
});

test('van geen interventie zijn de gegevens zo groot dat een telefoon erop wacht', async () => {
  const { interventies, bibliotheek } = inhoud;
  for (const i of interventies) expect(JSON.stringify(vergelijkbaar(i, bibliotheek)).length, i.id).toBeLessThan(20_000);
});
