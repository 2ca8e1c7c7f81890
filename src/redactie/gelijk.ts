/** Of twee waarden hetzelfde zeggen; de volgorde van velden in een groep telt niet. */
export function gelijk(een: unknown, ander: unknown): boolean {
  if (Array.isArray(een) && Array.isArray(ander))
    return een.length === ander.length && een.every((deel, i) => gelijk(deel, ander[i]));
  if (!isGroep(een) || !isGroep(ander)) return Object.is(een, ander);
  const namen = Object.keys(een);
  return (
    namen.length === Object.keys(ander).length &&
    namen.every((naam) => Object.hasOwn(ander, naam) && gelijk(een[naam], ander[naam]))
  );
}

export function isGroep(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
