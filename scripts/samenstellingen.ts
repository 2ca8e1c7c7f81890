import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { projectmap } from '../src/laden/projectmap.ts';
import { zoekdelen } from '../src/weergave/zoeken/zoeksoorten.ts';
import { uitTekst } from '../src/zoeken/woordenlijst.ts';
import { alsRegels, gesplitst } from './bouw/splitser.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run samenstellingen`: schrijft op hoe de woorden van de laatste bouw gesplitst zijn, en toont wat er nieuw is. */
await voerUit(async () => {
  const lijsten = Object.values(zoekdelen).map(({ map }) => join(projectmap, 'dist', map, 'woorden.txt'));
  if (!lijsten.every(existsSync)) throw new Gebruiksfout('Er is nog niets gebouwd. Draai eerst: npm run build');
  const nieuw = alsRegels(lijsten.flatMap((pad) => uitTekst(readFileSync(pad, 'utf8')).woorden));
  const doel = join(projectmap, gesplitst);
  const eerder = new Set(existsSync(doel) ? readFileSync(doel, 'utf8').split('\n') : []);
  writeFileSync(doel, nieuw);
  const erbij = nieuw.split('\n').filter((regel) => !eerder.has(regel));
  console.log(erbij.length > 0 ? erbij.join('\n') : `${gesplitst} was al bij.`);
});
