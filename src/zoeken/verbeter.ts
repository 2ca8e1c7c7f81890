/** Het woord uit de lijst dat het meest op `woord` lijkt, of niets als er geen dicht genoeg bij ligt. */
export function verbeter(woord: string, woorden: readonly string[]): string | undefined {
  const grens = woord.length < 5 ? 0 : woord.length < 9 ? 1 : 2;
  if (grens === 0) return undefined;
  const klank = klankVan(woord);
  let beste: string | undefined;
  let laagste = grens + 0.5;
  for (const kandidaat of woorden) {
    if (Math.abs(kandidaat.length - woord.length) > grens + 1 || kandidaat.length < 4) continue;
    const ruw = klankVan(kandidaat) === klank ? 0.5 : afstand(woord, kandidaat, grens);
    // Wie zich vertypt, doet dat zelden in de eerste letter; een ander begin is vaak een ander woord (*inleveren*, *leveren*).
    const kosten = ruw + (kandidaat[0] === woord[0] ? 0 : 1);
    if (kosten < laagste) [laagste, beste] = [kosten, kandidaat];
  }
  return beste;
}

/** Zoals je het hoort: *taalnivo* en *taalniveau* klinken gelijk. */
export function klankVan(woord: string): string {
  return woord
    .replace(/eau/g, 'o')
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[ckq]/g, 'k')
    .replace(/v/g, 'f')
    .replace(/th/g, 't')
    .replace(/dt?$/, 't')
    .replace(/(.)\1/g, '$1');
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
