import { z } from 'zod';
import { type Type, types } from '../../src/kern/codes.ts';
import { veldenVan } from '../../src/kern/interventie/schema.ts';
import type { Soort } from '../../src/laden/bestanden.ts';
import { schemas } from '../../src/laden/schema.ts';
import { eisAan } from './json-schema.ts';
import { paren } from './paren.ts';

interface Rij {
  veld: string;
  nodig: string;
  uitleg: string;
  vorm: string;
  /** Alleen bij deze vormen van de groep erboven. */
  bij: string[];
}

const tekens = { concept: '●', publicatie: '◑', vrij: '○' } as const;
const koppen: [Soort, string][] = [
  ['bron', '`bronnen/<id>.yaml`: een bron'],
  ['onderzoeken', '`onderzoeken.yaml`: een onderzoek in het register'],
  ['begrippen', '`begrippen.yaml`: een begrip'],
  ['kennisvragen', '`kennisvragen.yaml`: een kennisvraag'],
  ['onderwerpen', '`onderwerpen.yaml`: een onderwerp'],
  ['leerpad', '`leerpaden/<id>.mdx`: een leerpad'],
  ['studie', '`studies/<id>.yaml`: een gemeld onderzoek'],
  ['ervaring', '`ervaringen/<id>.mdx`: een ervaring'],
  ['versie', '`versies/<code>-<nummer>.json`: een vastgelegde versie'],
  ['permalinks', '`permalinks.yaml`: een vaste code'],
];

/** De velden van elke soort bestand als tabellen in Markdown, gemaakt uit het schema. */
export function veldentabellen(): string {
  const namen = Object.keys(types) as Type[];
  const gedeeld = Object.fromEntries(
    Object.entries(veldenVan('basis')).filter(([naam]) => namen.every((type) => naam in veldenVan(type))),
  );
  const eigen = namen.flatMap((type) => {
    const velden = Object.fromEntries(Object.entries(veldenVan(type)).filter(([naam]) => !(naam in gedeeld)));
    return Object.keys(velden).length ? [`Alleen bij \`type: ${type}\`:`, tabel(rijenVan(velden))] : [];
  });
  return [
    '### `interventies/<id>.mdx`: een interventie',
    tabel(rijenVan(gedeeld)),
    ...eigen,
    voorbeelden('interventie'),
    ...koppen.flatMap(([soort, kop]) => [`### ${kop}`, tabel(binnen(schemas[soort])), voorbeelden(soort)]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function tabel(rijen: readonly Rij[]): string {
  const regel = (cellen: string[]) => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    regel(['veld', 'nodig', 'wat erin hoort', 'vorm']),
    '|---|---|---|---|',
    ...rijen.map(({ veld, nodig, uitleg, vorm, bij }) =>
      regel([`\`${veld}\``, nodig, bij.length ? `Bij ${codes(bij)}: ${kleineLetter(uitleg)}` : uitleg, vorm]),
    ),
  ].join('\n');
}

function voorbeelden(soort: Soort): string {
  return Object.entries(paren[soort] ?? {})
    .map(([veld, { niet, wel }]) => `- \`${veld}\`\n  - niet: ${niet}\n  - wel: ${wel}`)
    .join('\n');
}

function rijenVan(velden: Record<string, z.ZodType>, pad = '', bij: string[] = []): Rij[] {
  const eerder = new Map<unknown, string>();
  return Object.entries(velden).flatMap(([naam, schema]) => {
    const { description = '', nodig = 'concept' } = schema.meta() ?? {};
    const veld = `${pad}${naam}`;
    const rij = { veld, nodig: tekens[nodig], uitleg: description, vorm: vormVan(schema), bij };
    const kern = uitgepakt(schema);
    if (!(kern instanceof z.ZodObject)) return [rij, ...binnen(schema, `${veld}.`)];
    // Dezelfde groep nog eens: de velden erin staan er al.
    const zelfde = eerder.get(kern.shape);
    if (zelfde) return [{ ...rij, vorm: `groep, met dezelfde velden als \`${zelfde}\`` }];
    eerder.set(kern.shape, veld);
    return [rij, ...binnen(schema, `${veld}.`)];
  });
}

/** De velden binnen een groep of lijst; staat een veld met dezelfde uitleg in meer vormen, dan één keer. */
function binnen(schema: z.ZodType, pad = ''): Rij[] {
  const kern = uitgepakt(schema);
  if (kern instanceof z.ZodArray) return binnen(kern.element as z.ZodType, pad);
  if (kern instanceof z.ZodObject) return rijenVan(kern.shape, pad);
  if (!(kern instanceof z.ZodUnion)) return [];
  const kiest = kern instanceof z.ZodDiscriminatedUnion ? kern.def.discriminator : '';
  const vormen = (kern.options as z.ZodType[]).filter((vorm) => vorm instanceof z.ZodObject);
  const alle = vormen.flatMap((vorm) => {
    const naam = kiest ? [String((vorm.shape[kiest] as z.ZodLiteral).value)] : [];
    return rijenVan(vorm.shape, pad, naam);
  });
  return [...Map.groupBy(alle, ({ veld, uitleg }) => `${veld} ${uitleg}`).values()].map((zelfde): Rij => {
    const rij = zelfde[0] as Rij;
    if (rij.veld === `${pad}${kiest}`) return { ...rij, bij: [], vorm: codes(zelfde.flatMap(({ bij }) => bij)) };
    return { ...rij, bij: zelfde.flatMap(({ bij }) => bij) };
  });
}

function vormVan(schema: z.ZodType): string {
  if (schema instanceof z.ZodNullable) return `${vormVan(schema.unwrap() as z.ZodType)}, of \`null\``;
  const kern = uitgepakt(schema);
  if (kern !== schema) return vormVan(kern);
  if (schema instanceof z.ZodUnion && schema.options.some((optie) => optie instanceof z.ZodNumber))
    return schema.options
      .map((optie) =>
        optie instanceof z.ZodLiteral ? codes([...optie.values].map(String)) : vormVan(optie as z.ZodType),
      )
      .join(' of ');
  if (schema instanceof z.ZodLiteral) return codes(Object.keys(types));
  if (schema instanceof z.ZodEnum) return codes(schema.options.map(String));
  if (schema instanceof z.ZodBoolean) return '`true` of `false`';
  if (schema instanceof z.ZodArray) return lijstvorm(schema);
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'heel getal' : 'getal';
  if (schema instanceof z.ZodString) return tekstvorm(schema);
  if (schema instanceof z.ZodISODate) return 'dag: `JJJJ-MM-DD`';
  return 'groep';
}

function lijstvorm(schema: z.ZodArray): string {
  const deel = uitgepakt(schema.element as z.ZodType);
  const [kort] = schema.safeParse([]).error?.issues ?? [];
  const minstens = kort?.code === 'too_small' && Number(kort.minimum) > 1 ? `, minstens ${kort.minimum}` : '';
  if (deel instanceof z.ZodEnum) return `lijst${minstens} uit: ${vormVan(deel)}`;
  return deel instanceof z.ZodObject || deel instanceof z.ZodUnion
    ? `lijst van groepen${minstens}`
    : `lijst${minstens}; elk deel: ${vormVan(deel)}`;
}

function tekstvorm(schema: z.ZodString): string {
  const eis = eisAan(schema);
  return eis || `tekst, ${schema.minLength ?? 0} tot ${schema.maxLength} tekens`;
}

function uitgepakt(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? uitgepakt(schema.unwrap() as z.ZodType)
    : schema;
}

function codes(namen: readonly string[]): string {
  return namen.map((naam) => `\`${naam}\``).join(', ');
}

function kleineLetter(zin: string): string {
  return /^[A-Z][a-z]/.test(zin) ? zin.charAt(0).toLowerCase() + zin.slice(1) : zin;
}
