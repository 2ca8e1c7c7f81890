import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Bestand, leesBestanden } from '../src/laden/bestanden.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { knip } from '../src/laden/kop.ts';
import { schemas } from '../src/laden/schema.ts';
import { leesYaml } from '../src/laden/yaml.ts';
import { alsMdx, alsYaml } from '../src/redactie/normaalvorm.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run normaliseer`: zet elk bestand met een eigen formulier in de vorm waarin het formulier schrijft. Alleen de opmaak
 * verandert. Een bestand met opmerkingen blijft zoals het is: die zouden verdwijnen.
 */
await voerUit(async () => {
  const map = contentmap();
  const { bestanden } = await leesBestanden(map);
  for (const bestand of bestanden.filter(({ pad }) => pad.includes('/'))) {
    const voor = new TextDecoder().decode(bestand.bytes);
    const { tekst, waaromNiet } = genormaliseerd(bestand, voor);
    const naam = `${mapInMelding(map)}${bestand.pad}`;
    if (waaromNiet) console.log(`Niet veranderd: ${naam} (${waaromNiet})`);
    if (waaromNiet || tekst === voor) continue;
    await fs.writeFile(join(map, bestand.pad), tekst);
    console.log(`Genormaliseerd: ${naam}`);
  }
});

function genormaliseerd({ soort, pad }: Bestand, voor: string): { tekst: string; waaromNiet: string } {
  const schema = schemas[soort];
  const lees = (tekst: string) => {
    const delen = pad.endsWith('.mdx') ? knip(tekst) : { yaml: tekst, lijf: '' };
    if ('controle' in delen) return null;
    const { waarde, bezwaren } = leesYaml(delen.yaml);
    return bezwaren.length ? null : { waarde, lijf: delen.lijf.trim(), yaml: delen.yaml };
  };
  const gelezen = lees(voor);
  if (!gelezen) return { tekst: voor, waaromNiet: 'het is niet te lezen' };
  if (/^\s*#|\s#\s/m.test(gelezen.yaml)) return { tekst: voor, waaromNiet: 'er staan opmerkingen in' };
  const { waarde, lijf } = gelezen;
  const tekst = pad.endsWith('.mdx') ? alsMdx(schema, waarde, lijf) : alsYaml(schema, waarde);
  const na = lees(tekst);
  const gelijk = isDeepStrictEqual(na?.waarde, waarde) && na?.lijf === lijf;
  return { tekst, waaromNiet: gelijk ? '' : 'er zou iets anders staan dan ervoor' };
}
