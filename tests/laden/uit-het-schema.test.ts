import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { uitHetSchema } from '../../scripts/schema/bestanden.ts';
import { jsonSchemaVan } from '../../scripts/schema/json-schema.ts';
import { paren } from '../../scripts/schema/paren.ts';
import { type Type, types } from '../../src/kern/codes.ts';
import { veldenVan } from '../../src/kern/interventie/schema.ts';
import { woordenIn, zinnenIn } from '../../src/kern/leesbaarheid.ts';
import type { Soort } from '../../src/laden/bestanden.ts';
import { schemas } from '../../src/laden/schema.ts';
import { veldnamenVan } from '../../src/laden/uitleg.ts';
import { veldenIn } from '../kern/schemaloop.ts';

const soorten = Object.keys(schemas) as Soort[];

test.each([...uitHetSchema()])('%s is wat `npm run schema` nu schrijft', (pad, inhoud) => {
  expect(readFileSync(pad, 'utf8')).toBe(inhoud);
});

describe('de tabellen in content/README.md', () => {
  const handleiding = readFileSync('content/README.md', 'utf8');

  test.each(soorten)('noemen elk veld van %s, met wanneer het nodig is', (soort) => {
    const kop =
      soort === 'interventie'
        ? 'interventies/<id>.mdx'
        : new RegExp(`### \`(\\S*${soort === 'bron' ? 'bronnen' : soort}\\S*)\``).exec(handleiding)?.[1];
    const deel = handleiding.split(`### \`${kop}\``)[1]?.split('\n### ')[0] ?? '';
    const genoemd = new Set(
      [...deel.matchAll(/^\| `([^`]+)` \| ([●◑○]) \| .+ \| .+ \|$/gm)].map(([, veld, teken]) => `${veld} ${teken}`),
    );
    const tekens = { concept: '●', publicatie: '◑', vrij: '○' };
    const velden = veldenIn(schemas[soort], '').map(
      ({ pad, schema }) => `${pad.slice(1)} ${tekens[schema.meta()?.nodig ?? 'concept']}`,
    );
    // De velden van een bewering staan één keer in de tabel; bij de andere beweringen staat waar.
    const zelfde = [...deel.matchAll(/^\| `([^`]+)` .*groep, met dezelfde velden als/gm)].map(([, veld]) => veld);
    const missend = velden.filter(
      (veld) => !genoemd.has(veld) && !zelfde.some((groep) => veld.startsWith(`${groep}.`)),
    );
    expect(missend).toEqual([]);
    expect([...genoemd].filter((veld) => !velden.includes(veld))).toEqual([]);
  });

  test.each(soorten)(
    'geven bij %s alleen voorbeelden van velden die er zijn, en een goed voorbeeld is ook goed',
    (soort) => {
      for (const [veld, { niet, wel }] of Object.entries(paren[soort] ?? {})) {
        const gevonden = veldenIn(schemas[soort], '').filter(({ pad }) => pad === `.${veld}`);
        expect(gevonden.length, veld).toBeGreaterThan(0);
        for (const { schema } of gevonden)
          expect(
            [wel, [wel], [wel, `${wel} `.repeat(2).trim()]].some((w) => schema.safeParse(w).success),
            veld,
          ).toBe(true);
        expect(zinnenIn(wel).every((zin) => woordenIn(zin).length <= 20)).toBe(true);
        expect(niet).not.toBe(wel);
      }
    },
  );
});

describe('het JSON Schema', () => {
  test.each(soorten)('van %s legt elk veld uit en laat geen onbekend veld toe', (soort) => {
    const bezoek = (deel: unknown): void => {
      if (typeof deel !== 'object' || deel === null) return;
      const { properties, additionalProperties, type } = deel as {
        properties?: Record<string, Record<string, unknown>>;
        additionalProperties?: unknown;
        type?: string;
      };
      if (properties && type === 'object') {
        expect(additionalProperties).toBe(false);
        for (const veld of Object.values(properties)) {
          expect(veld.title).toMatch(/\S/);
          expect(veld.description).toMatch(/\((?:● altijd nodig|◑ nodig om te publiceren|○ mag ontbreken)\)$/);
        }
      }
      for (const [naam, kind] of Object.entries(deel)) if (naam !== 'if' && naam !== 'then') bezoek(kind);
    };
    bezoek(jsonSchemaVan(soort));
  });

  test('van een interventie kent de velden van elk type, en weigert die van een ander', () => {
    const { properties, allOf } = jsonSchemaVan('interventie') as {
      properties: Record<string, unknown>;
      allOf: { if: { properties: { type: { const: Type } } }; then: { properties: object; required: string[] } }[];
    };
    expect(allOf.map((deel) => deel.if.properties.type.const)).toEqual(Object.keys(types));
    for (const { if: als, then: dan } of allOf) {
      const eigen = Object.keys(veldenVan(als.properties.type.const));
      expect(
        Object.keys(properties)
          .filter((naam) => !(naam in dan.properties))
          .toSorted(),
      ).toEqual(eigen.toSorted());
      expect(eigen).toEqual(expect.arrayContaining(dan.required));
    }
  });
});

describe('VS Code', () => {
  const instellingen = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));

  test('wijst elk YAML-bestand in content/ naar zijn schema', () => {
    const wijzers = Object.entries<string>(instellingen['yaml.schemas']);
    for (const [schema] of wijzers) expect(soorten.map((soort) => `./schema/${soort}.schema.json`)).toContain(schema);
    const bereikt = wijzers.flatMap(([, patroon]) => globSync(patroon));
    expect(bereikt.toSorted()).toEqual(globSync('content/**/*.yaml').toSorted());
  });

  test('de taak leest de regels die `npm run controleer` schrijft', () => {
    const [taak] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks;
    const patroon = new RegExp(taak.problemMatcher.pattern[0].regexp);
    const regel = 'content/bronnen/a.yaml:3:5  waarschuwing: de naam `x`; verwacht: y (of z).  (veld-vorm)';
    expect(patroon.exec(regel)?.slice(1)).toEqual([
      'content/bronnen/a.yaml',
      '3',
      '5',
      'waarschuwing',
      'de naam `x`; verwacht: y (of z).',
      'veld-vorm',
    ]);
    expect(patroon.exec(regel.replace('waarschuwing: ', ''))?.[4]).toBeUndefined();
  });
});

test('een veld staat in het JSON Schema in de volgorde waarin `--herstel` het zet', () => {
  const { properties } = jsonSchemaVan('bron') as { properties: object };
  expect(Object.keys(properties)).toEqual(veldnamenVan(schemas.bron, [], {}));
});
