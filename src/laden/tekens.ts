import { isUtf8 } from 'node:buffer';
import type { Bezwaar, Plek } from '../kern/probleem.ts';

/** Hoogste aantal meldingen over tekens per bestand: daarna is het bestand zelf het probleem. */
const meesteMeldingen = 20;

/** De onzichtbare tekens die met plakken meekomen, zoals iemand ze kan opzoeken. */
const namen: Record<string, string> = {
  '\u00ad': 'een zacht afbreekstreepje',
  '\u200b': 'een spatie zonder breedte',
  '\u200c': 'een teken zonder breedte',
  '\u200d': 'een teken zonder breedte',
  '\u2060': 'een teken zonder breedte',
  '\ufeff': 'een teken zonder breedte',
  '\u000b': 'een regeleinde uit Word',
  '\u000c': 'een bladzijde-einde',
  '\u2028': 'een regeleinde uit een ander programma',
};

/**
 * Tekens die een lezer niet ziet maar een computer wel, en waarmee een tekst iets anders kan zijn dan hij lijkt:
 * stuurtekens, schrijfrichting, breedteloze tekens, tags, regelscheiders en tekens zonder betekenis. Tab en regeleinde
 * mogen, en U+FE0F: dat teken maakt een emoji gekleurd.
 */
const onzichtbaar = /(?!\t|\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Bytes naar tekst: UTF-8, met of zonder BOM, met regeleinden van elk systeem. Een onzichtbaar teken is één bezwaar per regel, en
 * gaat uit de tekst: zo is de rest ook na te kijken. `null` als er niets te lezen is, of te veel niet klopt.
 */
export function leesTekst(bytes: Uint8Array): { tekst: string | null; bezwaren: Bezwaar[] } {
  if (!isUtf8(bytes)) return { tekst: null, bezwaren: [geenUtf8(bytes)] };
  const tekst = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const bezwaren: Bezwaar[] = [];
  for (const [i, regel] of tekst.split('\n').entries()) {
    const perTeken = Map.groupBy(regel.matchAll(onzichtbaar), ([teken]) => teken);
    for (const [teken, [eerste, ...meer]] of perTeken) {
      if (bezwaren.length === meesteMeldingen) return { tekst: null, bezwaren };
      bezwaren.push(bezwaarTegen(teken, { regel: i + 1, kolom: (eerste?.index ?? 0) + 1 }, meer.length));
    }
  }
  return { tekst: bezwaren.length ? tekst.replace(onzichtbaar, '') : tekst, bezwaren };
}

/** Bezwaar tegen een onzichtbaar teken dat pas na het ontleden verschijnt: `"\u202E"` in YAML, `&#x202E;` in de tekst. */
export function bezwaarTegenOnzichtbaar(waarde: string, plek: Plek): Bezwaar[] {
  const gevonden = waarde.match(onzichtbaar)?.[0];
  return gevonden ? [bezwaarTegen(gevonden, plek)] : [];
}

function bezwaarTegen(teken: string, plek: Plek, meer = 0): Bezwaar {
  const naam = namen[teken];
  return {
    controle: 'tekens',
    plek,
    gevonden: `het onzichtbare teken ${codeVan(teken)}${naam ? ` (${naam})` : ''}${meer ? `, op deze regel ${meer + 1} keer` : ''}`,
    verwacht: 'alleen zichtbare tekens, spaties en regeleinden',
    doe: isGeplakt(teken)
      ? 'Het kwam mee bij plakken. `npm run controleer -- --herstel` haalt het weg; of typ het woord opnieuw.'
      : 'Verwijder het teken; vaak komt het mee bij plakken. Typ het woord opnieuw als je het niet ziet.',
  };
}

/** Spaties waar een regel niet mag breken. Zij zien eruit als een gewone, en zoeken en adressen zien het verschil wel. */
export const hardeSpatie = /[\u00a0\u202f\u2007]/g;

/** Wat uit Word, van een site of uit een pdf meekomt en niets zegt: herstellen haalt het weg. */
export const geplakt = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu;

function isGeplakt(teken: string): boolean {
  return teken.search(geplakt) === 0;
}

function codeVan(teken: string): string {
  return `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function geenUtf8(bytes: Uint8Array): Bezwaar {
  let begin = 0;
  let regel = 1;
  for (
    let einde = bytes.indexOf(0x0a);
    einde !== -1 && isUtf8(bytes.subarray(begin, einde));
    einde = bytes.indexOf(0x0a, begin)
  ) {
    begin = einde + 1;
    regel++;
  }
  // Een teken beslaat ten hoogste vier bytes: zolang een van de volgende vier stukken klopt, ligt de fout verderop.
  let goed = begin;
  const klopt = (einde: number) => einde <= bytes.length && isUtf8(bytes.subarray(begin, einde));
  for (let volgende = goed; volgende !== -1; ) {
    goed = volgende;
    volgende = [1, 2, 3, 4].map((stap) => goed + stap).find(klopt) ?? -1;
  }
  // Zo begint elk .docx-, .odt- en zip-bestand.
  if (String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04')
    return {
      controle: 'tekens',
      gevonden: 'een Word-bestand of een ander ingepakt bestand',
      verwacht: 'gewone tekst in UTF-8',
      doe: 'Kopieer de tekst uit Word naar een nieuw bestand; een andere naam geven is niet genoeg.',
    };
  return {
    controle: 'tekens',
    plek: { regel, kolom: new TextDecoder().decode(bytes.subarray(begin, goed)).length + 1 },
    gevonden: 'bytes die geen UTF-8 zijn',
    verwacht: 'tekst in UTF-8',
    doe: 'Sla het bestand opnieuw op met codering UTF-8.',
  };
}
