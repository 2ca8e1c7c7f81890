import { describe, expect, test } from 'vitest';
import { keurAlle } from '../../src/laden/keurder.ts';
import { grenzen, teGroot } from '../../src/laden/maten.ts';
import { bronTekst, ervaringTekst, kort, maakBestand, problemenVan } from '../hulp/content.ts';

const woorden = (tekens: number) => 'woord '.repeat(tekens).slice(0, tekens);
const inTekst = (lijf: string) => kort(problemenVan('ervaringen/a.mdx', ervaringTekst(lijf)));

describe('een blok zonder witregel', () => {
  test('mag precies zo lang zijn als de grens', () => {
    expect(teGroot(woorden(grenzen.blok), 'markdown')).toEqual([]);
    expect(kort(teGroot(woorden(grenzen.blok + 1), 'markdown') as never)).toEqual(['1:1 maten']);
  });

  test('telt regels bij elkaar op en begint opnieuw na een witregel', () => {
    const regel = woorden(1000);
    const blok = `${regel}\n`.repeat(12);
    expect(inTekst(`${blok}\n${blok}`)).toEqual([]);
    expect(inTekst(`${blok}${regel}\n`)).toEqual(['22:1 maten']);
  });

  test('mag als code zo lang zijn als het bestand', () => {
    expect(inTekst(`\`\`\`\n${`${woorden(1000)}\n`.repeat(50)}\`\`\`\n`)).toEqual([]);
  });

  test('mag in YAML ook: een lange kop, lijst met codes of begrippenlijst heeft geen witregels', () => {
    const codes = Array.from(
      { length: 1500 },
      (_, i) => `- code: VW-${1000 + i}\n  id: een-methode-met-een-naam-${i}\n`,
    );
    expect(problemenVan('permalinks.yaml', codes.join(''))).toEqual([]);
    const begrippen = Array.from(
      { length: 400 },
      (_, i) => `- { id: begrip-${i}, term: Begrip, soort: belemmering }\n`,
    );
    expect(problemenVan('begrippen.yaml', begrippen.join(''))).toEqual([]);
    const beperkingen = Array.from({ length: 40 }, () => `  - ${woorden(450)}x\n`);
    expect(problemenVan('bronnen/a.yaml', bronTekst(`beperkingen:\n${beperkingen.join('')}`))).toEqual([]);
  });
});

describe(`meer dan ${grenzen.nesting} niveaus diep wordt geweigerd`, () => {
  const diep = grenzen.nesting + 1;

  test.each([
    ['citaten', `${'>'.repeat(diep)} a`],
    ['citaten met spaties', `${'> '.repeat(diep)}a`],
    ['lijsten', `${'- '.repeat(diep)}a`],
    ['genummerde lijsten', `${'1. '.repeat(diep)}a`],
    ['lijsten en citaten door elkaar', `${'> - '.repeat(diep)}a`],
    ['inspringing', `${'  '.repeat(diep)}a`],
    ['vierkante haken', `${'['.repeat(diep)}a`],
    ['accolades', `${'{'.repeat(diep)}a`],
    ['haken over meer regels', '[\n'.repeat(diep)],
  ])('in de tekst: %s', (_, lijf) => {
    expect(inTekst(lijf).at(0)).toMatch(/ maten$/);
  });

  test.each([
    ['lijsten', 'a:\n', '- '],
    ['lijsten in haken', 'a: ', '['],
    ['velden in accolades', 'a: ', '{a: '],
    ['velden met een vraagteken', '', '? '],
  ])('in YAML: %s', (_, begin, teken) => {
    expect(kort(problemenVan('bronnen/a.yaml', begin + teken.repeat(diep))).at(0)).toMatch(/ maten$/);
  });
});

test(`meer dan ${grenzen.tags} keer een < wordt geweigerd, en ${grenzen.tags} keer niet`, () => {
  expect(inTekst('\\<\n\n'.repeat(grenzen.tags))).toEqual([]);
  expect(inTekst('\\<\n\n'.repeat(grenzen.tags + 1))).toEqual([`${10 + 2 * grenzen.tags}:1 maten`]);
});

describe('code telt alleen als code zolang de lezer haar als code leest', () => {
  const lang = `${woorden(grenzen.blok)}x`;

  test.each([
    ['na een hek met een backtick erachter', `\`\`\` \`\n${lang}`],
    ['na een blok waar een ander hek in staat', `\`\`\`\n~~~\n\`\`\`\n${lang}`],
    ['na een blok waar een korter hek in staat', `~~~~\n~~~\n~~~~\n${lang}`],
  ])('%s', (_, lijf) => {
    expect(inTekst(lijf)).toHaveLength(1);
  });

  test.each([
    ['met een ander hek erin', `\`\`\`\n~~~\n${lang}\n\`\`\`\n`],
    ['met een regel die met een hek begint', `~~~\n~~~ geen einde\n${lang}\n~~~\n`],
  ])('een codeblok %s blijft code', (_, lijf) => {
    expect(inTekst(lijf)).toEqual([]);
  });
});

test('wat een lezer doet vastlopen of omvallen, is geweigerd of op tijd gelezen', { timeout: 60_000 }, async () => {
  const vol = (teken: string) => teken.repeat(Math.floor(90_000 / teken.length));
  const blok = (teken: string) => teken.repeat(Math.floor(grenzen.blok / teken.length));
  const tekens = ['>', '- ', '1. ', '[', '![', '[a](', '{', '<b>', '*a_', '**a *', '`a', '|', '&amp;', '_', '[^', '@'];
  const yaml = ['[', '{a: ', '? ', '- ', '&a ', '!a ', '"', 'a: &b [*b]\n', '? - '];
  const gekeurd = await keurAlle([
    ...tekens.map((teken, i) => maakBestand(`ervaringen/vol-${i}.mdx`, ervaringTekst(vol(teken)))),
    ...tekens.map((teken, i) => maakBestand(`ervaringen/blok-${i}.mdx`, ervaringTekst(blok(teken)))),
    ...yaml.map((teken, i) => maakBestand(`bronnen/vol-${i}.yaml`, `titel: a\n${vol(teken)}`)),
  ]);
  const vast = gekeurd.filter(({ problemen }) => problemen.some(({ controle }) => controle === 'bestand-te-zwaar'));
  expect(vast.map(({ pad }) => pad)).toEqual([]);
});

test('een bestand met meer velden dan iemand invult wordt niet gelezen', () => {
  const velden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `v${i}: 1`).join('\n');
  expect(teGroot(velden(grenzen.velden), 'yaml')).toEqual([]);
  expect(teGroot(velden(grenzen.velden + 1), 'yaml')).toMatchObject([{ controle: 'maten' }]);
  expect(teGroot(`{${velden(grenzen.velden + 1).replaceAll('\n', ', ')}}`, 'yaml')).toMatchObject([
    { controle: 'maten' },
  ]);
});
