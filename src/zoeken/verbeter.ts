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

/** Hoeveel letters er anders, te veel, te weinig of verwisseld zijn; meer dan `grens` telt als `grens + 1`. */
function afstand(a: string, b: string, grens: number): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let minst = i;
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((vorige[j] ?? 99) + 1, (rij[j - 1] ?? 99) + 1, (vorige[j - 1] ?? 99) + gelijk);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (voorvorige[j - 2] ?? 99) + 1);
      rij.push(d);
      if (d < minst) minst = d;
    }
    if (minst > grens) return grens + 1;
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? grens + 1;
}
