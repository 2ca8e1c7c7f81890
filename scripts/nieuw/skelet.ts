import { stringify } from 'yaml';
import { z } from 'zod';
import type { Type } from '../../src/kern/codes.ts';
import { beginvelden } from '../../src/kern/interventie/beginvelden.ts';
import { vasteKoppen } from '../../src/kern/interventie/koppen.ts';
import { veldenVan } from '../../src/kern/interventie/schema.ts';
import { leerpadSchema } from '../../src/kern/leerpad.ts';
import { plaatshouder } from '../../src/laden/plaatshouder.ts';
import { yamlvorm } from '../../src/redactie/normaalvorm.ts';

/** Wat de opdracht zelf weet; een schrijver vult het niet in. */
function bekend(type: Type, titel: string, vandaag: string): Record<string, unknown> {
  return {
    type,
    titel,
    ...beginvelden(vandaag),
    situaties: [1, 2].map((nummer) => `${plaatshouder} situatie ${nummer} bij ${titel}`),
  };
}

/**
 * Een interventie die klopt, gemaakt uit het schema: verplichte velden met een plaatshouder, de rest klaar om aan te zetten.
 * `vandaag` is een dag als `JJJJ-MM-DD`.
 */
export function skelet(type: Type, titel: string, vandaag: string): string {
  const tekst = vasteKoppen.map((kop) => `## ${kop}\n\n${plaatshouder} hier komt je tekst.\n`).join('\n');
  return `${kop(veldenVan(type), bekend(type, titel, vandaag))}\n\n${tekst}`;
}

/** Een leerpad dat klopt, op dezelfde manier; tekst onder de kop hoeft het niet te hebben. */
export function leerpadskelet(titel: string, vandaag: string): string {
  const { beoordelenVoor: _, ...begin } = beginvelden(vandaag);
  return `${kop(leerpadSchema.shape, { titel, ...begin })}\n`;
}

function kop(schemas: Record<string, z.ZodType>, vast: Record<string, unknown>): string {
  const velden = Object.entries(schemas).map(([naam, schema]) => {
    const { title = naam, description = '', nodig } = schema.meta() ?? {};
    const uitleg = `# ${title}: ${description}`;
    const regels = stringify({ [naam]: vast[naam] ?? voorbeeld(schema, title) }, yamlvorm).trimEnd();
    if (nodig === 'concept') return `${uitleg}\n${regels}`;
    const wanneer = nodig === 'publicatie' ? 'later: nodig om te publiceren' : 'mag ontbreken';
    return `${uitleg} (${wanneer})\n${regels.replace(/^/gm, '# ')}`;
  });
  return `---\n${velden.join('\n\n')}\n---`;
}

/** Een waarde die het schema goedkeurt en die duidelijk nog geschreven moet worden. */
function voorbeeld(schema: z.ZodType, titel: string): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return voorbeeld(schema.unwrap() as z.ZodType, titel);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>)
        .filter(([, veld]) => veld.meta()?.nodig === 'concept')
        .map(([naam, veld]) => [naam, voorbeeld(veld, veld.meta()?.title ?? naam)]),
    );
  if (schema instanceof z.ZodArray)
    return Array.from({ length: kleinste(schema) }, () => voorbeeld(schema.element as z.ZodType, titel));
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return schema.minValue ?? 1;
  if (schema instanceof z.ZodBoolean) return false;
  const tekst = `${plaatshouder} ${titel.toLowerCase()}`;
  const kandidaten = [
    tekst,
    tekst.toLowerCase(),
    `${tekst}, in eigen woorden en zo dat een collega het meteen begrijpt en kan doen.`,
    'een-naam',
    'https://example.org/',
    '2026-01-01',
  ];
  return kandidaten.find((kandidaat) => schema.safeParse(kandidaat).success) ?? tekst;
}

/** Hoeveel onderdelen een lijst minstens heeft. */
function kleinste(schema: z.ZodArray): number {
  const [tekort] = schema.safeParse([]).error?.issues ?? [];
  return tekort?.code === 'too_small' ? Number(tekort.minimum) : 1;
}
