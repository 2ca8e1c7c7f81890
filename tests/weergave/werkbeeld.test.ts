import { expect, test } from 'vitest';
import { type Werkoordeel, werkbeeld } from '../../src/weergave/bewijskaart/werkbeeld.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { bevinding, breed, geteld, nauwkeurig, onbeslist, onderzoek } from '../kern/hulp.ts';

const beeldVan = (methoden: Record<string, Record<string, unknown>>, bronnen: Parameters<typeof maakBibliotheek>[1]) =>
  werkbeeld(maakBibliotheek(methoden, bronnen));
const titels = (beeld: ReturnType<typeof werkbeeld>, oordeel: Werkoordeel) =>
  beeld.groepen.find(({ id }) => id === oordeel)?.methoden.map(({ titel }) => titel);
const met = (...bronnen: ReturnType<typeof onderzoek>[]) => ({ bewijs: [rijOver(bronnen)] });

const misschien = onderzoek({ schatting: breed });
const zeker = [nauwkeurig(), nauwkeurig(), nauwkeurig()];
const waarschijnlijk = nauwkeurig();
const niet = nauwkeurig({ vond: 'geen-verschil' });
const averechts = onderzoek({ vond: 'negatief' });
const niets = onderzoek({ schatting: onbeslist });
const telling = onderzoek({
  ontwerp: 'cohort',
  bevindingen: [bevinding({ schatting: geteld(40) })],
});
const bronnen = [misschien, ...zeker, waarschijnlijk, niet, averechts, niets, telling];
const alles = {
  sterk: met(...zeker),
  redelijk: met(waarschijnlijk),
  beperkt: met(misschien),
  zonder: met(niet),
  averechts: met(averechts),
  onbeslist: met(niets),
  geteld: met(telling),
  leeg: met(),
  anders: { bewijs: [rijOver([misschien], { uitkomst: 'welbevinden' })] },
};

test('elke methode staat precies één keer, bij wat haar sterkste onderzoek over werk zegt', () => {
  const beeld = beeldVan(alles, bronnen);
  expect(Object.fromEntries(beeld.groepen.map(({ id }) => [id, titels(beeld, id)]))).toEqual({
    werkt: ['Methode sterk'],
    waarschijnlijk: ['Methode redelijk'],
    misschien: ['Methode beperkt'],
    'helpt-niet': ['Methode zonder', 'Methode averechts'],
    onbeslist: ['Methode onbeslist', 'Methode geteld'],
    onbekend: ['Methode anders', 'Methode leeg'],
  });
  expect(beeld.aantal).toBe(Object.keys(alles).length);
  expect(beeld.nergens).toBe('');
});

test('de kop telt: wat niet beslist of niet vergeleken is, weten wij ook niet', () => {
  expect(beeldVan(alles, bronnen).kop).toBe(
    'Van 1 methode weten wij dat zij aan werk helpt, van 2 misschien. Van 2 lijkt het van niet. Van 4 weten wij het niet.',
  );
});

test('wat nog niemand beoordeelde, staat bij het aantal', () => {
  const bibliotheek = maakBibliotheek({ a: met(misschien), b: met() }, bronnen);
  const [eerste, ...rest] = bibliotheek.interventies.map((i) => ({ ...i, status: 'gepubliceerd' as const }));
  const conceptIn = (interventies: typeof bibliotheek.interventies) =>
    werkbeeld({ ...bibliotheek, interventies }).concept;
  expect(conceptIn(bibliotheek.interventies)).toBe('allemaal nog concept');
  expect(conceptIn([...bibliotheek.interventies.slice(0, 1), ...rest])).toBe('waarvan 1 concept');
  expect(conceptIn(eerste ? [eerste, ...rest] : [])).toBe('');
});

test('zonder één zekere methode zegt de kop dat, en noemt het beeld wat nergens staat', () => {
  const { kop, nergens } = beeldVan({ a: met(misschien), b: met() }, bronnen);
  expect(kop).toBe('Van geen methode weten wij dat zij aan werk helpt, van 1 misschien. Van 1 weten wij het niet.');
  expect(nergens).toContain('“dit werkt”; “dit werkt waarschijnlijk”');
});

test('spreekt een even sterke rij over werk een gunstige tegen, dan is dat tegenspraak, met beide tekens', () => {
  const bewijs = [rijOver([misschien]), rijOver([averechts], { uitkomst: 'werk-behouden' })];
  const beeld = beeldVan({ a: { bewijs } }, bronnen);
  const regels = beeld.groepen.find(({ id }) => id === 'onbeslist')?.methoden[0]?.regels;
  expect(regels?.map(({ meter }) => meter.richting)).toEqual(['positief', 'negatief']);
  expect(regels?.map(({ tekst }) => tekst)).toEqual([
    'gunstig, beperkt bewijs, 1 onderzoek',
    'Maar ook, werk behouden: ongunstig, beperkt bewijs, 1 onderzoek, voor zover wij lazen',
  ]);
});

test('een zwakkere tegenspraak verandert de groep niet, maar staat erbij', () => {
  const bewijs = [rijOver([waarschijnlijk]), rijOver([averechts], { variant: 'na een jaar' })];
  const beeld = beeldVan({ a: { bewijs } }, bronnen);
  const [methode] = beeld.groepen.find(({ id }) => id === 'waarschijnlijk')?.methoden ?? [];
  expect(methode?.regels[1]?.tekst).toBe(
    'Maar ook, na een jaar: ongunstig, beperkt bewijs, 1 onderzoek, voor zover wij lazen',
  );
});

test('zegt een zwakkere rij van een methode dat iets niet helpt, dan heet dat niet nergens gezegd', () => {
  const bewijs = [rijOver([waarschijnlijk]), rijOver([averechts], { uitkomst: 'werkhervatting' })];
  const nietHelpt = 'dit maakt (misschien) geen verschil, of werkt averechts';
  expect(beeldVan({ a: { bewijs } }, bronnen).nergens).not.toContain(nietHelpt);
  expect(beeldVan({ a: met(waarschijnlijk) }, bronnen).nergens).toContain(nietHelpt);
});

test('wat gearchiveerd is, staat er niet bij', () => {
  expect(beeldVan({ a: { ...met(misschien), status: 'gearchiveerd' }, b: met() }, bronnen).aantal).toBe(1);
});

test('de langste balk is die van de grootste groep', () => {
  const { groepen } = beeldVan({ a: met(misschien), b: met(), c: met() }, bronnen);
  expect(groepen.map(({ lengte }) => lengte)).toEqual([0, 0, 50, 0, 0, 100]);
});

test('het beeld van de bibliotheek noemt elke methode in gebruik, en gaat ongeschonden door JSON', () => {
  const beeld = werkbeeld(inhoud.bibliotheek);
  const getoond = beeld.groepen.flatMap(({ methoden }) => methoden.map(({ titel }) => titel));
  const inGebruik = inhoud.bibliotheek.interventies.filter(({ status }) => status !== 'gearchiveerd');
  expect(getoond.toSorted()).toEqual(inGebruik.map(({ titel }) => titel).toSorted());
  expect(JSON.parse(JSON.stringify(beeld))).toStrictEqual(beeld);
});
