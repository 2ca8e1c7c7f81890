import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
} from 'yaml';
import { isDubbelzinnig } from '../kern/getypt-getal.ts';
import type { Bezwaar, Plek } from '../kern/probleem.ts';
import { bezwaarTegenOnzichtbaar } from './tekens.ts';
import { wegvallend, zoekVreemds } from './yaml-bezwaren.ts';
import { foutInWoorden } from './yaml-fouten.ts';

/** Waar elk veld staat. Sleutel: het pad met punten (`bewijs.0.uitkomst`); met `#` erachter de plek van de naam zelf. */
export type Plekken = Record<string, Plek>;

export interface Gelezen {
  /** `undefined` als de YAML niet te lezen is. */
  waarde: unknown;
  plekken: Plekken;
  /** Per pad elk getal dat op twee manieren te lezen is, zoals het getypt is: `1.250`. */
  dubbelzinnig: Record<string, string>;
  bezwaren: Bezwaar[];
  /** Waarschuwingen bij tekst die YAML als opmerking leest en die dus nergens te zien is. */
  valtWeg: Bezwaar[];
}

/** Leest YAML 1.2 met alleen wat een invuller nodig heeft: geen ankers, verwijzingen, tags of samenvoegingen. */
export function leesYaml(tekst: string): Gelezen {
  const { document: _, ...gelezen } = lees(tekst);
  return gelezen;
}

/** Het document zelf, voor wie de opbouw van de tekst wil weten; `undefined` als zij niet goed te lezen is. */
export function documentVan(tekst: string): Document.Parsed | undefined {
  const { document, bezwaren } = lees(tekst);
  return bezwaren.length === 0 ? document : undefined;
}

function lees(tekst: string): Gelezen & { document: Document.Parsed | undefined } {
  const regels = new LineCounter();
  const bezwaren: Bezwaar[] = [];
  const plek = (offset: number): Plek => {
    const { line, col } = regels.linePos(offset);
    return { regel: Math.max(line, 1), kolom: Math.max(col, 1) };
  };
  const meld = (offset: number, gevonden: string, verwacht: string, doe: string) =>
    bezwaren.push({ controle: 'yaml', plek: plek(offset), gevonden, verwacht, doe });

  const [document, tweede] = ontleed(tekst, regels);
  if (!document) return { waarde: null, plekken: {}, dubbelzinnig: {}, bezwaren, valtWeg: [], document };
  if (tweede) meld(tweede.range[0], 'een tweede `---`', 'één stel velden per bestand', 'Haal de extra `---` weg.');
  if (/^%/m.test(tekst)) meld(tekst.search(/^%/m), 'een regel die met `%` begint', 'velden', 'Haal de regel weg.');
  for (const fout of document.errors) {
    const hier = plek(beginVan(fout, document));
    const woorden = overHardeSpatie(tekst, hier.regel) ?? foutInWoorden(fout);
    const vorige = bezwaren.at(-1);
    // De YAML-lezer struikelt soms twee keer over hetzelfde teken.
    if (vorige?.gevonden !== woorden.gevonden || vorige.plek?.regel !== hier.regel)
      bezwaren.push({ controle: 'yaml', plek: hier, ...woorden });
  }

  zoekVreemds(document, tekst, meld, (waarde, offset) =>
    bezwaren.push(...bezwaarTegenOnzichtbaar(waarde, plek(offset))),
  );
  const plekken: Plekken = {};
  const dubbelzinnig: Record<string, string> = {};
  if (document.contents)
    bezoek(document.contents, [], (pad, node, naam) => {
      if (node?.range) plekken[pad] = plek(node.range[0]);
      if (naam?.range) plekken[`${pad}#`] = plek(naam.range[0]);
      if (isScalar(node) && typeof node.value === 'number' && isDubbelzinnig(node.source ?? ''))
        dubbelzinnig[pad] = node.source ?? '';
    });
  // Een veld dat klaarstaat achter `# `, hoort daar: wie het mist, vindt het daar.
  for (const { 1: naam = '', index } of tekst.matchAll(/^# ?([a-z]\w*):(?=\s|$)/gm))
    if (!plekken[naam] && !plekken[`${naam}#`]) plekken[`${naam}#`] = plek(index);
  // Bij een verwijzing of verboden sleutel nooit naar waarden omzetten: dat is waar een bom ontploft.
  const waarde = bezwaren.length ? undefined : document.toJS({ maxAliasCount: 0 });
  const valtWeg = wegvallend(tekst).map(({ offset, stuk }) => bezwaarTegenHekje(stuk, plek(offset)));
  return { waarde, plekken, dubbelzinnig, bezwaren, valtWeg, document };
}

/** Een harde spatie waar YAML een gewone nodig heeft: om in te springen, en achter `veld:` of `-`. */
function overHardeSpatie(tekst: string, regel: number): Pick<Bezwaar, 'gevonden' | 'verwacht' | 'doe'> | null {
  if (
    !/^\s*[\u00a0\u202f]|^\s*(?:- +)?[\w-]+:[\u00a0\u202f]|^\s*-[\u00a0\u202f]/.test(tekst.split('\n')[regel - 1] ?? '')
  )
    return null;
  return {
    gevonden: 'een harde spatie (U+00A0) waar een gewone hoort: zij lijken op elkaar, en YAML ziet het verschil',
    verwacht: 'gewone spaties aan het begin van de regel, en achter `veld:` en `-`',
    doe: 'Typ die spaties opnieuw. `npm run controleer -- --herstel` doet het ook.',
  };
}

function bezwaarTegenHekje(stuk: string, plek: Plek): Bezwaar {
  const kort = stuk.length > 60 ? `${stuk.slice(0, 60)}…` : stuk;
  return {
    controle: 'tekst-valt-weg',
    ernst: 'waarschuwing',
    plek,
    gevonden: `\`${kort}\` achter een spatie: dat leest Vakwerk als opmerking, en het komt niet op de site`,
    verwacht: 'een waarde die helemaal meetelt',
    doe: 'Hoort dit bij de tekst? Zet dan de hele tekst tussen dubbele aanhalingstekens. Is het een opmerking? Zet die op een eigen regel erboven.',
  };
}

function ontleed(tekst: string, lineCounter: LineCounter): Document.Parsed[] {
  const documenten = parseAllDocuments(tekst, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter,
  });
  return Array.isArray(documenten) ? documenten : [];
}

/** Dat een aanhalingsteken niet sluit, merkt de lezer pas aan het eind; een schrijver zoekt waar het begint. */
function beginVan(fout: YAMLError, document: Document.Parsed): number {
  let begin = fout.pos[0];
  if (/^Missing closing/.test(fout.message))
    visit(document, {
      Scalar(_, { range }) {
        if (range?.[1] !== fout.pos[0]) return;
        begin = range[0];
        return visit.BREAK;
      },
    });
  return begin;
}

/** Langs elke waarde met haar pad, en bij een veld ook langs zijn naam. */
function bezoek(
  node: Node,
  pad: (string | number)[],
  doe: (pad: string, node: Node | null, naam?: Node) => void,
  naam?: Node,
): void {
  doe(pad.join('.'), node, naam);
  if (!isCollection(node)) return;
  for (const [i, deel] of node.items.entries()) {
    if (!isMap(node)) {
      if (deel) bezoek(deel as Node, [...pad, i], doe);
      continue;
    }
    const { key, value } = deel as { key: Node; value: Node | null };
    if (!isScalar(key)) continue;
    const veld = [...pad, String(key.value)];
    if (value) bezoek(value, veld, doe, key);
    else doe(veld.join('.'), null, key);
  }
}
