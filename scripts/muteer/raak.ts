import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Begint in elk proces en elke draad van de tests, en schrijft op welke test de plaats van welke mutant bereikt. Een draad draait
 * één bestand met tests; de omgeving lezen kost meer dan de meeste plaatsen zelf, en gebeurt daarom alleen de eerste keer.
 */
const gezien = new Set<number>();

Object.assign(globalThis, {
  raakMutant(nummer: number) {
    if (gezien.has(nummer)) return;
    const { VAKWERK_RAAK: map, VAKWERK_RAAK_BIJ: test } = process.env;
    if (!map || !test) return;
    gezien.add(nummer);
    appendFileSync(join(map, 'geraakt.txt'), `${nummer} ${test}\n`);
  },
});
