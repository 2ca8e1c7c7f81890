/**
 * Het woord dat het meest op `woord` lijkt, of niets als er geen dicht genoeg bij ligt; `klinkt` zijn die hetzelfde klinken.
 * Wie zich vertypt, doet dat zelden in de eerste letter; een ander begin is vaak een ander woord (*inleveren*, *leveren*).
 */
export function verbeter(woord: string, woorden: readonly string[], klinkt: readonly string[]): string | undefined {
  if (woord.length < 5) return undefined;
  const begin = (kandidaat: string) => (kandidaat[0] === woord[0] ? 0 : 1);
  const grens = woord.length < 6 ? 0 : woord.length < 9 ? 1 : 2;
  let beste = klinkt.find((kandidaat) => begin(kandidaat) <= grens / 2);
  let laagste = beste ? 0.5 + begin(beste) : grens + 0.5;
  for (const kandidaat of woorden) {
    const extra = begin(kandidaat);
    if (extra >= laagste || Math.abs(kandidaat.length - woord.length) > grens || kandidaat.length < 4) continue;
    const kosten = afstand(woord, kandidaat, grens - extra) + extra;
    if (kosten < laagste) [laagste, beste] = [kosten, kandidaat];
  }
  return beste;
}

/** Hoeveel letters er anders, te veel, te weinig of verwisseld zijn; oneindig als het er zeker meer dan `grens` zijn. */
function afstand(a: string, b: string, grens: number): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const anders = a[i - 1] === b[j - 1] ? 0 : 1;
      const d = Math.min(op(vorige, j) + 1, op(rij, j - 1) + 1, op(vorige, j - 1) + anders);
      const verwisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rij.push(verwisseld ? Math.min(d, op(voorvorige, j - 2) + 1) : d);
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
