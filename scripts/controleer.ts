import { parseArgs } from 'node:util';
import { fouten } from '../src/kern/probleem.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { laad } from '../src/laden/laad.ts';
import { meldingen } from '../src/laden/melding.ts';

/** `npm run controleer [-- --content MAP]`: alle problemen van alle bestanden in één keer. Eindigt met 1 bij een fout. */
const { values } = parseArgs({ options: { content: { type: 'string' } } });
const map = contentmap(values.content);
const { problemen } = await laad(map);
console.log(meldingen(problemen, mapInMelding(map)));
process.exitCode = fouten(problemen).length > 0 ? 1 : 0;
