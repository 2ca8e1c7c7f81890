/** Hoeveel fouten een woord gewoonlijk mag dragen: hoe langer, hoe zekerder is nog wat er bedoeld werd. */
export function foutenIn(woord: string): number {
  if (woord.length < 6) return 0;
  return woord.length < 9 ? 1 : 2;
}

/**
 * Het woord dat het meest op `woord` lijkt, of niets als er geen dicht genoeg bij ligt; `klinkt` zijn die hetzelfde klinken.
 * Wie zich vertypt, doet dat zelden in de eerste letter; een ander begin is vaak een ander woord (*inleveren*, *leveren*).
 * Mag het meer fouten dragen dan gewoonlijk, dan alleen als er maar één woord zo op lijkt.
 */
export function verbeter(
  woord: string,
  woorden: readonly string[],
  klinkt: readonly string[],
  fouten = foutenIn(woord),
): string | undefined {
  if (woord.length < 5) return undefined;
  const begin = (kandidaat: string) => Number(kandidaat[0] !== woord[0]);
  let beste = klinkt.find((kandidaat) => begin(kandidaat) <= fouten / 2);
  let laagste = beste ? begin(beste) + 1 : fouten + 1;
  for (const kandidaat of woorden) {
    if (Math.abs(kandidaat.length - woord.length) > fouten) continue;
    const kosten = afstand(woord, kandidaat, fouten) + begin(kandidaat);
    if (kosten === laagste && kosten > foutenIn(woord)) beste = undefined;
    if (kosten < laagste) [laagste, beste] = [kosten, kandidaat];
  }
  return beste;
}

/** Hoeveel letters er anders, te veel, te weinig of verwisseld zijn; oneindig als het er zeker meer dan `grens` zijn. */
export function afstand(a: string, b: string, grens: number): number {
  let voorvorige: number[] = [];
  let vorige = [0, ...b.split('').map((_, j) => j + 1)];
  for (const [i, letter] of a.split('').entries()) {
    const rij = [i + 1];
    for (const [j, ander] of b.split('').entries()) {
      const d = Math.min(op(vorige, j + 1) + 1, op(rij, j) + 1, op(vorige, j) + (letter === ander ? 0 : 1));
      const verwisseld = letter === b[j - 1] && a[i - 1] === ander;
      rij.push(verwisseld ? Math.min(d, op(voorvorige, j - 1) + 1) : d);
    }
    if (Math.min(...rij) > grens) return Number.POSITIVE_INFINITY;
    [voorvorige, vorige] = [vorige, rij];
  }
  return op(vorige, b.length);
}

/** Waar een rij zeker een getal heeft. */
function op(rij: readonly number[], plek: number): number {
  return rij[plek] as number;
}
