import { promises as fs } from 'node:fs';
import { dagVan } from '../src/kern/datum.ts';
import { contentmap } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { laad } from '../src/laden/laad.ts';
import { type Voorstelsoort, voorstelUit } from '../src/voorstel/voorstel.ts';
import { voerUit } from './voer-uit.ts';
import { gebrekenInMap } from './voorstel/samenhang.ts';

/**
 * Leest het issue uit het bestand dat GitHub klaarzet en maakt er een voorstel van, of een lijst van wat er mist. De tekst van
 * een vreemde komt zo nooit in een opdracht terecht. De uitslag gaat als één woord naar de volgende taak.
 */
await voerUit(async () => {
  const { GITHUB_EVENT_PATH, GITHUB_OUTPUT } = process.env;
  if (!GITHUB_EVENT_PATH || !GITHUB_OUTPUT) throw new Gebruiksfout('Deze opdracht draait in een workflow van GitHub.');
  const { issue } = JSON.parse(await fs.readFile(GITHUB_EVENT_PATH, 'utf8'));
  const labels: string[] = issue.labels.map(({ name }: { name: string }) => name);
  const soort: Voorstelsoort = labels.includes('studie') ? 'studie' : 'methode';
  const map = contentmap();
  const { interventies, bestanden } = await laad(map);
  const uitslag = voorstelUit(soort, issue.body ?? '', {
    interventies,
    bestanden,
    vandaag: dagVan(new Date()),
  });
  const erbij = uitslag.bestand ? await gebrekenInMap(map, soort, uitslag.bestand) : [];
  const heel = erbij.length ? { bestand: null, gebreken: erbij } : uitslag;
  await fs.appendFile(GITHUB_OUTPUT, `uitslag=${Buffer.from(JSON.stringify(heel)).toString('base64')}\n`);
  console.log(heel.bestand ? 'Volledig: er komt een pull request.' : `Er mist nog iets (${heel.gebreken.length}).`);
});
