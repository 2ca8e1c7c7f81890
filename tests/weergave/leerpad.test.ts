import { expect, test } from 'vitest';
import { leerpadLd } from '../../src/weergave/citeren/van-leerpad.ts';
import { lerenWeergave } from '../../src/weergave/interventie/lerenlaag.ts';
import { leerpadWeergave } from '../../src/weergave/leerpaden/leerpad.ts';
import { leerpadenlijst } from '../../src/weergave/leerpaden/overzicht.ts';
import { sessie } from '../../src/weergave/leerpaden/sessie.ts';
import { duur } from '../../src/weergave/leerpaden/tijd.ts';
import { leerpadInMarkdown } from '../../src/weergave/markdown/leerpad.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakLeerpad } from '../hulp/leerpad.ts';
import { maakInterventie } from '../hulp/maak.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const bibliotheek = maakBibliotheek({ nieuw: {} }, [], { leerpaden: [maakLeerpad()] });
const weergave = leerpadWeergave(maakLeerpad(), bibliotheek);

test.each([
  [5, '5 minuten'],
  [60, '1 uur'],
  [61, '1 uur en 1 minuut'],
  [150, '2 uur en 30 minuten'],
])('%i minuten is %s', (minuten, woorden) => {
  expect(duur(minuten)).toBe(woorden);
});

test('een leerpad telt zijn minuten zelf op, en een bijeenkomst zegt van welke tot welke minuut een stap duurt', () => {
  expect(weergave.feiten.find(({ naam }) => naam === 'Tijd')?.waarde).toMatch(
    /^1 uur en 20 minuten voor de onderdelen/,
  );
  expect(weergave.intervisie?.duur).toBe('1 uur');
  expect(weergave.intervisie?.stappen.map(({ vanaf, tot }) => [vanaf, tot])).toEqual([
    [0, 10],
    [10, 60],
  ]);
  expect(sessie.duur).toBe('2 uur');
});

test('een methode wijst naar het onderdeel over haar, en dat onderdeel wijst terug', () => {
  const methode = { ...maakInterventie({}), id: 'nieuw', lijf: { html: '', koppen: [] } };
  const leren = lerenWeergave(methode, bibliotheek);
  expect(leren.leerpaden).toMatchObject([{ href: '/leerpaden/bellen/#kijk-bij-elkaar' }]);
  expect(leren.delen.map(({ id }) => id)).toContain('leerpaden');
  expect(weergave.onderdelen[0]).toMatchObject({ naam: 'kijk-bij-elkaar', methode: { href: '/interventies/nieuw/' } });
  const oud = maakBibliotheek({ nieuw: {} }, [], { leerpaden: [maakLeerpad({ status: 'gearchiveerd' })] });
  expect(lerenWeergave(methode, oud).leerpaden).toEqual([]);
});

test('wat nog niemand beoordeelde, heet concept: het leerpad en de methoden erin', () => {
  expect(weergave.banier?.tekst).toContain('Concept');
  expect(weergave.voorbehoud).toContain('concept');
  const beoordeeld = bibliotheek.interventies.map((i) => ({ ...i, status: 'gepubliceerd' as const }));
  expect(
    leerpadWeergave(maakLeerpad({ status: 'gepubliceerd' }), { ...bibliotheek, interventies: beoordeeld }),
  ).toMatchObject({ banier: null, voorbehoud: '' });
});

test('een lijst met vinkjes zegt ook wat zij niet zegt', () => {
  expect(weergave.bewijst.niet.join(' ')).toContain('Dat iemand het kan.');
  expect(weergave.bewijst.wel.join(' ')).toContain('afgevinkt');
});

test('de Markdown noemt elk geval verzonnen, en geeft de antwoorden pas na alle vragen', () => {
  const markdown = leerpadInMarkdown(maakLeerpad(), bibliotheek, site);
  expect(markdown).toContain('*Verzonnen voorbeeld: deze mensen bestaan niet.*');
  expect(markdown.indexOf('Vraag het altijd vooraf.')).toBeGreaterThan(markdown.indexOf('## Antwoorden'));
  expect(markdown).toContain('Goed: a. Lees: [Wat telt](https://vakwerk.example/over/bewijs/#telt).');
});

test('een leerpad is aan te halen met zijn eigen adres, en noemt als leermiddel de methoden erin', () => {
  expect(leerpadLd(maakLeerpad(), site)).toMatchObject({
    '@id': 'https://vakwerk.example/leerpaden/bellen/',
    learningResourceType: 'Leerpad',
    timeRequired: 'PT80M',
    about: [{ '@id': 'https://vakwerk.example/interventies/nieuw/' }],
  });
});

test('het overzicht laat weg wat gearchiveerd is', () => {
  const leerpaden = [maakLeerpad(), maakLeerpad({ id: 'oud', status: 'gearchiveerd' })];
  expect(leerpadenlijst(maakBibliotheek({}, [], { leerpaden })).map(({ href }) => href)).toEqual([
    '/leerpaden/bellen/',
  ]);
});

test('elk leerpad van ons heeft een bijeenkomst, verzonnen gevallen en vragen met uitleg', () => {
  expect(inhoud.bibliotheek.leerpaden.length).toBeGreaterThanOrEqual(6);
  for (const { id, intervisie, oefengevallen, zelftoets, verderLezen } of inhoud.bibliotheek.leerpaden)
    expect([id, !!intervisie, !!oefengevallen, !!zelftoets, !!verderLezen]).toEqual([id, true, true, true, true]);
});
