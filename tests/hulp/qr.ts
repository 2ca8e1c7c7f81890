/**
 * Leest een getekende QR-code zoals een telefoon dat doet, los van wat haar maakte: van blokjes naar tekst. Kent wat Vakwerk
 * gebruikt: versie 1 tot en met 3 met niveau M, waarin alles in één blok staat. Verbetert geen fouten; er horen er geen te zijn.
 */
export function leesQr({ maat, pad }: { maat: number; pad: string }): string {
  const rand = 4;
  const zijde = maat - 2 * rand;
  const versie = (zijde - 17) / 4;
  if (!Number.isInteger(versie) || versie < 1 || versie > 3)
    throw new Error(`Geen QR-code die ik ken: zijde ${zijde}.`);
  const zwart = new Set<string>();
  for (const [, x = '', y = '', breed = ''] of pad.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(breed); i++) zwart.add(`${Number(x) - rand + i} ${Number(y) - rand}`);
  const aan = (x: number, y: number) => zwart.has(`${x} ${y}`);
  if (![...zwart].every((plek) => plek.split(' ').every((n) => Number(n) >= 0 && Number(n) < zijde)))
    throw new Error('Er staat zwart in de witte rand.');
  const { niveau, masker } = opmaak(aan);
  if (niveau !== 0) throw new Error(`Niveau ${niveau} is niet M.`);
  const bits: number[] = [];
  for (const [x, y] of route(zijde))
    if (!isVast(x, y, zijde, versie)) bits.push(Number(aan(x, y) !== (maskers[masker]?.(y, x) ?? false)));
  const getal = (vanaf: number, lengte: number) => Number.parseInt(bits.slice(vanaf, vanaf + lengte).join(''), 2);
  if (getal(0, 4) !== 4) throw new Error('Geen gewone bytes.');
  const bytes = Array.from({ length: getal(4, 8) }, (_, i) => getal(12 + 8 * i, 8));
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
}

/** De vijf bits naast de hoek linksboven: twee voor het niveau, drie voor het masker. */
function opmaak(aan: (x: number, y: number) => boolean): { niveau: number; masker: number } {
  const bits = [0, 1, 2, 3, 4].map((x) => Number(aan(x, 8))).join('');
  const waarde = Number.parseInt(bits, 2) ^ 0b10101;
  return { niveau: waarde >> 3, masker: waarde & 7 };
}

const maskers = [
  (i: number, j: number) => (i + j) % 2 === 0,
  (i: number) => i % 2 === 0,
  (_: number, j: number) => j % 3 === 0,
  (i: number, j: number) => (i + j) % 3 === 0,
  (i: number, j: number) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i: number, j: number) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i: number, j: number) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i: number, j: number) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** Van rechtsonder in banen van twee omhoog en omlaag; de kolom met de tijdlijn telt niet mee. */
function* route(zijde: number): Generator<[number, number]> {
  let omhoog = true;
  for (let rechts = zijde - 1; rechts > 0; rechts -= 2) {
    if (rechts === 6) rechts = 5;
    for (let i = 0; i < zijde; i++) {
      const y = omhoog ? zijde - 1 - i : i;
      yield [rechts, y];
      yield [rechts - 1, y];
    }
    omhoog = !omhoog;
  }
}

/** Hoeken, tijdlijnen, opmaak en het kleine vierkant rechtsonder dragen geen tekst. */
function isVast(x: number, y: number, zijde: number, versie: number): boolean {
  const hoek = (x < 9 && y < 9) || (x >= zijde - 8 && y < 9) || (x < 9 && y >= zijde - 8);
  const midden = zijde - 7;
  const vierkant = versie > 1 && Math.abs(x - midden) <= 2 && Math.abs(y - midden) <= 2;
  return hoek || vierkant || x === 6 || y === 6;
}
