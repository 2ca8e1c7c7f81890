import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { bestandOp } from '../../src/vormen/adressen.ts';
import { zoekdelen } from '../../src/weergave/zoeken/zoeksoorten.ts';
import { metDelen, woordenVan } from '../../src/zoeken/normaliseer.ts';
import { inTekst, uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { type Bladzijde, isVindbaar } from './bladzijde.ts';
import { leesErnaast } from './ernaast.ts';
import { achterdelen, beginletters } from './samenstelling.ts';
import { splitser } from './splitser.ts';
import { uitdrukkingenBij } from './uitdrukkingen.ts';

/** Maakt de zoekindexen in `<map>/pagefind/` van elke vindbare bladzijde. */
export async function maakZoekindex(bladzijden: readonly Bladzijde[], map: string): Promise<void> {
  const meezoekend = Map.groupBy(
    bladzijden.filter(({ leestekst }) => leestekst.hoortBij !== ''),
    ({ leestekst }) => bestandOp(leestekst.hoortBij),
  );
  await indexeerDelen(
    bladzijden.filter(isVindbaar).map((bladzijde) => metWoordenVan(bladzijde, meezoekend.get(bladzijde.pad) ?? [])),
    map,
    leesErnaast(map),
  );
}

/** De bladzijde zoals zij te vinden is: met de woorden van de bladzijden die bij haar horen. */
function metWoordenVan(bladzijde: Bladzijde, meezoekend: readonly Bladzijde[]): Bladzijde {
  const erbij = meezoekend.map(({ leestekst }) => leestekst.tekst).join(' ');
  if (erbij === '') return bladzijde;
  const { html, leestekst } = bladzijde;
  return {
    ...bladzijde,
    html: html.replace('</main>', `<div>${erbij.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div></main>`),
    leestekst: { ...leestekst, tekst: `${leestekst.tekst} ${erbij}` },
  };
}

type PerNaam = ReadonlyMap<string, readonly string[]>;

/** Een index voor elk zoekdeel, elk met haar eigen woorden; bij de methoden ligt wat ernaast ligt. */
export async function indexeerDelen(
  bladzijden: readonly Bladzijde[],
  map: string,
  ernaast: PerNaam = new Map(),
): Promise<void> {
  const splits = splitser();
  const perSoort = Map.groupBy(bladzijden, ({ leestekst }) => leestekst.soort);
  for (const [naam, { map: deel, soorten }] of Object.entries(zoekdelen))
    await indexeer(
      soorten.flatMap((soort) => perSoort.get(soort) ?? []),
      join(map, deel),
      naam === 'methoden' ? ernaast : new Map(),
      splits,
    );
}

/**
 * Schrijft de index van deze bladzijden in `uit`, met ernaast `woorden.txt` (elk woord dat erin staat, voor het verbeteren van wat een
 * bezoeker typt) en `uitdrukkingen.txt` (wat er over elke bladzijde en over `ernaast` gezegd wordt, om een hele zin naast te leggen).
 */
export async function indexeer(
  bladzijden: readonly Bladzijde[],
  uit: string,
  ernaast: PerNaam = new Map(),
  splits = splitser(),
): Promise<void> {
  const woorden = new Set<string>();
  // In kleine stukken: een zoekopdracht haalt dan zo'n 4 kB per woord op in plaats van 30. Pagefind leest dit uit de omgeving.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
  try {
    // 'unknown' zet het stammen uit: het Nederlandse stammen breekt halve woorden. De HTML houdt lang="nl".
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind begint niet: ${errors.join('; ')}`);
    const mis: string[] = [];
    for (const { pad, html, leestekst } of bladzijden) {
      const { kop, tekst } = leestekst;
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
  const lijst = inTekst(woorden, bladzijden.length, new Set([...ernaast.values()].flat().flatMap(woordenVan)));
  await fs.writeFile(join(uit, 'woorden.txt'), lijst);
  await fs.writeFile(
    join(uit, 'uitdrukkingen.txt'),
    uitdrukkingenBij(bladzijden, ernaast, uit, uitTekst(lijst), splits),
  );

  /** De delen waarmee een samenstelling níét begint: een woord dat begint zoals de vraag, vindt Pagefind al. */
  function delenVan(tekst: string): string[] {
    return [...new Set(metDelen(tekst).flatMap((woord) => achterdelen(woord, splits(woord))))];
  }
}

/** De bladzijde met verborgen velden erbij; alleen de index krijgt haar zo. */
function metVelden(html: string, velden: Readonly<Record<string, readonly string[]>>): string {
  const spans = Object.entries(velden)
    .filter(([, woorden]) => woorden.length > 0)
    .map(([naam, woorden]) => `<i data-tekst="${woorden.join(' ')}" data-pagefind-meta="${naam}[data-tekst]"></i>`);
  return html.replace('</body>', `${spans.join('')}</body>`);
}
