/** Hoe makkelijk een Nederlandse tekst leest: woorden, zinnen en de formule van Douma. Schattingen, geen oordeel over een schrijver. */

/** De woorden van een tekst, in kleine letters; `op-de-hoogte` en `auto's` zijn één woord. */
export function woordenIn(tekst: string): string[] {
  return tekst.toLowerCase().match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
}

/** De zinnen van een tekst: tot een punt, vraagteken of uitroepteken met een spatie erachter, of tot een lege regel. */
export function zinnenIn(tekst: string): string[] {
  return tekst
    .split(/\n{2,}/)
    .flatMap((stuk) => stuk.replace(/\s+/g, ' ').split(/(?<=[.!?]["”)]?)\s/u))
    .map((zin) => zin.trim())
    .filter((zin) => woordenIn(zin).length > 0);
}

/** Het aantal lettergrepen van een woord, geteld aan groepen klinkers; een trema begint een nieuwe. */
export function lettergrepen(woord: string): number {
  const groepen = woord
    .toLowerCase()
    .match(/[äëïöü]?(?:aai|ooi|oei|eeu|ieu|ij|[aeiouyáéíóúàèìòùâêîôû]{1,2}|[äëïöü])/gu);
  return Math.max(groepen?.length ?? 0, 1);
}

/**
 * Leesgemak volgens Douma (1960), de Nederlandse vorm van Flesch: 206,84 − 0,93 × woorden per zin − 77 × lettergrepen per
 * woord. Rond 65 is gewone taal; hoger leest makkelijker. 0 bij een lege tekst.
 */
export function leesgemak(tekst: string): number {
  const woorden = woordenIn(tekst);
  const zinnen = zinnenIn(tekst).length;
  if (woorden.length === 0) return 0;
  const grepen = woorden.reduce((som, woord) => som + lettergrepen(woord), 0);
  return 206.84 - 0.93 * (woorden.length / zinnen) - 77 * (grepen / woorden.length);
}
