import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bronSchema } from '../../src/kern/bron.ts';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { leesYaml } from '../../src/laden/yaml.ts';
import { lees, schrijf } from '../../src/redactie/bestand.ts';
import { geordend } from '../../src/redactie/geordend.ts';
import { alsYaml } from '../../src/redactie/normaalvorm.ts';
import { type Bestandsoort, bestandsoorten } from '../../src/redactie/verzamelingen.ts';

const bestanden = (Object.keys(bestandsoorten) as Bestandsoort[]).flatMap((soort) => {
  const { map, uitgang } = bestandsoorten[soort];
  return globSync(`content/${map}/*.${uitgang}`).map((pad) => ({ pad, soort, tekst: readFileSync(pad, 'utf8') }));
});

test('bewaren zonder wijziging verandert na de eerste keer (`npm run normaliseer`) geen teken, en nooit een gegeven', () => {
  expect(bestanden.length).toBeGreaterThan(100);
  for (const { pad, soort, tekst } of bestanden) {
    const eens = schrijf(soort, lees(soort, tekst));
    expect(schrijf(soort, lees(soort, eens)), pad).toBe(eens);
    expect(lees(soort, eens), pad).toEqual(lees(soort, tekst));
  }
});

test('het lijf van een interventie is een veld per vast kopje, en een leeg veld is geen kopje', () => {
  const velden = lees(
    'interventie',
    '---\ntype: netwerk\n---\n\n## Wat is het?\n\nEen.\n\n### Twee\n\n## Wat weten we nog niet?\n\nDrie.\n',
  );
  expect(velden).toEqual({ type: 'netwerk', 'wat-is-het': 'Een.\n\n### Twee', 'wat-weten-we-nog-niet': 'Drie.' });
  expect(schrijf('interventie', { ...velden, 'wat-is-het': '', 'kop-later': '' })).toBe(
    '---\ntype: netwerk\n---\n\n## Wat weten we nog niet?\n\nDrie.\n',
  );
});

test('een lange tekst en een lijst nemen zo veel regels in dat één wijziging één regel verschil is', () => {
  const lang = 'woord '.repeat(60).trim();
  const tekst = alsYaml(bronSchema, { titel: lang, land: ['nederland', 'belgie'] });
  expect(tekst.split('\n')).toEqual([`titel: ${lang}`, 'jaar: null', 'land:', '  - nederland', '  - belgie', '']);
});

test('wat leeg is, wordt niet geschreven', () => {
  const velden = {
    titel: 'T',
    samenvatting: '',
    zoekwoorden: [],
    klantperspectief: { tekst: '', bronnen: [] },
    kosten: null,
  };
  expect(geordend(interventieSchema, { type: 'netwerk', ...velden })).toEqual({ type: 'netwerk', titel: 'T' });
});

test('wat niet bekend mag zijn, is leeg `null`', () => {
  expect(geordend(bronSchema, { titel: 'T', n: null })).toEqual({ titel: 'T', jaar: null });
  expect(alsYaml(bronSchema, { titel: 'T', bevindingen: [{ id: 'werk', gemeten: '' }] })).toContain('gemeten: null');
  const ongemeten = { soort: '', van: null, tot: null };
  expect(geordend(bronSchema, { bevindingen: [{ id: 'werk', gemeten: ongemeten }] })).toMatchObject({
    bevindingen: [{ id: 'werk', gemeten: null }],
  });
});

test.each([
  ['1.9', 1.9],
  ['1,9', 1.9],
  ['-0,5', -0.5],
  ['open', 'open'],
  // Wat op twee manieren te lezen is, blijft zoals het getypt is: dan vraagt de controle wat bedoeld is.
  ['1.250', '1.250'],
  [1.9, 1.9],
])('waar een getal of een woord mag, wordt getypt %j %j', (getypt, verwacht) => {
  const schatting = { soort: 'verhouding', maat: 'OR', schatting: 1, boven: getypt };
  expect(geordend(bronSchema, { bevindingen: [{ id: 'werk', schatting }] })).toMatchObject({
    bevindingen: [{ schatting: { boven: verwacht } }],
  });
});

test('een jaar is een getal, en in druk blijft tekst', () => {
  expect(geordend(bronSchema, { jaar: '2019' })).toEqual({ jaar: 2019 });
  expect(geordend(bronSchema, { jaar: 'in druk' })).toEqual({ jaar: 'in druk' });
});

test('velden staan in de volgorde van het schema, ook in een groep die uit vormen kiest; een onbekend veld blijft staan', () => {
  const schatting = { verschil: 7, zzz: 1, soort: 'procentpunt' };
  const tekst = alsYaml(bronSchema, {
    bevindingen: [{ schatting, id: 'a' }],
    soort: 'rapport',
    auteurs: [{ voorletters: 'A.', familie: 'B' }],
  });
  const plaats = ['soort: rapport', 'familie', 'voorletters', 'id: a', 'soort: procentpunt', 'verschil', 'zzz'].map(
    (deel) => tekst.indexOf(deel),
  );
  expect(plaats).toEqual(plaats.toSorted((a, b) => a - b));
  expect(plaats).not.toContain(-1);
});

test('tekst die op iets anders lijkt, blijft tekst', () => {
  const velden = { jaargang: '34', titel: 'ja: nee # dus', paginas: "87-99, zie 's", nummer: 'null' };
  expect(leesYaml(alsYaml(bronSchema, { ...velden, jaar: 2001 })).waarde).toEqual({ jaar: 2001, ...velden });
});
