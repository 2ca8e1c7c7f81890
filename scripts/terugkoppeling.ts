import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dagVan } from '../src/kern/datum.ts';
import { contentmap } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { annotatiesGithub, codeQuality } from '../src/terugkoppeling/annotaties.ts';
import { inMarkdown } from '../src/terugkoppeling/markdown/commentaar.ts';
import { vergelijk } from './terugkoppeling/kant.ts';
import { leesVerslag } from './terugkoppeling/lees-verslag.ts';
import { omgevingVan } from './terugkoppeling/omgeving.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run terugkoppeling -- --voor MAP --na MAP`: wat een wijziging van de inhoud doet, als tekst voor wie haar schreef. Met
 * `--uit MAP` ook als verslag.json, en als codequality.json voor GitLab. In GitHub Actions staan de problemen dan bij hun regel.
 * `--verslag BESTAND` maakt de tekst van een eerder verslag; `--voorbeeld ADRES` is waar de voorbeeldbladzijden te halen zijn.
 */
await voerUit(async () => {
  const tekst = { type: 'string' } as const;
  const { values } = parseArgs({ options: { voor: tekst, na: tekst, uit: tekst, verslag: tekst, voorbeeld: tekst } });
  const { voor, na, uit, verslag: eerder, voorbeeld } = values;
  if (!eerder && !(voor && na)) throw new Gebruiksfout('Geef --voor MAP en --na MAP, of --verslag BESTAND.');
  const vandaag = dagVan(new Date());
  const verslag = eerder ? leesVerslag(eerder) : await vergelijk(contentmap(voor), contentmap(na), vandaag);
  if (!uit) return console.log(inMarkdown(verslag, omgevingVan(voorbeeld)));
  await fs.mkdir(uit, { recursive: true });
  await fs.writeFile(join(uit, 'verslag.json'), JSON.stringify(verslag));
  await fs.writeFile(join(uit, 'codequality.json'), JSON.stringify(codeQuality(verslag)));
  if (process.env.GITHUB_ACTIONS) for (const regel of annotatiesGithub(verslag)) console.log(regel);
});
