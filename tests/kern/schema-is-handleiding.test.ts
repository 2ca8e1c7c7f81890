import { describe, expect, test } from 'vitest';
import { begrippenSchema } from '../../src/kern/begrip.ts';
import { bronSchema } from '../../src/kern/bron.ts';
import { ervaringSchema } from '../../src/kern/ervaring.ts';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { kennisvragenSchema } from '../../src/kern/kennisvraag.ts';
import { leerpadSchema } from '../../src/kern/leerpad.ts';
import { onderwerpenSchema } from '../../src/kern/onderwerp.ts';
import { permalinksSchema } from '../../src/kern/permalinks.ts';
import { ruimeObjecten, veldenIn } from './schemaloop.ts';

describe.each([
  ['interventie', interventieSchema],
  ['bron', bronSchema],
  ['begrip', begrippenSchema],
  ['kennisvraag', kennisvragenSchema],
  ['onderwerp', onderwerpenSchema],
  ['leerpad', leerpadSchema],
  ['ervaring', ervaringSchema],
  ['permalinks', permalinksSchema],
])('het schema van %s', (naam, schema) => {
  const velden = veldenIn(schema, naam);

  test('legt elk veld uit: een titel, een zin uitleg en wanneer het nodig is', () => {
    const onvolledig = velden.filter(({ schema: veld }) => {
      const { title, description, nodig } = veld.meta() ?? {};
      return !title || !description || !nodig;
    });
    expect(onvolledig.map(({ pad }) => pad)).toEqual([]);
  });

  test('noemt een veld vrij of ◑ precies als het mag ontbreken', () => {
    const scheef = velden.filter(
      ({ schema: veld }) => veld.safeParse(undefined).success !== (veld.meta()?.nodig !== 'concept'),
    );
    expect(scheef.map(({ pad }) => pad)).toEqual([]);
  });

  test('laat nergens een onbekende sleutel door', () => {
    expect(ruimeObjecten(schema, naam)).toEqual([]);
  });
});

test('in een interventie is nergens een veld om een oordeel in te typen', () => {
  const verboden = /richting|kracht|oordeel|zekerheid|conclusie|score|sterren|niveau/i;
  const gevonden = veldenIn(interventieSchema, 'interventie').filter(({ naam }) => verboden.test(naam));
  // Het niveau van een erkenning is dat van de commissie die haar gaf, niet van ons.
  expect([...new Set(gevonden.map(({ pad }) => pad))]).toEqual(['interventie.erkenningen.niveau']);
});
