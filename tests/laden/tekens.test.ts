import { describe, expect, test } from 'vitest';
import { leesTekst } from '../../src/laden/tekens.ts';
import { bronTekst, ervaringTekst, interventieTekst, kort, problemenVan } from '../hulp/content.ts';

const onzichtbaar: [naam: string, teken: string, code: string][] = [
  ['NUL', '\0', 'U+0000'],
  ['escape (kleurcodes in een terminal)', '\x1b', 'U+001B'],
  ['backspace', '\b', 'U+0008'],
  ['NEL', '\x85', 'U+0085'],
  ['zacht afbreekstreepje', '\u00ad', 'U+00AD'],
  ['schrijfrichting omdraaien', '\u202e', 'U+202E'],
  ['schrijfrichting afzonderen', '\u2066', 'U+2066'],
  ['breedteloze spatie', '\u200b', 'U+200B'],
  ['breedteloze verbinder', '\u200d', 'U+200D'],
  ['BOM middenin', '\ufeff', 'U+FEFF'],
  ['regelscheider', '\u2028', 'U+2028'],
  ['alineascheider', '\u2029', 'U+2029'],
  ['tag-teken', '\u{e0041}', 'U+E0041'],
  ['Hangul-vuller', '\u3164', 'U+3164'],
  ['variant 17', '\u{e0100}', 'U+E0100'],
  ['teken van een lettertype (private use)', '\ue000', 'U+E000'],
  ['geen teken', '\u{1ffff}', 'U+1FFFF'],
];

describe('een onzichtbaar teken wordt met zijn code en plek gemeld', () => {
  test.each(onzichtbaar)('%s', (_, teken, code) => {
    const [probleem, ...rest] = problemenVan('ervaringen/a.mdx', ervaringTekst(`Eerste regel.\n\nhé ${teken}daar\n`));
    expect(rest).toEqual([]);
    expect(probleem).toMatchObject({ controle: 'tekens', plek: { regel: 12, kolom: 4 } });
    expect(probleem?.gevonden).toContain(code);
  });
});

describe('een onzichtbaar teken komt ook niet als code binnen', () => {
  test.each(onzichtbaar)('in een veld: %s', (_, teken, code) => {
    const punt = teken.codePointAt(0) ?? 0;
    const yaml = `\\U${punt.toString(16).padStart(8, '0')}`;
    const problemen = problemenVan('bronnen/a.yaml', bronTekst(`taal: "Neder${yaml}land"\n`));
    expect(kort(problemen)).toEqual(['8:7 tekens']);
    expect(problemen[0]?.gevonden).toContain(code);
  });

  test('in een veld als half teken', () => {
    expect(kort(problemenVan('bronnen/a.yaml', bronTekst('taal: "\\ud800"\n')))).toEqual(['8:7 tekens']);
  });

  test('in een veldnaam', () => {
    expect(kort(problemenVan('bronnen/a.yaml', bronTekst('"ta\\u200Bal": nl\n')))).toEqual(['8:1 tekens']);
  });

  test.each([
    ['in een alinea', 'Tekst &#x202E; tekst.', '10:1'],
    ['met een naam', 'Tekst &shy; en &ZeroWidthSpace; tekst.', '10:1'],
    ['in de titel van een link', '[a](https://example.org "&#x202E;")', '10:1'],
    ['in een attribuut', '<LetOp titel="&#x202E;">a</LetOp>', '10:1'],
    ['bij een codeblok', '```&#x202E;\na\n```', '10:1'],
  ])('in de tekst, %s', (_, lijf, plek) => {
    expect(kort(problemenVan('ervaringen/a.mdx', ervaringTekst(lijf)))).toContain(`${plek} tekens`);
  });
});

describe('gewone tekst van elk systeem', () => {
  const tekst = interventieTekst({}, '## Wat is het?\n\nZie [dit](http://example.org).\n');
  const regel = tekst.split('\n').findIndex((r) => r.startsWith('Zie')) + 1;

  test.each([
    ['met LF', tekst],
    ['met CRLF', tekst.replaceAll('\n', '\r\n')],
    ['met CR', tekst.replaceAll('\n', '\r')],
    ['met een BOM', `\ufeff${tekst}`],
    ['met een BOM en CRLF', `\ufeff${tekst.replaceAll('\n', '\r\n')}`],
  ])('wordt gelezen %s, met dezelfde posities', (_, inhoud) => {
    expect(kort(problemenVan('interventies/a.mdx', inhoud))).toEqual([`${regel}:5 tekst-adres`]);
  });

  test('mag accenten, aanhalingstekens, emoji met kleur, tabs en vaste spaties bevatten', () => {
    const mooi = 'Eén “mooi” idee – ☕️ 😀\tkost € 5,–\u00a0…';
    expect(leesTekst(new TextEncoder().encode(mooi))).toEqual({ tekst: mooi, bezwaren: [] });
  });
});

test('een kolom telt na een emoji zoals een editor telt', () => {
  expect(kort(problemenVan('ervaringen/a.mdx', ervaringTekst('😀😀 [a](http://x.nl)')))).toEqual(['10:6 tekst-adres']);
  expect(kort(problemenVan('ervaringen/a.mdx', ervaringTekst('😀 {a}')))).toEqual(['10:4 tekst-code']);
  expect(kort(problemenVan('ervaringen/a.mdx', ervaringTekst('😀 <b')))).toEqual(['10:4 tekst-leesbaar']);
  expect(kort(problemenVan('ervaringen/a.mdx', ervaringTekst('😀 \u200b')))).toEqual(['10:4 tekens']);
  expect(kort(problemenVan('bronnen/a.yaml', 'titel: "😀" x\n'))).toEqual(['1:13 yaml']);
  expect(kort(problemenVan('bronnen/a.yaml', '😀: &x 1\n'))).toEqual(['1:5 yaml']);
});

describe('bytes die geen UTF-8 zijn, worden gemeld op hun plek', () => {
  const bytes = (voor: string, ...fout: number[]) =>
    new Uint8Array([...new TextEncoder().encode(voor), ...fout, ...new TextEncoder().encode('\nverder\n')]);

  test.each([
    ['Latin-1', bytes('a\ncaf', 0xe9), '2:4'],
    ['na een emoji', bytes('a\n😀é', 0xff), '2:4'],
    ['een half teken aan het eind van een regel', bytes('a', 0xf0, 0x9f), '1:2'],
    ['een half surrogaat', bytes('ab', 0xed, 0xa0, 0x80), '1:3'],
    ['een te lang geschreven schuine streep', bytes('', 0xc0, 0xaf), '1:1'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), '1:1'],
  ])('%s', (_, inhoud, plek) => {
    expect(kort(problemenVan('bronnen/a.yaml', inhoud))).toEqual([`${plek} tekens`]);
  });
});

test('een bestand vol onzichtbare tekens geeft twintig meldingen, geen honderdduizend', () => {
  expect(problemenVan('bronnen/a.yaml', '\u200b\n'.repeat(30_000))).toHaveLength(20);
});
