import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';

/** Waar de ontleder vastliep; bij een verkeerd gesloten onderdeel ook waar het opent. */
export type Vastgelopen = Bezwaar & { opent?: Plek };

/** De enige deur naar de ontleder (Sätteri): tekst in, boom uit. Er komt nooit iets tot uitvoering. */
export function ontleed(tekst: string): Root | Vastgelopen {
  try {
    return mdxToMdast(tekst, { features: { frontmatter: false, smartPunctuation: false, gfm: true } }) as Root;
  } catch (fout) {
    return bezwaarUit(fout instanceof Error ? fout.message : String(fout));
  }
}

/** Sätteri meldt `regel:kolom: Engelse uitleg (code)`. */
function bezwaarUit(melding: string): Vastgelopen {
  const [, regel, kolom, uitleg = melding] = /^(\d+):(\d+): (.*)$/s.exec(melding) ?? [];
  const [, r, k] = /corresponding closing tag for .*\((\d+):(\d+)\)/s.exec(uitleg) ?? [];
  const zin = vertalingen.find(([patroon]) => patroon.test(uitleg));
  return {
    controle: 'tekst-leesbaar',
    ...(regel && kolom ? { plek: { regel: Number(regel), kolom: Number(kolom) } } : {}),
    ...(r && k ? { opent: { regel: Number(r), kolom: Number(k) } } : {}),
    gevonden: zin?.[1] ?? `tekst die niet te lezen is (${uitleg.slice(0, 120)})`,
    verwacht: 'gewone tekst, met onderdelen die openen én sluiten',
    doe: zin?.[2] ?? 'Kijk of elk onderdeel gesloten is, en schrijf `\\<` of `\\{` als je het teken zelf bedoelt.',
  };
}

const vertalingen: [RegExp, string, string][] = [
  [/Unexpected character `!`/, 'een opmerking of tag die met `<!` begint', 'Haal de opmerking weg.'],
  [
    /closing tag|end tag|Unexpected closing/i,
    'een onderdeel dat niet (of verkeerd) gesloten is',
    'Sluit het met `</Naam>` op een eigen regel, in omgekeerde volgorde van openen.',
  ],
  [/closing brace|expression/i, 'een accolade', 'Schrijf `\\{` als je het teken zelf bedoelt; code kan hier niet.'],
  [
    /valid JSX tag|before name|in name|in attribute/i,
    'een `<` waar geen onderdeel op volgt',
    'Schrijf `\\<` als je het teken zelf bedoelt, of `[tekst](adres)` voor een link.',
  ],
];
