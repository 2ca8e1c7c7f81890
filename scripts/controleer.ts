import { parseArgs } from 'node:util';
import { fouten } from '../src/kern/probleem.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { laad } from '../src/laden/laad.ts';
import { meldingen } from '../src/laden/melding.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run controleer [-- --content MAP]`: alle problemen van alle bestanden in één keer. Eindigt met 1 bij een fout. */
await voerUit(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  const map = contentmap(values.content);
  const { problemen } = await laad(map);
  console.log(meldingen(problemen, mapInMelding(map)));
  if (fouten(problemen).length > 0) process.exitCode = 1;
});
