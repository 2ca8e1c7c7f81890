import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { fouten } from '../../src/kern/probleem.ts';
import { contentmap, mapInMelding } from '../../src/laden/contentmap.ts';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';
import { laad } from '../../src/laden/laad.ts';
import { meldingen } from '../../src/laden/melding.ts';
import { projectmap } from '../../src/laden/projectmap.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { codeownersOningevuld } from '../nagaan/codeowners.ts';
import { leesBladzijden } from './bladzijde.ts';
import { schrijfDoorsturen } from './doorsturen.ts';
import { maakOffline } from './offline.ts';
import { maakRedactie } from './redactie.ts';
import { verifieer } from './verifieer.ts';
import { eigenMap, ruimOp } from './werkmap.ts';
import { herstel, zetOpZijnPlaats } from './wissel.ts';
import { maakZoekindex } from './zoekindex.ts';

/**
 * Controleren, bouwen, indexeren en nalopen in een verse map; pas als alles klopt komt zij in de plaats van `uit`.
 * Gooit bij de eerste stap die mislukt, en laat de vorige bouw dan staan.
 */
export async function bouw(uit = join(projectmap, 'dist')): Promise<void> {
  // Naast `uit`: hernoemen kan niet van de ene schijf naar de andere, en twee bouwen zitten elkaar zo niet in de weg.
  const werkmap = join(dirname(uit), '.bouw');
  await herstel(uit, werkmap);
  await ruimOp(werkmap);
  const map = contentmap();
  const { bibliotheek, interventies, problemen } = await laad(map);
  if (problemen.length > 0) console.log(meldingen(problemen, mapInMelding(map)));
  if (fouten(problemen).length > 0) throw new Gebruiksfout('De inhoud is niet in orde; er is niets gebouwd.');

  const meelezers = codeownersOningevuld(await fs.readFile(join(projectmap, 'CODEOWNERS'), 'utf8'), vakwerk.forge);
  if (meelezers) throw new Gebruiksfout(meelezers);

  // Vite leest deze namen uit de omgeving: zonder dit bouwt wie ze toevallig gezet heeft een site zonder beveiligingsbeleid.
  for (const naam of ['DEV', 'PROD', 'MODE', 'SSR']) delete process.env[naam];
  process.env.NODE_ENV = 'production';
  const vers = await eigenMap(werkmap, 'vers');
  try {
    await build({ root: projectmap, outDir: vers, logLevel: 'warn' });
    await maakRedactie(vers, vakwerk.forge, vakwerk.naam);
    const bladzijden = leesBladzijden(vers);
    await maakZoekindex(bladzijden, vers);
    await schrijfDoorsturen(vers, bibliotheek);
    await maakOffline(vers, vakwerk.bewaren, bibliotheek);
    const gebreken = await verifieer({ map: vers, adres: vakwerk.adres, bladzijden }, bibliotheek, interventies);
    if (gebreken.length > 0)
      throw new Gebruiksfout(`De gebouwde site klopt niet:\n${gebreken.map((gebrek) => `- ${gebrek}`).join('\n')}`);
    await zetOpZijnPlaats(vers, uit, werkmap);
  } finally {
    await fs.rm(vers, { recursive: true, force: true });
  }
}
