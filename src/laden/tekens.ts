import { isUtf8 } from 'node:buffer';
import type { Bezwaar, Plek } from '../kern/probleem.ts';

/** Hoogste aantal meldingen over tekens per bestand: daarna is het bestand zelf het probleem. */
const meesteMeldingen = 20;

/**
 * Tekens die een lezer niet ziet maar een computer wel, en waarmee een tekst iets anders kan zijn dan hij lijkt:
 * stuurtekens, schrijfrichting, breedteloze tekens, tags, regelscheiders en tekens zonder betekenis. Tab en regeleinde
 * mogen, en U+FE0F: dat teken maakt een emoji gekleurd.
 */
const onzichtbaar = /(?!\t|\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Bytes naar tekst: UTF-8, met of zonder BOM, met regeleinden van elk systeem. Eén slecht teken is een bezwaar, geen fout onderweg. */
export function leesTekst(bytes: Uint8Array): { tekst: string | null; bezwaren: Bezwaar[] } {
  if (!isUtf8(bytes)) return { tekst: null, bezwaren: [geenUtf8(bytes)] };
  const tekst = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const bezwaren: Bezwaar[] = [];
  for (const [i, regel] of tekst.split('\n').entries()) {
    for (const gevonden of regel.matchAll(onzichtbaar)) {
      if (bezwaren.length === meesteMeldingen) return { tekst: null, bezwaren };
      bezwaren.push(bezwaarTegen(gevonden[0], { regel: i + 1, kolom: gevonden.index + 1 }));
    }
  }
  return { tekst: bezwaren.length ? null : tekst, bezwaren };
}

/** Bezwaar tegen een onzichtbaar teken dat pas na het ontleden verschijnt: `"\u202E"` in YAML, `&#x202E;` in de tekst. */
export function bezwaarTegenOnzichtbaar(waarde: string, plek: Plek): Bezwaar[] {
  const gevonden = waarde.match(onzichtbaar)?.[0];
  return gevonden ? [bezwaarTegen(gevonden, plek)] : [];
}

function bezwaarTegen(teken: string, plek: Plek): Bezwaar {
  return {
    controle: 'tekens',
    plek,
    gevonden: `het onzichtbare teken ${codeVan(teken)}`,
    verwacht: 'alleen zichtbare tekens, spaties en regeleinden',
    doe: 'Verwijder het teken; vaak komt het mee bij plakken. Typ het woord opnieuw als je het niet ziet.',
  };
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
