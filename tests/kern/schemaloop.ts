import type { z } from 'zod';

export interface Veld {
  /** Waar het veld staat, zoals `interventie.bewijs.uitkomst`. */
  pad: string;
  naam: string;
  schema: z.ZodType;
}

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
};

const bladen = new Set(['string', 'number', 'boolean', 'enum', 'literal']);

/** Elk veld van een schema, op elke diepte. Gooit bij een soort schema dat hij niet kent, zodat niets overgeslagen wordt. */
export function veldenIn(schema: z.ZodType, pad: string): Veld[] {
  const def = schema.def as unknown as Def;
  if (def.type === 'object')
    return Object.entries(def.shape ?? {}).flatMap(([naam, veld]) => [
      { pad: `${pad}.${naam}`, naam, schema: veld },
      ...veldenIn(veld, `${pad}.${naam}`),
    ]);
  return binnenin(def, pad).flatMap((deel) => veldenIn(deel, pad));
}

/** De paden van objecten die een onbekende sleutel doorlaten. */
export function ruimeObjecten(schema: z.ZodType, pad: string): string[] {
  const def = schema.def as unknown as Def;
  if (def.type !== 'object') return binnenin(def, pad).flatMap((deel) => ruimeObjecten(deel, pad));
  const ruim = (def.catchall?.def as Def | undefined)?.type === 'never' ? [] : [pad];
  return [...ruim, ...Object.entries(def.shape ?? {}).flatMap(([naam, veld]) => ruimeObjecten(veld, `${pad}.${naam}`))];
}

function binnenin(def: Def, pad: string): z.ZodType[] {
  if (def.type === 'array' && def.element) return [def.element];
  if ((def.type === 'optional' || def.type === 'nullable') && def.innerType) return [def.innerType];
  if (def.type === 'union' && def.options) return def.options;
  if (bladen.has(def.type)) return [];
  throw new Error(`Onbekend soort schema \`${def.type}\` bij ${pad}: leer de schemaloop hoe het eruitziet.`);
}
