/** Toeval dat bij hetzelfde zaad altijd hetzelfde is, zodat een gevonden fout terug te vinden is. */
export interface Toeval {
  /** Eén van de waarden, elk even vaak. */
  kies: <const T>(...waarden: readonly T[]) => T;
  /** Eén op de zoveel keer de waarde, en anders niets. */
  zelden: <const T>(eenOp: number, waarde: T) => T | undefined;
  /** Een heel getal van `van` tot en met `tot`. */
  tussen: (van: number, tot: number) => number;
  /** Dezelfde waarden in een andere volgorde. */
  schud: <T>(waarden: readonly T[]) => T[];
}

export function toeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  // Mulberry32: klein, snel, en ruim toevallig genoeg om rijen te mengen.
  const volgende = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const tussen = (van: number, tot: number) => van + Math.floor(volgende() * (tot - van + 1));
  return {
    tussen,
    kies: (...waarden) => waarden[tussen(0, waarden.length - 1)] as never,
    zelden: (eenOp, waarde) => (tussen(1, eenOp) === 1 ? waarde : undefined),
    schud: (waarden) =>
      waarden
        .map((waarde) => [volgende(), waarde] as const)
        .sort(([a], [b]) => a - b)
        .map(([, waarde]) => waarde),
  };
}
