import { describe, expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { interventieTekst, kort, maakMap, problemenSamen, problemenVan } from '../hulp/content.ts';

const hier = (id: string, onderwerp = `over ${id}`, woorden = [`een ${id}`, `twee ${id}`]) =>
  `- id: ${id}\n  onderwerp: ${onderwerp}\n  woorden: [${woorden.join(', ')}]\n  hier: [bellen]\n`;
const nogNiet = (id: string, erbij = '') =>
  `- id: ${id}\n  onderwerp: over ${id}\n  woorden: [een ${id}, twee ${id}]\n  nogNiet: Wij schreven hier nog niets over.\n${erbij}`;
const methode = (velden: Record<string, unknown> = {}) => ({ 'interventies/bellen.mdx': interventieTekst(velden) });
const alleen = (tekst: string) => kort(problemenVan('onderwerpen.yaml', tekst));
const samen = (tekst: string, bestanden: Record<string, string> = methode()) =>
  kort(problemenSamen({ 'onderwerpen.yaml': tekst, ...bestanden }));

describe('een onderwerp', () => {
  test('zegt welke methoden erover gaan, of waarom wij er nog niets over hebben', () => {
    expect(
      samen(hier('a') + nogNiet('b') + nogNiet('c', '  dichtstbij: [bellen]\n  elders: Vraag het de gemeente.\n')),
    ).toEqual([]);
    expect(samen(nogNiet('b', '  dichtstbij: []\n'))).toEqual([]);
  });
  test('zegt nooit geen van beide, en nooit allebei', () => {
    expect(alleen(hier('a').replace(/ {2}hier.*\n/, ''))).toEqual(['2:14 veld-regel']);
    expect(alleen(nogNiet('b', '  hier: [bellen]\n'))).toEqual(['5:9 veld-regel']);
  });
  test('noemt alleen wat dichtbij komt en waar iemand heen kan, als wij er nog niets over hebben', () => {
    expect(alleen(`${hier('a')}  dichtstbij: [bellen]\n  elders: Vraag het de gemeente.\n`)).toEqual([
      '5:15 veld-regel',
      '6:11 veld-regel',
    ]);
  });
  test('heeft minstens twee woorden, elk in de vorm van een gezegde', () => {
    expect(alleen(hier('a', 'over a', ['een a']))).toEqual(['3:12 veld-lengte']);
    expect(alleen(hier('a', 'over a', ['een a', 'Met hoofdletter', 'met punt.']))).toEqual([
      '3:20 veld-vorm',
      '3:37 veld-vorm',
    ]);
  });
  test('noemt een methode maar één keer', () => {
    expect(alleen(hier('a').replace('[bellen]', '[bellen, bellen]'))).toEqual(['4:9 veld-vorm']);
  });
});

describe('twee onderwerpen', () => {
  test('hebben niet hetzelfde id', () => {
    expect(samen(hier('a') + hier('a', 'iets anders', ['eerste', 'tweede']))).toEqual(['5:7 onderwerp-uniek']);
  });
  test('hebben geen woord gemeen, ook niet als naam en hoe het ook geschreven is', () => {
    expect(samen(hier('a', 'post', ['enveloppen', 'brieven']) + hier('b', 'brieven!', ['de post', 'POST']))).toEqual([
      '6:14 onderwerp-uniek',
      '7:22 onderwerp-uniek',
    ]);
  });
});

describe('een onderwerp wijst naar een methode', () => {
  test('die bestaat: een andere staat bij haar regel', () => {
    expect(samen(hier('a') + nogNiet('b', '  dichtstbij: [belen]\n'), {})).toEqual([
      '4:10 interventie-bestaat',
      '9:16 interventie-bestaat',
    ]);
  });
  test('die niet gearchiveerd is', () => {
    const weg = methode({ status: 'gearchiveerd' });
    expect(samen(hier('a') + nogNiet('b', '  dichtstbij: [bellen]\n'), weg)).toEqual([
      '4:10 onderwerp-levend',
      '9:16 onderwerp-levend',
    ]);
  });
});

test('onderwerpen blijven in de volgorde van hun bestand, ook naast een stukke methode die zij noemen', async () => {
  const map = await maakMap({
    'onderwerpen.yaml': hier('b') + nogNiet('a'),
    ...methode({ status: 'onzin' }),
  });
  expect((await laad(map)).bibliotheek.onderwerpen.map(({ id }) => id)).toEqual(['b', 'a']);
  expect((await laad(await maakMap())).bibliotheek.onderwerpen).toEqual([]);
});
