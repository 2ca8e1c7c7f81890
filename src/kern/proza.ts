import { z } from 'zod';
import { type Interventie, interventieSchema } from './interventie/schema.ts';
import { leerpadSchema } from './leerpad.ts';

/** Een veld met zinnen die iemand leest; `veld` is het pad met punten. */
export interface Prozaveld {
  veld: string;
  tekst: string;
}

const schemas = { interventie: interventieSchema, leerpad: leerpadSchema };

/** De zinnen in de velden van een record, op elke diepte. Wat zinnen zijn, zegt het schema (`proza` in zijn meta). */
export function prozavelden(soort: keyof typeof schemas, velden: unknown): Prozaveld[] {
  return inSchema(schemas[soort], velden, []);
}

/** Elke lopende tekst van een interventie, los: de velden die iemand leest, en elk stuk van de tekst eronder. */
export function prozaVan({ lijf, ...velden }: Interventie): string[] {
  return [...prozavelden('interventie', velden).map(({ tekst }) => tekst), ...stukkenVan(lijf.html)];
}

/** De alinea's, punten, koppen en cellen van een tekst, zonder opmaak. */
export function stukkenVan(html: string): string[] {
  return html
    .split(/<\/?(?:p|li|h\d|td|th|summary|aside|figure|blockquote|ul|ol|table|tr|section|div)\b[^>]*>/)
    .map((stuk) =>
      stuk
        .replace(/<[^>]*>/g, '')
        .replace(/&#x27;|&#39;/g, "'")
        .replace(/&#x26;|&amp;/g, '&')
        .trim(),
    )
    .filter(Boolean);
}

function inSchema(schema: z.ZodType, waarde: unknown, pad: readonly string[]): Prozaveld[] {
  if (waarde === undefined || waarde === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return inSchema(schema.unwrap() as z.ZodType, waarde, pad);
  if (schema instanceof z.ZodString)
    return schema.meta()?.proza && typeof waarde === 'string' ? [{ veld: pad.join('.'), tekst: waarde }] : [];
  if (schema instanceof z.ZodArray)
    return (waarde as unknown[]).flatMap((deel, i) => inSchema(schema.element as z.ZodType, deel, [...pad, String(i)]));
  if (schema instanceof z.ZodObject)
    return Object.entries(waarde).flatMap(([naam, deel]) => {
      const veld = schema.shape[naam] as z.ZodType | undefined;
      return veld ? inSchema(veld, deel, [...pad, naam]) : [];
    });
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator: soort, options } = schema.def;
    const isSoort = (optie: z.ZodObject) =>
      (optie.shape[soort] as z.ZodType).safeParse((waarde as Record<string, unknown>)[soort]).success;
    const keuze = (options as z.ZodObject[]).find(isSoort);
    return keuze ? inSchema(keuze, waarde, pad) : [];
  }
  return [];
}
