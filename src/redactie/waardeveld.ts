import { keuzes } from './labels.ts';
import type { Vorm } from './vorm.ts';

/** Wat er onder dit aantal tekens past, past op één regel. */
const regel = 140;

/** Wat iemand invult of kiest als het veld één waarde heeft: een keuze, een getal, een datum of tekst. */
export function waardeveld(vorm: Vorm): object {
  const woord = woordNaastGetal(vorm);
  if (woord)
    return { widget: 'string', pattern: [`^(${woord}|-?\\d+([.,]\\d+)?)$`, `Schrijf een getal, of \`${woord}\`.`] };
  if (vorm.enum) return { widget: 'select', options: keuzes(vorm.enum) };
  if (vorm.type === 'boolean') return { widget: 'select', options: jaNee };
  if (vorm.type === 'integer' || vorm.type === 'number') return getalveld(vorm);
  if (vorm.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return tekstveld(vorm);
}

const jaNee = [
  { label: 'Ja', value: true },
  { label: 'Nee', value: false },
];

/** Het woord dat naast een getal mag: `open`, of `in druk`. */
function woordNaastGetal({ anyOf = [] }: Vorm): string | undefined {
  return anyOf.some(({ type }) => type === 'number' || type === 'integer')
    ? anyOf.find(({ const: vast }) => vast !== undefined)?.const
    : undefined;
}

function getalveld({ type, minimum, maximum }: Vorm): object {
  // Zonder grens noemt het schema de grootste getallen die een computer kent; die zeggen niemand iets.
  const grens = (getal?: number) => (getal !== undefined && Math.abs(getal) < 1e8 ? getal : undefined);
  return {
    widget: 'number',
    value_type: type === 'integer' ? 'int' : 'float',
    min: grens(minimum),
    max: grens(maximum),
  };
}

/** Een veld voor tekst: op één regel, of in een vak. */
export function tekstveld({ minLength: minlength, maxLength: maxlength = 0, pattern, eis }: Vorm): object {
  const lengte = { minlength, maxlength: maxlength || undefined, use_emoji_autocomplete: false };
  if (pattern) return { widget: 'string', ...lengte, pattern: [pattern, `Schrijf ${eis}.`] };
  if (eis?.includes('webadres'))
    return { widget: 'string', ...lengte, pattern: ['^https?://\\S+\\.\\S+$', `Schrijf ${eis}.`] };
  return { widget: maxlength <= regel ? 'string' : 'text', ...lengte };
}
