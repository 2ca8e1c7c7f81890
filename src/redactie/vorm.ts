import { z } from 'zod';

/** Wat het formulier van een schemaveld moet weten: JSON Schema, met erbij wanneer het nodig is en wat een vaste vorm eist. */
export interface Vorm {
  title?: string;
  description?: string;
  nodig?: 'concept' | 'publicatie' | 'vrij';
  /** Wat een tekst met een vaste vorm moet zijn, in de woorden van het schema. */
  eis?: string;
  type?: string;
  const?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Vorm;
  properties?: Record<string, Vorm>;
  required?: string[];
  anyOf?: Vorm[];
  oneOf?: Vorm[];
}

/** Een groep velden: de vorm van een heel bestand, of van een groep daarbinnen. */
export type Groep = Vorm & { properties: Record<string, Vorm> };

/** De vorm van een schema, of van losse velden bij hun naam. */
export function vormVan(velden: z.ZodType | Record<string, z.ZodType>): Groep {
  const schema = velden instanceof z.ZodType ? velden : z.object(velden);
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.type !== 'string' || jsonSchema.enum || jsonSchema.const) return;
      const eis = eisAan(zodSchema);
      if (eis) jsonSchema.eis = eis;
    },
  }) as Groep;
}

/** Wat een tekst met een vaste vorm moet zijn; leeg als elke tekst mag. Een tekst zonder vaste vorm laat deze proef door. */
function eisAan(schema: z.core.$ZodType): string {
  const [issue] = z.safeParse(schema, 'geen geldige vorm').error?.issues ?? [];
  return issue?.code === 'invalid_format' || issue?.code === 'custom' ? issue.message : '';
}
