import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentmap } from '../src/laden/contentmap.ts';
import { laad } from '../src/laden/laad.ts';
import { vakwerk } from '../vakwerk.config.ts';
import { leesBladzijden } from './bouw/bladzijde.ts';
import { buitenadressen } from './bouw/dode-links.ts';
import { bezoek } from './links/bezoek.ts';
import { inWoorden, verslagVan } from './links/verslag.ts';
import { adressenInInhoud, samen } from './links/vindplaatsen.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run links`: bezoekt elk adres buiten de site en zegt welke dood zijn. Een dode link houdt niets tegen. `--site MAP` neemt
 * ook wat alleen op een gebouwde bladzijde staat, `--uit BESTAND` schrijft het verslag als JSON (zie links/verslag.ts).
 */
await voerUit(async () => {
  const { values } = parseArgs({ options: { site: { type: 'string' }, uit: { type: 'string' } } });
  const { gekeurd } = await laad(contentmap());
  const opBladzijden = values.site
    ? buitenadressen({ adres: vakwerk.adres, bladzijden: leesBladzijden(values.site) })
    : new Map<string, string[]>();
  // Wat wij zelf van het adres van de forge maken, is er, en vraagt vaak om aanmelden.
  const { forge } = vakwerk;
  if (forge) for (const adres of opBladzijden.keys()) if (adres.startsWith(forge.adres)) opBladzijden.delete(adres);

  const vindplaatsen = samen(adressenInInhoud(gekeurd), opBladzijden);
  const antwoorden = await bezoek(vindplaatsen.keys(), {
    tegelijk: 4,
    geduld: 20_000,
    opnieuw: 2,
    wie: `Vakwerk (${vakwerk.adres}; kijkt elke week of een bron er nog is)`,
  });
  const verslag = verslagVan(vindplaatsen, antwoorden, new Date().toISOString().slice(0, 10));
  if (values.uit) writeFileSync(values.uit, `${JSON.stringify(verslag, null, 2)}\n`);
  console.log(inWoorden(verslag));
});
