import { woordenVan } from './normaliseer.ts';
import { stam } from './stam.ts';

/** De zinnen van een tekst, elk heel; wat iemand tussen aanhalingstekens zegt, blijft bij elkaar. */
export function zinnenIn(tekst: string): string[] {
  const zinnen: string[] = [];
  for (const deel of tekst.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)) {
    const vorige = zinnen.at(-1) ?? '';
    if (vorige.lastIndexOf('“') > vorige.lastIndexOf('”')) zinnen.push(`${zinnen.pop()} ${deel}`);
    else zinnen.push(deel);
  }
  return zinnen.map((zin) => zin.trim()).filter(Boolean);
}

/** Een verbuiging wijkt voor het woord zelf: wie *schulden* zoekt, bedoelt zelden *de schuld krijgen*. */
const verbogen = 0.99;

/** Hoeveel van de gezochte woorden in een tekst staan, ook half of verbogen; afgerond is het een aantal woorden. */
export function hoeveelVan(gezocht: readonly string[], tekst: string): number {
  const woorden = woordenVan(tekst).map((woord) => ({ woord, stam: stam(woord) }));
  return gezocht.reduce((som, doel) => {
    if (woorden.some(({ woord }) => woord.startsWith(doel))) return som + 1;
    return woorden.some(({ stam: basis }) => basis === stam(doel)) ? som + verbogen : som;
  }, 0);
}

/** De zin met de meeste gezochte woorden, bij gelijke stand de eerste; leeg als er in geen enkele een staat. */
export function besteZin(gezocht: readonly string[], zinnen: readonly string[]): { zin: string; aantal: number } {
  return zinnen
    .map((zin) => ({ zin, aantal: hoeveelVan(gezocht, zin) }))
    .reduce((beste, deze) => (deze.aantal > beste.aantal ? deze : beste), { zin: '', aantal: 0 });
}
