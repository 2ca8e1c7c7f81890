import type { Field } from '@sveltia/cms';
import { keuzes } from './labels.ts';
import { kiesUit, verwijzing } from './verwijzing.ts';
import type { Vorm } from './vorm.ts';
import { tekstveld, waardeveld } from './waardeveld.ts';

/**
 * Eén veld van het formulier, gemaakt uit de vorm die het schema eraan geeft. `pad` is de plek in het schema, zonder nummers;
 * `collectie` de verzameling waaruit je kiest.
 */
export function veld(
  naam: string,
  vorm: Vorm,
  verplicht: boolean,
  pad = naam,
  collectie = verwijzing(naam, pad),
): Field {
  const kern = zonderNull(vorm);
  // Wat altijd hetzelfde is, hoeft niemand te zien.
  if (kern.const !== undefined) return { name: naam, label: vorm.title ?? naam, widget: 'hidden', default: kern.const };
  const gedeeld = {
    name: naam,
    label: vorm.title ?? naam,
    comment: uitleg(naam, pad, vorm),
    // Wat *niet bekend* mag zijn, mag leeg blijven.
    required: verplicht && kern === vorm,
  };
  if (collectie) return { ...gedeeld, ...kiesUit(collectie), ...meerKeuzes(kern) } as Field;
  return { ...gedeeld, ...soortVeld(kern, pad, gedeeld) } as Field;
}

/** De velden van een groep, in de volgorde van het schema. */
export function velden({ properties = {}, required = [] }: Vorm, pad = ''): Field[] {
  return Object.entries(properties).map(([naam, vorm]) =>
    veld(naam, vorm, required.includes(naam), pad ? `${pad}.${naam}` : naam),
  );
}

/** De uitleg van het schema in woorden die bij een formulier passen. */
export function uitleg(naam: string, pad: string, { description = '', nodig }: Vorm): string {
  const kiesbaar = verwijzing(naam, pad)
    ? description.replace(/^Naam van het bestand in .*?\. ?/, 'Kies uit de lijst. ')
    : description;
  const woorden = kiesbaar.replaceAll('`true`', '*Ja*').replaceAll('`null`', 'laat leeg').trim();
  return nodig === 'publicatie' ? `${woorden} *(nodig om te publiceren)*` : woorden;
}

function meerKeuzes({ items, minItems: min, maxItems: max }: Vorm): object {
  return items ? { multiple: true, min, max } : {};
}

function soortVeld(vorm: Vorm, pad: string, { label, required }: { label: string; required: boolean }): object {
  const { minItems: min, maxItems: max } = vorm;
  if (vorm.oneOf) return uitVormen(vorm.oneOf, pad);
  if (vorm.properties) return { widget: 'object', collapsed: required ? false : 'auto', fields: velden(vorm, pad) };
  if (vorm.items) return lijstveld(vorm.items, pad, { label_singular: label, min, max });
  return waardeveld(vorm);
}

function lijstveld(
  deel: Vorm,
  pad: string,
  lijst: { label_singular: string; min?: number | undefined; max?: number | undefined },
): object {
  if (deel.enum)
    return {
      widget: 'select',
      multiple: true,
      options: keuzes(deel.enum),
      min: lijst.min,
      max: lijst.max,
      dropdown_threshold: 20,
    };
  const groep = deel.anyOf ? samen(deel.anyOf) : deel;
  if (!groep.properties) {
    const { label_singular: label } = lijst;
    return { widget: 'list', ...lijst, field: { name: 'deel', label, required: true, ...tekstveld(deel) } };
  }
  return {
    widget: 'list',
    ...lijst,
    collapsed: 'auto',
    summary: `{{${herkenbaar(groep)}}}`,
    fields: velden(groep, pad),
  };
}

/** Het veld waaraan je een ingeklapt onderdeel herkent: de eerste tekst die er altijd is. */
function herkenbaar({ properties = {}, required = [] }: Vorm): string | undefined {
  const namen = Object.keys(properties);
  return (
    namen.find((naam) => required.includes(naam) && properties[naam]?.type === 'string' && !properties[naam]?.format) ??
    namen[0]
  );
}

/** Een groep die uit vormen kiest: eerst welke, dan de velden die daarbij horen. */
function uitVormen(vormen: readonly Vorm[], pad: string): object {
  const [kiest = ''] = Object.entries(vormen[0]?.properties ?? {}).find(([, { const: vast }]) => vast) ?? [];
  return {
    widget: 'object',
    typeKey: kiest,
    types: vormen.map((vorm) => {
      const { [kiest]: soort, ...rest } = vorm.properties ?? {};
      const [keuze] = keuzes([soort?.const ?? '']);
      return { name: keuze?.value, label: keuze?.label, fields: velden({ ...vorm, properties: rest }, pad) };
    }),
  };
}

/** Vormen zonder veld dat kiest, in één groep: alleen wat elke vorm eist is dan verplicht. */
function samen(vormen: readonly Vorm[]): Vorm {
  return {
    properties: Object.assign({}, ...vormen.map(({ properties }) => properties)),
    required: (vormen[0]?.required ?? []).filter((naam) => vormen.every(({ required }) => required?.includes(naam))),
  };
}

function zonderNull(vorm: Vorm): Vorm {
  const waarde = vorm.anyOf?.find(({ type }) => type !== 'null');
  return waarde && vorm.anyOf?.some(({ type }) => type === 'null')
    ? ({ ...vorm, anyOf: undefined, ...waarde } as Vorm)
    : vorm;
}
