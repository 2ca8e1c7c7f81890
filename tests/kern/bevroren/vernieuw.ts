import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { regelversie } from '../../../src/kern/bewijs/bewijskracht.ts';
import { gekozenRijen } from './kies.ts';
import { type Bevrorenuitslagen, bevrorenRijen, bevrorenUitslagen, uitslagVan, waar } from './rijen.ts';

/**
 * Schrijft op wat de regels nu van elke bevroren rij vinden: `node tests/kern/bevroren/vernieuw.ts`. Dat mag alleen met een nieuwe
 * `regelversie`, of met `--niet-uitgegeven` zolang deze versie nog nergens staat. `--rijen` kiest ook de rijen zelf opnieuw; dat
 * hoeft alleen als het schema van een bron of rij verandert.
 */

if (argv.includes('--rijen')) {
  const regels = gekozenRijen().map((rij) => JSON.stringify(rij));
  writeFileSync(waar.rijen, `[\n${regels.join(',\n')}\n]\n`);
}
const uitslagen = bevrorenRijen().map(uitslagVan);
const nieuw: Bevrorenuitslagen = { regelversie, uitslagen };
const oud = bevrorenUitslagen();
const gelijk = JSON.stringify(oud.uitslagen) === JSON.stringify(uitslagen);
if (!gelijk && oud.regelversie >= regelversie && !argv.includes('--niet-uitgegeven')) {
  console.error(`De uitslagen veranderen, maar \`regelversie\` is nog ${regelversie}: verhoog haar eerst.`);
  exit(1);
}
writeFileSync(waar.uitslagen, `${JSON.stringify(nieuw, null, 1)}\n`);
console.log(`${uitslagen.length} rijen, regelversie ${regelversie}.`);
