import { describe, expect, test } from 'vitest';
import * as ontwerpen from '../../src/kern/bewijs/ontwerpen.ts';
import * as schalen from '../../src/kern/bewijs/schalen.ts';
import * as uitkomsten from '../../src/kern/bewijs/uitkomsten.ts';
import * as codes from '../../src/kern/codes.ts';
import { idPatroon } from '../../src/kern/velden.ts';

test.each([
  ['types', codes.types, 8],
  ['processtappen', codes.processtappen, 9],
  ['klantkenmerken', codes.klantkenmerken, 14],
  ['doelgroepen', codes.doelgroepen, 9],
  ['uitkeringen', codes.uitkeringen, 7],
  ['stelsels', codes.stelsels, 5],
  ['organisatievormen', codes.organisatievormen, 5],
  ['vrijwilligheden', codes.vrijwilligheden, 3],
  ['uitkomsten', uitkomsten.uitkomsten, 26],
  ['ontwerpen', ontwerpen.ontwerpen, 15],
  ['zekerheden', schalen.zekerheden, 5],
] as const)('er zijn zoveel %s als de bewijsregels noemen', (_, lijst, aantal) => {
  expect(Object.keys(lijst)).toHaveLength(aantal);
});

describe('elke codelijst', () => {
  const lijsten = Object.entries({ ...codes, ...schalen, ...uitkomsten, ...ontwerpen }).filter(
    ([, lijst]) => !Array.isArray(lijst),
  );

  test.each(lijsten)('%s heeft codes die in een adres passen en labels die verschillen', (_, lijst) => {
    const labels = Object.values(lijst);
    expect(Object.keys(lijst).filter((code) => !idPatroon.test(code))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^[\p{Lu}(\d]/u);
  });
});

test('de bewijskracht loopt van onbekend naar sterk', () => {
  expect(schalen.bewijskrachten).toEqual(['onbekend', 'praktijk', 'aanwijzing', 'beperkt', 'redelijk', 'sterk']);
});
