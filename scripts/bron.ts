import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentpaden } from '../src/kern/contentpaden.ts';
import { zichtbaar } from '../src/kern/zichtbaar.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { laad } from '../src/laden/laad.ts';
import { leesVerwijzingen } from './bron/lees.ts';
import { verdeel } from './bron/verdeel.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run bron -- BESTAND`: maakt bronnen van verwijzingen die een ander programma bewaarde (CSL-JSON, RIS of BibTeX). Schrijft nooit
 * over een bestand heen. `--proef` schrijft niets, `--content MAP` schrijft in een andere map.
 */
await voerUit(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, proef: { type: 'boolean' } },
  });
  const [pad, ...rest] = positionals;
  if (!pad || rest.length > 0) throw new Gebruiksfout('Gebruik: npm run bron -- BESTAND (CSL-JSON, RIS of BibTeX)');
  const map = contentmap(values.content);
  const { verwijzingen, stuk } = await leesVerwijzingen(pad);
  const { bibliotheek } = await laad(map);
  const { nieuw, dubbel } = verdeel(verwijzingen, bibliotheek);

  for (const { id, titel, niet } of nieuw)
    zeg(`+ ${contentpaden.bron(id)}  ${titel}`, ...niet.map((zin) => `    ${zin}`));
  for (const { id, titel } of dubbel) zeg(`= ${contentpaden.bron(id)}  is er al: ${titel}`);
  for (const melding of stuk) zeg(`! ${melding}`);
  if (!values.proef) await schrijf(map, nieuw);

  const gemaakt = `${nieuw.length} ${nieuw.length === 1 ? 'bron' : 'bronnen'}`;
  console.log(
    `\n${values.proef ? `Dit was een proef: ${gemaakt} zou er nieuw zijn` : `${gemaakt} geschreven in ${mapInMelding(map)}bronnen/`}, ${dubbel.length} waren er al, ${stuk.length} niet te lezen.`,
  );
  if (nieuw.length > 0)
    console.log(
      'Vul in elk bestand aan wat onderaan staat: wat je zelf gezien hebt, en hoe het onderzoek is opgezet. Dan: npm run controleer',
    );
  if (stuk.length > 0) process.exitCode = 1;
});

async function schrijf(map: string, nieuw: readonly { id: string; tekst: string }[]): Promise<void> {
  await fs.mkdir(join(map, 'bronnen'), { recursive: true });
  for (const { id, tekst } of nieuw) await fs.writeFile(join(map, contentpaden.bron(id)), tekst, { flag: 'wx' });
}

/** Wat een vreemde schreef, kan hier geen opdracht aan de terminal zijn. */
function zeg(...regels: string[]): void {
  for (const regel of regels) console.log(zichtbaar(regel));
}
