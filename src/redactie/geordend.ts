import { z } from 'zod';
import { alsGetal } from '../kern/getypt-getal.ts';
import { isGroep } from './gelijk.ts';

/**
 * Dezelfde waarde met haar velden in de volgorde van het schema, zonder lege velden; `undefined` als er niets overblijft. Een
 * veld dat *niet bekend* mag zijn, is leeg `null`. Wat het schema niet kent, blijft achteraan staan: zo zien de controles het.
 */
export function geordend(schema: z.ZodType, waarde: unknown): unknown {
  const vorm = vormVoor(schema, waarde);
  if (Array.isArray(waarde)) {
    const element = vorm instanceof z.ZodArray ? (vorm.element as z.ZodType) : z.unknown();
    const delen = waarde.map((deel) => geordend(element, deel)).filter((deel) => deel !== undefined);
    return delen.length ? delen : undefined;
  }
  if (isGroep(waarde)) {
    const velden: Record<string, z.ZodType> = vorm instanceof z.ZodObject ? vorm.shape : {};
    const namen = new Set([...Object.keys(velden), ...Object.keys(waarde)]);
    const gevuld = [...namen].flatMap((naam) => {
      const deel = geordend(velden[naam] ?? z.unknown(), waarde[naam]);
      return deel === undefined ? [] : [[naam, deel]];
    });
    // Een groep met alleen *niet bekend* erin is er niet.
    return gevuld.some(([, deel]) => deel !== null) ? Object.fromEntries(gevuld) : leegVan(schema);
  }
  if (waarde === undefined || waarde === null || waarde === '') return leegVan(schema);
  return typeof waarde === 'string' && magGetal(vorm) ? (getalUit(waarde) ?? waarde) : waarde;
}

function leegVan(schema: z.ZodType): null | undefined {
  return schema instanceof z.ZodNullable ? null : undefined;
}

/** Of hier een getal mag, of een woord: het formulier heeft daar één tekstveld voor. */
function magGetal(vorm: z.ZodType): boolean {
  return vorm instanceof z.ZodUnion && vorm.options.some((optie) => optie instanceof z.ZodNumber);
}

/** Het getal dat iemand typte; niets als er iets anders staat of als het op twee manieren te lezen is. */
function getalUit(getypt: string): number | undefined {
  const [enige, ...andere] = alsGetal(getypt);
  return enige !== undefined && andere.length === 0 ? Number(enige) : undefined;
}

/** De vorm achter een veld dat mag ontbreken of uit vormen kiest: de eerste die bij de waarde past. */
function vormVoor(schema: z.ZodType, waarde: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return vormVoor(schema.unwrap() as z.ZodType, waarde);
  if (!(schema instanceof z.ZodUnion) || !isGroep(waarde)) return schema;
  const vormen = schema.options as z.ZodObject[];
  const kiest = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : '';
  const past = ({ shape }: z.ZodObject) =>
    kiest ? (shape[kiest] as z.ZodType).safeParse(waarde[kiest]).success : Object.keys(waarde).every((n) => n in shape);
  return vormen.find(past) ?? schema;
}
