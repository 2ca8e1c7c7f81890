import type { z } from 'zod';
import { begrippenSchema } from '../kern/begrip.ts';
import { bronSchema } from '../kern/bron.ts';
import { types } from '../kern/codes.ts';
import { ervaringSchema } from '../kern/ervaring.ts';
import { interventieSchema, veldenVan } from '../kern/interventie/schema.ts';
import { kennisvragenSchema } from '../kern/kennisvraag.ts';
import { leerpadSchema } from '../kern/leerpad.ts';
import { onderwerpenSchema } from '../kern/onderwerp.ts';
import { onderzoekenSchema } from '../kern/onderzoek.ts';
import { permalinksSchema } from '../kern/permalinks.ts';
import type { Bezwaar } from '../kern/probleem.ts';
import { studieSchema } from '../kern/studie.ts';
import { versieSchema } from '../kern/versie.ts';
import type { Soort } from './bestanden.ts';
import { inWoorden } from './schema-in-woorden.ts';
import type { Plekken } from './yaml.ts';

/** Het schema van elke soort bestand. */
export const schemas: Record<Soort, z.ZodType> = {
  interventie: interventieSchema,
  bron: bronSchema,
  leerpad: leerpadSchema,
  ervaring: ervaringSchema,
  studie: studieSchema,
  versie: versieSchema,
  begrippen: begrippenSchema,
  kennisvragen: kennisvragenSchema,
  onderwerpen: onderwerpenSchema,
  onderzoeken: onderzoekenSchema,
  permalinks: permalinksSchema,
};

type Issue = z.core.$ZodIssue;

/** Toetst gelezen waarden aan het schema van hun soort. Zonder bezwaren is `velden` precies wat het schema beschrijft. */
export function toets(soort: Soort, waarde: unknown, plekken: Plekken): { velden: unknown; bezwaren: Bezwaar[] } {
  const uitslag = schemas[soort].safeParse(waarde);
  if (uitslag.success) return { velden: uitslag.data, bezwaren: [] };
  const { schema, issues } =
    soort === 'interventie'
      ? zonderType(waarde, uitslag.error.issues)
      : { schema: schemas[soort], issues: uitslag.error.issues };
  return {
    velden: undefined,
    bezwaren: zonderGevolg(issues).flatMap((issue) => inWoorden(issue, waarde, schema, plekken)),
  };
}

/**
 * Zonder geldig type weet het schema niet welke velden erbij horen en zwijgt het over de rest. Dan toetsen we de
 * gedeelde velden toch, zodat een bijdrager niet na één verbetering een nieuwe lijst fouten krijgt.
 */
function zonderType(waarde: unknown, issues: Issue[]): { schema: z.ZodType; issues: Issue[] } {
  const typefout = issues.find((issue) => issue.code === 'invalid_union' && issue.path.length <= 1);
  if (!typefout || !isRecord(waarde)) return { schema: interventieSchema, issues };
  const eigenVelden = new Set(Object.keys(types).flatMap((type) => Object.keys(veldenVan(type as keyof typeof types))));
  const rest = interventieSchema.safeParse({ ...waarde, type: 'zoeken' }).error?.issues ?? [];
  const echt = rest.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
    const keys = issue.keys.filter((key) => !eigenVelden.has(key));
    return keys.length ? [{ ...issue, keys }] : [];
  });
  return { schema: interventieSchema, issues: [typefout, ...echt] };
}

/** Is een waarde van de verkeerde soort, dan zegt haar lengte niets: die wordt ook van een tekst gemeten waar een lijst hoort. */
function zonderGevolg(issues: Issue[]): Issue[] {
  const soortfout = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  return issues.filter(
    ({ code, path }) => (code !== 'too_small' && code !== 'too_big') || !soortfout.has(path.join('.')),
  );
}

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
