import { promises as fs } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { projectmap } from '../src/laden/projectmap.ts';
import { bladzijdenMet } from '../src/vormen/adressen.ts';
import { vakwerk } from '../vakwerk.config.ts';
import { bouw } from './bouw/bouw.ts';
import { leesVerslag } from './terugkoppeling/lees-verslag.ts';
import { voerUit } from './voer-uit.ts';
import { bewaarBladzijden } from './voorbeeld/bewaar.ts';
import { inhoudsopgave } from './voorbeeld/inhoudsopgave.ts';

/**
 * `npm run voorbeeld -- --verslag BESTAND --uit MAP`: bouwt de site en bewaart de bladzijden die volgens een verslag veranderen,
 * om vanaf een schijf te openen. `--site MAP` neemt een site die er al is.
 */
await voerUit(async () => {
  const tekst = { type: 'string' } as const;
  const { values } = parseArgs({ options: { verslag: tekst, uit: tekst, site: tekst } });
  if (!values.verslag || !values.uit) throw new Gebruiksfout('Geef --verslag BESTAND en --uit MAP.');
  const { bladzijden } = leesVerslag(values.verslag);
  if (bladzijden.length === 0) return console.log('Er verandert geen bladzijde.');
  if (!values.site) await bouw();
  const site = resolve(projectmap, values.site ?? 'dist');
  const paden = bladzijden.flatMap(({ pad }) => bladzijdenMet(pad));
  const bewaard = new Set(await bewaarBladzijden(site, paden, values.uit, vakwerk.adres));
  await fs.writeFile(join(values.uit, 'index.html'), inhoudsopgave(bladzijden, bewaard));
  console.log(`${bewaard.size} bladzijden staan in ${values.uit}; open daar index.html.`);
});
