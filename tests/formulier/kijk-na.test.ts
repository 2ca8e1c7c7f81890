import { expect, test } from 'vitest';
import { kijkNa } from '../../src/formulier/kijk-na.ts';
import { deelsoorten } from '../../src/formulier/pakket.ts';
import { beginDeel, naamUit, schemaVan, veldenVan } from '../../src/formulier/soorten.ts';
import { inGroepen, labelOp, type Veld } from '../../src/formulier/veld.ts';
import { type Type, types } from '../../src/kern/codes.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { conceptvelden } from '../hulp/maak.ts';

const vandaag = '2026-12-01';
const methode = (velden: Record<string, unknown> = {}) => ({
  ...beginDeel('interventie', vandaag),
  velden: conceptvelden(velden),
});
const meldingen = (deel: Parameters<typeof kijkNa>[0]) => kijkNa(deel).map(({ label, wat }) => `${label}: ${wat}`);

test('een methode die als concept klopt, klopt ook in het formulier', () => {
  expect(kijkNa(methode())).toEqual([]);
});

test('elke bron en elke methode van nu opent in het formulier zonder dat er iets aan mankeert', () => {
  const bronnen = [...inhoud.bibliotheek.bronnen.values()].slice(0, 60);
  for (const { id, ...velden } of bronnen) expect(kijkNa({ soort: 'bron', id, nieuw: false, velden }), id).toEqual([]);
  for (const { id, lijf: _, ...velden } of inhoud.interventies)
    expect(kijkNa({ soort: 'interventie', id, nieuw: false, velden }), id).toEqual([]);
});

test('bij iets nieuws is leeg wat een concept nodig heeft, en niets anders', () => {
  for (const type of Object.keys(types) as Type[]) {
    const deel = beginDeel('interventie', vandaag, { type });
    const nodig = inGroepen(veldenVan(deel))[0]?.velden.filter(({ required }) => required) ?? [];
    expect(new Set(kijkNa(deel).map(({ pad }) => pad.split('.')[0])), type).toEqual(
      new Set(nodig.map(({ name }) => name)),
    );
    expect(
      kijkNa(deel).every(({ leeg }) => leeg),
      type,
    ).toBe(true);
  }
});

test('een melding noemt het veld zoals het formulier het noemt, en geen naam uit het bestand', () => {
  const stappen = [{}, { titel: 'Vraag', uitleg: 'Kort' }];
  expect(meldingen(methode({ titel: 'X', stappen }))).toEqual([
    'Titel: 1 teken. Nodig: minstens 3 tekens.',
    'Stappen, nummer 2, uitleg: 4 tekens. Nodig: minstens 15 tekens.',
  ]);
});

test('wie in een ervaring een adres of naam schrijft, leest dat terwijl hij typt', () => {
  const velden = {
    interventie: 'ips',
    datum: vandaag,
    rol: 'klantmanager',
    setting: 'Bij een gemeente.',
    watGedaan: 'Gemaild met jan@voorbeeld.nl over werk.',
    watWerkte: 'De rust.',
    watNiet: 'De tijd.',
  };
  expect(meldingen({ soort: 'ervaring', id: '', nieuw: true, velden })).toEqual([
    'Wat je deed: Hier staat iets dat op een e-mailadres lijkt. Haal het adres weg.',
  ]);
});

test('een onderzoek voor het register volgt de regels van het register', () => {
  const velden = { id: 'seed-noorwegen', naam: 'Een bedacht onderzoek', ontwerp: 'voor-na', loting: 'groep' };
  const [eerste] = kijkNa({ soort: 'onderzoek', id: '', nieuw: true, velden });
  expect(eerste?.pad).toBe('loting');
});

test('een bezwaar zonder wat je anders ziet, is niet af', () => {
  const vooraf = { rij: 'IPS: werk gevonden', bladzijde: 'https://vakwerk.example/a/', oordeel: 'Dit werkt.' };
  expect(kijkNa(beginDeel('bezwaar', vandaag, vooraf)).map(({ pad }) => pad)).toEqual(['anders', 'waar']);
});

test('elk veld van elke soort heeft een label en een vorm die het formulier kan tekenen', () => {
  const kent = new Set([
    'string',
    'text',
    'number',
    'datetime',
    'select',
    'object',
    'list',
    'relation',
    'hidden',
    'kop',
  ]);
  const mis = (velden: readonly Veld[]): string[] =>
    velden.flatMap((v) => [
      ...(kent.has(v.widget) && v.label ? [] : [v.name]),
      ...mis([...(v.fields ?? []), ...(v.field ? [v.field] : []), ...(v.types ?? []).flatMap((t) => t.fields)]),
    ]);
  for (const soort of deelsoorten) expect(mis(veldenVan(beginDeel(soort, vandaag))), soort).toEqual([]);
  expect(deelsoorten.filter((soort) => !schemaVan(soort))).toEqual(['bezwaar', 'melding']);
});

test('de naam van een bestand volgt uit wat er ingevuld is', () => {
  expect(naamUit({ soort: 'interventie', velden: { titel: 'Koffie met oud-collega’s' } })).toBe(
    'koffie-met-oud-collega-s',
  );
  expect(
    naamUit({
      soort: 'bron',
      velden: { titel: 'Werk en de rest van het leven', jaar: 2020, auteurs: [{ familie: 'van Dam' }] },
    }),
  ).toBe('van-dam-2020-werk-en-de');
  expect(naamUit({ soort: 'bron', velden: {} })).toBe('');
});

test('een pad heet zoals het formulier het noemt, ook in een groep die uit vormen kiest', () => {
  const velden = veldenVan({ soort: 'bron', velden: {} });
  expect(labelOp(velden, 'bevindingen.1.schatting.maat')).toBe('Bevindingen, nummer 2, grootte, maat');
});
