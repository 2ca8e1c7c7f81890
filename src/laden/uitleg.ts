import { z } from 'zod';

/** De uitleg die het schema bij een veld geeft, op dit pad in deze waarde; zonder eigen uitleg die van het veld eromheen. */
export function uitlegVan(schema: z.ZodType, pad: readonly PropertyKey[], waarde: unknown): string {
  for (let diepte = pad.length; diepte > 0; diepte--) {
    const uitleg = daalAf(schema, pad.slice(0, diepte), waarde)?.meta()?.description;
    if (uitleg) return uitleg;
  }
  return 'Kijk in content/README.md welke velden dit bestand heeft.';
}

/** Hoe het formulier het veld op dit pad noemt; leeg als dat hetzelfde woord is als zijn naam. */
export function titelVan(schema: z.ZodType, pad: readonly PropertyKey[], waarde: unknown): string {
  const naam = pad.findLast((deel) => typeof deel === 'string');
  const titel = naam && pad.at(-1) === naam ? (daalAf(schema, pad, waarde)?.meta()?.title ?? '') : '';
  return titel.toLowerCase() === String(naam).toLowerCase() ? '' : titel;
}

/** De velden die op dit pad mogen staan. */
export function veldnamenVan(schema: z.ZodType, pad: readonly PropertyKey[], waarde: unknown): string[] {
  const gevonden = daalAf(schema, pad, waarde);
  return gevonden
    ? opties(gevonden, waardeOp(waarde, pad)).flatMap((optie) =>
        optie instanceof z.ZodObject ? Object.keys(optie.shape) : [],
      )
    : [];
}

/** Of op dit pad een getal kan staan. */
export function isGetalveld(schema: z.ZodType, pad: readonly PropertyKey[], waarde: unknown): boolean {
  const gevonden = daalAf(schema, pad, waarde);
  return (
    gevonden !== undefined && opties(gevonden, waardeOp(waarde, pad)).some((optie) => optie instanceof z.ZodNumber)
  );
}

/** De waarde op dit pad; `undefined` als het pad ergens ophoudt. */
export function waardeOp(waarde: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (hier, deel) =>
      typeof hier === 'object' && hier !== null ? (hier as Record<PropertyKey, unknown>)[deel] : undefined,
    waarde,
  );
}

function daalAf(schema: z.ZodType, pad: readonly PropertyKey[], waarde: unknown): z.ZodType | undefined {
  const [eerste, ...rest] = pad;
  if (eerste === undefined) return schema;
  for (const optie of opties(schema, waarde)) {
    const dieper =
      optie instanceof z.ZodObject
        ? optie.shape[eerste as string]
        : optie instanceof z.ZodArray
          ? optie.element
          : undefined;
    const gevonden = dieper && daalAf(dieper as z.ZodType, rest, waardeOp(waarde, [eerste]));
    if (gevonden) return gevonden;
  }
  return undefined;
}

/** De vormen achter een veld dat mag ontbreken of uit vormen kiest; die bij het `type` of de `soort` van de waarde hoort eerst. */
function opties(schema: z.ZodType, waarde: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return opties(schema.unwrap() as z.ZodType, waarde);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const veld = schema.def.discriminator;
    const vormen = schema.options as z.ZodObject[];
    const eigen = vormen.filter((vorm) => (vorm.shape[veld] as z.ZodType).safeParse(waardeOp(waarde, [veld])).success);
    return eigen.length ? eigen : vormen;
  }
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((optie) => opties(optie, waarde));
  return [schema];
}
