import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { alsBericht, waar } from '../src/formulier/bestanden.ts';
import type { Pakket } from '../src/formulier/pakket.ts';
import { zichtbaar } from '../src/kern/zichtbaar.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { leesBestand } from './neem/lees.ts';
import { bekijk, type Uitkomst } from './neem/neem.ts';
import { schrijfBestanden } from './neem/schrijf.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run neem -- BESTAND`: neemt een voorstel in dat iemand met het formulier bewaarde. Toont elk verschil, en schrijft alleen als er
 * niets mis is. `--proef` schrijft nooit, `--toch` ook als er nog iets mis is, `--content MAP` in een andere map.
 */
await voerUit(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, proef: { type: 'boolean' }, toch: { type: 'boolean' } },
  });
  const [pad, ...rest] = positionals;
  if (!pad || rest.length > 0)
    throw new Gebruiksfout('Gebruik: npm run neem -- BESTAND (één bestand, van het formulier)');
  const map = contentmap(values.content);
  const pakket = await leesBestand(pad);
  const uitkomst = await bekijk(pakket, map);
  console.log(verslag(pakket, uitkomst, mapInMelding(map)));
  const houdtTegen = uitkomst.mis.length > 0 && !values.toch;
  if (houdtTegen) process.exitCode = 1;
  const schrijft = !values.proef && !houdtTegen && uitkomst.bestanden.length > 0;
  if (schrijft) await schrijfBestanden(map, uitkomst.bestanden);
  console.log(slot(uitkomst, schrijft, values.proef ?? false));
});

/** Alles wat iemand wil zien voordat het erin staat. Wat een vreemde schreef, kan hier geen opdracht aan de terminal zijn. */
function verslag({ naam, bericht, delen }: Pakket, { bestanden, mis }: Uitkomst, map: string): string {
  const berichten = delen.filter(({ soort }) => soort === 'bezwaar' || soort === 'melding');
  const stukken = [
    `Voorstel: ${naam}`,
    bericht.trim() && `De schrijver zegt:\n${bericht.trim()}`,
    ...bestanden.map(({ pad, oud, tekst }) =>
      createTwoFilesPatch(oud === null ? '(nieuw)' : `${map}${pad}`, `${map}${pad}`, oud ?? '', tekst).trim(),
    ),
    ...berichten.map((deel) => `${waar(deel)}. Hier komt geen bestand van: een mens leest het.\n\n${alsBericht(deel)}`),
    mis.length > 0 && `Dit klopt nog niet:\n${mis.map((wat) => `- ${wat}`).join('\n')}`,
  ];
  return stukken
    .filter(Boolean)
    .map((stuk) => String(stuk).split('\n').map(zichtbaar).join('\n'))
    .join('\n\n');
}

function slot({ bestanden, mis }: Uitkomst, geschreven: boolean, proef: boolean): string {
  if (geschreven)
    return `\nGeschreven: ${bestanden.map(({ pad }) => pad).join(', ')}.\nNu nog: \`npm run controleer\`, en bekijk het met \`npm run dev\`. Gaat het om een verbetering die een lezer merkt? Dan ook \`npm run versie\`. Is er een methode bij? Dan op de hoofdtak \`npm run codes\`.`;
  if (proef) return '\nDit was een proef: er is niets geschreven.';
  if (bestanden.length === 0) return '\nEr is niets te schrijven.';
  return `\nEr is niets geschreven. ${mis.length} ${mis.length === 1 ? 'punt klopt' : 'punten kloppen'} nog niet. Vraag de schrijver het te verbeteren, of neem het toch over met \`--toch\` en maak het zelf af.`;
}
