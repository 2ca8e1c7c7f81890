/**
 * Eén veld van het formulier, in dezelfde beschrijving die het formulier met een forge gebruikt (`src/redactie/indeling.ts`). Alleen
 * wat dit formulier ervan leest.
 */
export interface Veld {
  name: string;
  label: string;
  /** Wat erin hoort, in de woorden van het schema. */
  comment?: string;
  /** Raad die alleen in een formulier zin heeft. */
  hint?: string;
  required?: boolean;
  widget: string;
  default?: unknown;
  options?: readonly { label: string; value: string | boolean }[];
  multiple?: boolean;
  min?: number;
  max?: number;
  maxlength?: number;
  /** De velden van een groep, of van elk onderdeel van een lijst. */
  fields?: readonly Veld[];
  /** Het ene veld van een lijst met losse waarden. */
  field?: Veld;
  /** De vormen waaruit een groep kiest, en het veld dat zegt welke. */
  types?: readonly { name: string; label: string; fields: readonly Veld[] }[];
  typeKey?: string;
  /** De verzameling waaruit je kiest. */
  collection?: string;
}

/** Velden met een kop erboven; de eerste groep heeft er geen, en staat altijd open. */
export interface Veldgroep {
  kop: string;
  uitleg: string;
  velden: readonly Veld[];
}

/** De velden per kop. Wat niemand ziet, hoort bij geen groep. */
export function inGroepen(velden: readonly Veld[]): Veldgroep[] {
  const groepen: { kop: string; uitleg: string; velden: Veld[] }[] = [{ kop: '', uitleg: '', velden: [] }];
  for (const veld of velden) {
    if (veld.widget === 'kop') groepen.push({ kop: veld.label, uitleg: veld.comment ?? '', velden: [] });
    else if (veld.widget !== 'hidden') groepen.at(-1)?.velden.push(veld);
  }
  return groepen.filter((groep) => groep.velden.length > 0);
}

/** Waar een pad (`stappen.1.uitleg`) over gaat, zoals het formulier het noemt: *Stappen, nummer 2, uitleg*. */
export function labelOp(velden: readonly Veld[], pad: string): string {
  const [naam = '', ...rest] = pad.split('.');
  const veld = velden.find(({ name }) => name === naam);
  if (!veld) return '';
  const onder = [...(veld.fields ?? []), ...(veld.types ?? []).flatMap(({ fields }) => fields)];
  const nummer = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) + 1 : undefined;
  const dieper = rest.length ? labelOp(onder, rest.join('.')).toLowerCase() : '';
  return [veld.label, nummer && `nummer ${nummer}`, dieper].filter(Boolean).join(', ');
}
