/** Een aantal minuten in woorden: *1 uur en 30 minuten*. */
export function duur(minuten: number): string {
  const uren = Math.floor(minuten / 60);
  const rest = minuten % 60;
  const delen = [uren > 0 && `${uren} uur`, rest > 0 && `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`];
  return delen.filter(Boolean).join(' en ') || '0 minuten';
}

export function samenMinuten(delen: readonly { minuten: number }[]): number {
  return delen.reduce((som, { minuten }) => som + minuten, 0);
}
