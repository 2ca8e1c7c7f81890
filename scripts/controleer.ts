import { parseArgs } from 'node:util';
import { dagVan } from '../src/kern/datum.ts';
import { fouten, gesorteerd } from '../src/kern/probleem.ts';
import { bewaak } from '../src/laden/bewaak.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { herstelInWoorden, herstelMap } from '../src/laden/herstel/herstel-map.ts';
import { laad } from '../src/laden/laad.ts';
import { lading } from '../src/laden/lading.ts';
import { melding, meldingen } from '../src/laden/melding.ts';
import { alleWaarschuwingen } from '../src/laden/waarschuwing/alle.ts';
import { waarschuwingenInHetKort } from '../src/laden/waarschuwing/in-het-kort.ts';
import { dodeInInhoud } from './links/dode-in-inhoud.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run controleer`: alle problemen van alle bestanden in één keer. Eindigt met 1 bij een fout; een waarschuwing houdt niets tegen.
 * `--content MAP` een andere map, `--herstel` eerst herstellen wat veilig kan, `--alle` elke waarschuwing over taal en onderhoud,
 * `--watch` blijven kijken.
 */
await voerUit(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      herstel: { type: 'boolean' },
      alle: { type: 'boolean' },
      watch: { type: 'boolean' },
    },
  });
  const map = contentmap(values.content);
  const naam = mapInMelding(map);
  if (values.herstel) console.log(`${herstelInWoorden(await herstelMap(map), naam)}\n`);
  if (values.watch)
    await bewaak(map, async () => {
      const { tekst } = await controleer(map, naam, values.alle);
      // Alleen wat er nu is: in een terminal verdwijnt het vorige, in een log staat er een regel tussen.
      console.clear();
      console.log(`Gecontroleerd om ${new Date().toLocaleTimeString('nl-NL')}`);
      console.log(tekst);
      console.log('Wacht op een wijziging  (stoppen: Ctrl+C)');
    });
  const { tekst, aantalFouten } = await controleer(map, naam, values.alle);
  console.log(tekst);
  if (aantalFouten > 0) process.exitCode = 1;
});

async function controleer(map: string, naam: string, alle = false): Promise<{ tekst: string; aantalFouten: number }> {
  const geladen = await laad(map);
  const { gekeurd } = geladen;
  const problemen = gesorteerd([...geladen.problemen, ...dodeInInhoud(geladen)]);
  const waarschuwingen = await alleWaarschuwingen(lading(gekeurd), dagVan(new Date()));
  const delen = [
    ...(alle ? waarschuwingen.map((p) => melding(p, naam)) : []),
    meldingen(problemen, naam),
    waarschuwingenInHetKort(waarschuwingen, alle),
  ];
  return { tekst: delen.filter(Boolean).join('\n'), aantalFouten: fouten(problemen).length };
}
