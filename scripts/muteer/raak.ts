import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** Begint in elk proces en elke draad van de tests, en schrijft op welke test de plaats van welke mutant bereikt. */
const gezien = new Set<string>();

Object.assign(globalThis, {
  raakMutant(nummer: number) {
    const { VAKWERK_RAAK: map, VAKWERK_RAAK_BIJ: test } = process.env;
    const deze = `${nummer} ${test}\n`;
    if (!map || !test || gezien.has(deze)) return;
    gezien.add(deze);
    appendFileSync(join(map, 'geraakt.txt'), deze);
  },
});
