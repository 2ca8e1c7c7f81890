import { describe, expect, test } from 'vitest';
import { leesYaml } from '../../src/laden/yaml.ts';
import { bronTekst, interventieTekst, kort, problemenVan } from '../hulp/content.ts';

const inYaml = (yaml: string) =>
  leesYaml(yaml).bezwaren.map(({ plek, gevonden }) => `${plek?.regel}:${plek?.kolom} ${gevonden}`);

describe('wat YAML kan maar een schrijver niet nodig heeft, wordt geweigerd op zijn eigen regel', () => {
  test.each([
    ['een anker', 'a: 1\nb: &x 1\n', '2:4 het anker `&x`'],
    ['een anker boven een groep', 'a: &x\n  b: 1\n', '1:4 het anker `&x`'],
    ['een anker op een veldnaam', 'a: 1\n&x b: 1\n', '2:1 het anker `&x`'],
    ['een verwijzing', 'a: 1\nb: *x\n', '2:4 de verwijzing `*x`'],
    ['een eigen tag', 'a: 1\nb: !x 1\n', '2:4 een tag die met `!` begint'],
    ['een tag van YAML', 'a: 1\nb: !!str 1\n', '2:4 een tag die met `!` begint'],
    ['een tag boven een groep', 'a: !!map\n  b: 1\n', '1:4 een tag die met `!` begint'],
    ['een tag voor binaire gegevens', 'a: !!binary aGFsbG8=\n', '1:4 een tag die met `!` begint'],
    ['een tag voor een functie', 'a: !!js/function "x"\n', '1:4 een tag die met `!` begint'],
    ['een tag zonder naam', 'a: ! b\n', '1:4 een tag die met `!` begint'],
    ['een samenvoeging', 'a: 1\n<<: { b: 1 }\n', '2:1 de veldnaam `<<`'],
    ['__proto__', 'a: 1\n__proto__: { b: 1 }\n', '2:1 de veldnaam `__proto__`'],
    ['__proto__ tussen aanhalingstekens', '"__pro\\x74o__": { b: 1 }\n', '1:1 de veldnaam `__proto__`'],
    ['__proto__ dieper', 'a:\n  - __proto__: 1\n', '2:5 de veldnaam `__proto__`'],
    ['constructor', 'constructor: 1\n', '1:1 de veldnaam `constructor`'],
    ['prototype', 'prototype: 1\n', '1:1 de veldnaam `prototype`'],
    ['een tweede stel velden', 'a: 1\n---\nb: 1\n', '2:1 een tweede `---`'],
    ['een einde halverwege', 'a: 1\n...\nb: 1\n', '3:1 een tweede `---`'],
    ['een versie', '%YAML 1.1\n---\na: 1\n', '1:1 een regel die met `%` begint'],
    ['een eigen soort tags', '%TAG ! tag:x,2000:\n---\na: 1\n', '1:1 een regel die met `%` begint'],
    ['een getal als veldnaam', 'a: 1\n2: b\n', '2:1 een veldnaam die geen woord is'],
    ['een lijst als veldnaam', '? [a]\n: b\n', '1:3 een veldnaam die geen woord is'],
    ['een leeg veld', ': b\n', '1:1 een veldnaam die geen woord is'],
  ])('%s', (_, yaml, bezwaar) => {
    expect(inYaml(yaml)).toEqual([bezwaar]);
    expect(leesYaml(yaml).waarde).toBeUndefined();
  });
});

describe('wat schrijvers verkeerd typen, heet bij zijn naam', () => {
  test.each([
    ['een tab als inspringing', 'a:\n\tb: 1\n', '2:1 een tab aan het begin van de regel'],
    [
      'een dubbele punt in een zin',
      'a: Werk: een overzicht\n',
      '1:4 een dubbele punt middenin een tekst, of een regel zonder veldnaam',
    ],
    [
      'een apostrof tussen apostrofs',
      "a: 'foto's van werk'\n",
      '1:10 tekst na een aanhalingsteken of haak die al gesloten is',
    ],
    [
      'een zin die zonder inspringing doorloopt',
      'a: Een zin\ndie doorloopt\n',
      '2:1 een dubbele punt middenin een tekst, of een regel zonder veldnaam',
    ],
    ['een aanhalingsteken dat niet sluit', 'a: "open\n', '1:4 een aanhalingsteken of haak die niet sluit'],
    [
      'een aanhalingsteken dat regels later niet sluit',
      'a: 1\nb: "open\nc: 1\nd: 1\n',
      '2:4 een aanhalingsteken of haak die niet sluit',
    ],
    ['een haak die niet sluit', 'a: [b, c\n', '2:1 een aanhalingsteken of haak die niet sluit'],
    ['een lijst achter de veldnaam', 'a: - b\n', '1:4 een lijst op dezelfde regel als de veldnaam'],
    ['een veld dat er al staat', 'a: 1\nb: 1\na: 2\n', '3:1 een veld dat er al staat'],
    ['een veld dat er dieper al staat', 'a:\n  b: 1\n  b: 2\n', '3:3 een veld dat er al staat'],
    ['tekst die met een @ begint', 'a: @naam\n', '1:4 een waarde die met een bijzonder teken begint'],
    ['tekst tussen sterretjes', 'a: *belangrijk*\n', '1:4 de verwijzing `*belangrijk*`'],
    ['een backslash tussen aanhalingstekens', 'a: "\\q"\n', '1:5 iets wat geen geldige YAML is (BAD_DQ_ESCAPE)'],
  ])('%s', (_, yaml, bezwaar) => {
    expect(inYaml(yaml)[0]).toBe(bezwaar);
  });
});

test('een bom van verwijzingen wordt geweigerd zonder te ontploffen', () => {
  const bom = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  const begin = performance.now();
  expect(kort(problemenVan('bronnen/a.yaml', bom)).length).toBeGreaterThan(80);
  expect(performance.now() - begin).toBeLessThan(1000);
});

test('een verboden sleutel verandert niets aan andere objecten', () => {
  leesYaml('__proto__: { besmet: true }\nconstructor: { prototype: { besmet: true } }\n');
  expect('besmet' in {}).toBe(false);
});

test('een dag, een jaartal en een ja of nee blijven wat er staat', () => {
  expect(leesYaml('dag: 2026-02-28\nja: yes\nnee: no\nleeg:\ngetal: 0.5\nwaar: true\nacht: 010\n').waarde).toEqual({
    dag: '2026-02-28',
    ja: 'yes',
    nee: 'no',
    leeg: null,
    getal: 0.5,
    waar: true,
    acht: 10,
  });
});

test('elk veld en elke waarde heeft een plek, ook na een emoji en in een lijst', () => {
  expect(leesYaml('a: "😀" \n😀b:\n  - c: 1\n').plekken).toMatchObject({
    'a#': { regel: 1, kolom: 1 },
    a: { regel: 1, kolom: 4 },
    '😀b#': { regel: 2, kolom: 1 },
    '😀b.0.c#': { regel: 3, kolom: 5 },
    '😀b.0.c': { regel: 3, kolom: 8 },
  });
});

test('de kop van een .mdx-bestand telt regels vanaf het begin van het bestand', () => {
  const tekst = interventieTekst().replace('\ntitel:', '\nkleur: &k rood\ntitel:');
  expect(kort(problemenVan('interventies/a.mdx', tekst))).toEqual(['3:8 yaml']);
});

describe('de kop van een .mdx-bestand', () => {
  const goed = interventieTekst();

  test.each([
    ['begint niet op de eerste regel', `\n${goed}`],
    ['heeft spaties achter de streepjes', goed.replace('---\n', '--- \n')],
    ['heeft vier streepjes', goed.replace('---\n', '----\n')],
    ['is code', goed.replace('---\n', '---js\n')],
    ['is TOML', goed.replaceAll('---\n', '+++\n')],
    ['eindigt niet', goed.slice(0, goed.lastIndexOf('---'))],
    ['ontbreekt', '# Titel\n'],
    ['ontbreekt in een leeg bestand', ''],
  ])('%s: dat wordt geweigerd', (_, tekst) => {
    expect(kort(problemenVan('interventies/a.mdx', tekst))).toEqual(['1:1 kop']);
  });
});

test('een bron mag met --- beginnen', () => {
  expect(problemenVan('bronnen/a.yaml', `---\n${bronTekst()}`)).toEqual([]);
});
