import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { metNieuweCodes } from '../src/kern/permalinks.ts';
import { fouten } from '../src/kern/probleem.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { laad } from '../src/laden/laad.ts';
import { meldingen } from '../src/laden/melding.ts';

/** `npm run codes`: geeft elke interventie zonder vaste code er een, achteraan in content/permalinks.yaml. Alleen op main. */
const map = contentmap();
const { bibliotheek, problemen } = await laad(map);
if (fouten(problemen).length > 0) {
  console.error(meldingen(problemen, mapInMelding(map)));
  console.error('Eerst moet de inhoud in orde zijn; er is niets veranderd.');
  process.exit(1);
}
const { interventies, permalinks } = bibliotheek;
const nieuw = metNieuweCodes(
  permalinks,
  interventies.map(({ id }) => id),
).slice(permalinks.length);
// Alleen erbij schrijven: wat er al staat, ook uitleg, blijft letter voor letter zoals het is.
if (nieuw.length > 0) await fs.appendFile(join(map, 'permalinks.yaml'), stringify(nieuw));
for (const { code, id } of nieuw) console.log(`${code}  ${id}`);
console.log(
  nieuw.length === 0 ? 'Elke interventie heeft al een code.' : `${nieuw.length} nieuwe codes in permalinks.yaml.`,
);
