/**
 * Een vierkant van grijze punten zoals een scanner het ziet: op `dpi` punten per inch, niet precies op de punten van het beeld, en wat
 * wazig (`sigma`, in punten). `zwart` zegt per plek van 0 tot 1 of daar inkt staat. Geeft een PGM-bestand.
 */
export function scan(zwart: (x: number, y: number) => boolean, mm: number, dpi: number, sigma: number): Uint8Array {
  const breed = (mm / 25.4) * dpi;
  const rand = 20;
  const zijde = Math.ceil(breed) + 2 * rand;
  const stappen = 6;
  const grijs = new Float64Array(zijde * zijde);
  for (let y = 0; y < zijde; y++)
    for (let x = 0; x < zijde; x++) {
      let inkt = 0;
      for (let i = 0; i < stappen; i++)
        for (let j = 0; j < stappen; j++) {
          const [u, v] = [x + (i + 0.5) / stappen, y + (j + 0.5) / stappen].map((plek) => (plek - rand - 0.37) / breed);
          if (u !== undefined && v !== undefined && u > 0 && u < 1 && v > 0 && v < 1 && zwart(u, v)) inkt++;
        }
      grijs[y * zijde + x] = 255 * (1 - inkt / stappen ** 2);
    }
  const wazig = vaag(vaag(grijs, zijde, 1, sigma), zijde, zijde, sigma);
  const kop = new TextEncoder().encode(`P5 ${zijde} ${zijde} 255\n`);
  return new Uint8Array([...kop, ...wazig.map(Math.round)]);
}

/** Vaag in één richting: `stap` is de afstand naar de buur. */
function vaag(punten: Float64Array, zijde: number, stap: number, sigma: number): Float64Array {
  const bereik = Math.ceil(3 * sigma);
  const gewicht = Array.from({ length: 2 * bereik + 1 }, (_, i) => Math.exp(-((i - bereik) ** 2) / (2 * sigma ** 2)));
  const som = gewicht.reduce((a, b) => a + b, 0);
  return punten.map((_, plek) => {
    const hier = stap === 1 ? plek % zijde : Math.floor(plek / zijde);
    return gewicht.reduce((totaal, g, i) => {
      const buur = Math.min(zijde - 1, Math.max(0, hier + i - bereik));
      return totaal + (g / som) * (punten[plek + (buur - hier) * stap] ?? 255);
    }, 0);
  });
}
