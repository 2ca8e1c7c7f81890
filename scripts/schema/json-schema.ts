import { z } from 'zod';
import type { Soort } from '../../src/laden/bestanden.ts';
import { schemas } from '../../src/laden/schema.ts';

type Json = Record<string, unknown>;
interface Vorm {
  properties: Record<string, Json>;
  required: string[];
}

const wanneer = {
  concept: '● altijd nodig',
  publicatie: '◑ nodig om te publiceren',
  vrij: '○ mag ontbreken',
} as const;

/** Het JSON Schema van een soort bestand, voor een editor: dezelfde velden, titels en uitleg als het schema waarmee wij keuren. */
export function jsonSchemaVan(soort: Soort): Json {
  const json = z.toJSONSchema(schemas[soort], {
    io: 'input',
    // De YAML-uitbreiding van VS Code kent deze versie het best.
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      const { nodig, description } = jsonSchema;
      if (nodig) jsonSchema.description = `${description} (${wanneer[nodig as keyof typeof wanneer]})`;
      delete jsonSchema.nodig;
      delete jsonSchema.proza;
      if (jsonSchema.format === 'date') {
        jsonSchema.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
        jsonSchema.patternErrorMessage = 'een dag, geschreven als JJJJ-MM-DD';
      } else if (jsonSchema.pattern) jsonSchema.patternErrorMessage = eisAan(zodSchema);
    },
  }) as Json;
  const { $schema, ...rest } = json;
  const vormen = (rest.oneOf ?? rest.anyOf) as Vorm[] | undefined;
  return { $schema, ...(vormen && soort === 'interventie' ? vanTypen(vormen) : rest) };
}

/** Wat een tekst met een vaste vorm moet zijn, in de woorden van het schema; leeg als elke tekst mag. */
export function eisAan(schema: z.core.$ZodType): string {
  const [issue] = z.safeParse(schema, 'geen geldige vorm').error?.issues ?? [];
  return issue?.code === 'invalid_format' || issue?.code === 'custom' ? issue.message : '';
}

/**
 * Eén schema voor alle typen in plaats van een keuze uit acht: een editor vult dan velden aan voordat het type er staat, en meldt
 * één fout in plaats van acht.
 */
function vanTypen(vormen: readonly Vorm[]): Json {
  const gedeeld = Object.keys(vormen[0]?.properties ?? {}).filter((naam) =>
    vormen.every(({ properties }) => naam in properties),
  );
  const alle = Object.assign({}, ...vormen.map(({ properties }) => properties)) as Record<string, Json>;
  const { const: _, ...type } = alle.type ?? {};
  const namen = vormen.map(({ properties }) => properties.type?.const);
  return {
    type: 'object',
    properties: { ...alle, type: { ...type, enum: namen } },
    required: gedeeld.filter((naam) => vormen.every(({ required }) => required.includes(naam))),
    additionalProperties: false,
    allOf: vormen.map(({ properties, required }, i) => ({
      if: { properties: { type: { const: namen[i] } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: zo heet het in JSON Schema.
      then: {
        properties: Object.fromEntries(
          Object.keys(alle).flatMap((naam) => (naam in properties ? [] : [[naam, false]])),
        ),
        required: required.filter((naam) => !gedeeld.includes(naam)),
      },
    })),
  };
}
