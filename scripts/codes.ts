import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentpaden } from '../src/kern/contentpaden.ts';
import { metNieuweCodes } from '../src/kern/permalinks.ts';
import { fouten } from '../src/kern/probleem.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { laad } from '../src/laden/laad.ts';
import { meldingen } from '../src/laden/melding.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run codes`: geeft elke interventie zonder vaste code er een, achteraan in content/permalinks.yaml. Alleen op main. */
await voerUit(async () => {
  const map = contentmap();
  const { bibliotheek, problemen } = await laad(map);
  if (fouten(problemen).length > 0)
    throw new Gebruiksfout(
      `${meldingen(problemen, mapInMelding(map))}\nEerst moet de inhoud in orde zijn; er is niets veranderd.`,
    );
  const { interventies, permalinks } = bibliotheek;
  const nieuw = metNieuweCodes(
    permalinks,
    interventies.map(({ id }) => id),
  ).slice(permalinks.length);
  // Alleen erbij schrijven: wat er al staat, ook uitleg, blijft letter voor letter zoals het is.
  if (nieuw.length > 0) await vulAan(join(map, contentpaden.permalinks), stringify(nieuw));
  for (const { code, id } of nieuw) console.log(`${code}  ${id}`);
  console.log(
    nieuw.length === 0 ? 'Elke interventie heeft al een code.' : `Toegevoegd aan permalinks.yaml: ${nieuw.length}.`,
  );
});

async function vulAan(pad: string, regels: string): Promise<void> {
  const staat = await fs.readFile(pad, 'utf8').catch(() => '');
  if (/^\s*\[/m.test(staat))
    throw new Gebruiksfout(`${pad} is een lijst tussen haken. Zet elke code op een eigen regel met \`- \` ervoor.`);
  await fs.appendFile(pad, `${staat === '' || staat.endsWith('\n') ? '' : '\n'}${regels}`);
}
