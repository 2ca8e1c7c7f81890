import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { isDubbelzinnig } from '../kern/getypt-getal.ts';
import type { Bezwaar, Plek } from '../kern/probleem.ts';
import { bezwaarTegenOnzichtbaar } from './tekens.ts';
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
}

const verbodenSleutels = new Set(['__proto__', 'constructor', 'prototype']);

/** Een stuk YAML en waar het in de tekst staat; `einde` is net na het laatste teken van de waarde. */
export interface Knoop {
  soort: 'groep' | 'lijst' | 'waarde';
  /** Binnen `{ … }` of `[ … ]`. */
  tussenHaken: boolean;
  begin: number;
  einde: number;
  /** Van een groep de velden, van een lijst de onderdelen (dan is `naam` leeg), in de volgorde van de tekst. */
  delen: { naam: string; naamBegin: number; knoop: Knoop | null }[];
}

/** Hoe een tekst is opgebouwd, voor wie haar herstelt zonder haar opnieuw te schrijven. `null` als zij niet te lezen is. */
export function bouwVan(tekst: string): Knoop | null {
  const { document, bezwaren } = lees(tekst);
  return document?.contents && bezwaren.length === 0 ? knoopVan(document.contents) : null;
}

/** Leest YAML 1.2 met alleen wat een invuller nodig heeft: geen ankers, verwijzingen, tags of samenvoegingen. */
export function leesYaml(tekst: string): Gelezen {
  const { document: _, ...gelezen } = lees(tekst);
  return gelezen;
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
  if (!document) return { waarde: null, plekken: {}, dubbelzinnig: {}, bezwaren, document };
  if (tweede) meld(tweede.range[0], 'een tweede `---`', 'één stel velden per bestand', 'Haal de extra `---` weg.');
  if (/^%/m.test(tekst)) meld(tekst.search(/^%/m), 'een regel die met `%` begint', 'velden', 'Haal de regel weg.');
  for (const fout of document.errors) {
    const hier = plek(beginVan(fout, document));
    const woorden = foutInWoorden(fout);
    const vorige = bezwaren.at(-1);
    // De YAML-lezer struikelt soms twee keer over hetzelfde teken.
    if (vorige?.gevonden !== woorden.gevonden || vorige.plek?.regel !== hier.regel)
      bezwaren.push({ controle: 'yaml', plek: hier, ...woorden });
  }

  visit(document, {
    Node(_, node) {
      const begin = node.range?.[0] ?? 0;
      if (isAlias(node))
        meld(
          begin,
          `de verwijzing \`*${node.source}\``,
          'de waarde zelf',
          'Typ de waarde voluit; zet tekst die met * begint tussen aanhalingstekens.',
        );
      else if (node.anchor)
        meld(
          tekst.lastIndexOf(`&${node.anchor}`, begin),
          `het anker \`&${node.anchor}\``,
          'alleen de waarde',
          'Haal het anker weg; zet tekst die met & begint tussen aanhalingstekens.',
        );
      if (node.tag)
        meld(
          beginVanTag(tekst, begin),
          'een tag die met `!` begint',
          'alleen de waarde',
          'Haal de tag weg; zet tekst die met ! begint tussen aanhalingstekens.',
        );
      if (isScalar(node) && typeof node.value === 'string')
        bezwaren.push(...bezwaarTegenOnzichtbaar(node.value, plek(begin)));
    },
    Pair(_, pair) {
      const sleutel = pair.key as Node;
      const naam = isScalar(sleutel) ? sleutel.value : null;
      const begin = sleutel?.range?.[0] ?? 0;
      const komma = typeof naam === 'number' && pair.value === null && /-?\d+\s*,\s*$/.exec(tekst.slice(0, begin));
      if (komma)
        meld(
          begin - komma[0].length,
          `een komma in een getal tussen \`{\` en \`}\`: \`${komma[0]}${naam}\``,
          'een punt als komma',
          `Typ: \`${komma[0].replace(/\s*,\s*$/, '')}.${(sleutel as Scalar).source}\`.`,
        );
      else if (typeof naam !== 'string')
        meld(begin, 'een veldnaam die geen woord is', 'een naam van letters', 'Gebruik een gewone veldnaam.');
      else if (verbodenSleutels.has(naam) || naam === '<<')
        meld(begin, `de veldnaam \`${naam}\``, 'een veld uit het schema', 'Haal dit veld weg.');
    },
  });
  const plekken: Plekken = {};
  const dubbelzinnig: Record<string, string> = {};
  if (document.contents)
    bezoek(document.contents, [], (pad, node, naam) => {
      if (node?.range) plekken[pad] = plek(node.range[0]);
      if (naam?.range) plekken[`${pad}#`] = plek(naam.range[0]);
      if (isScalar(node) && typeof node.value === 'number' && isDubbelzinnig(node.source ?? ''))
        dubbelzinnig[pad] = node.source ?? '';
    });
  // Bij een verwijzing of verboden sleutel nooit naar waarden omzetten: dat is waar een bom ontploft.
  const waarde = bezwaren.length ? undefined : document.toJS({ maxAliasCount: 0 });
  return { waarde, plekken, dubbelzinnig, bezwaren, document };
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

function knoopVan(node: Node): Knoop {
  const [begin = 0, einde = 0] = node.range ?? [];
  if (!isCollection(node)) return { soort: 'waarde', tussenHaken: false, begin, einde, delen: [] };
  const delen = node.items.map((deel) => {
    const { key = null, value = null } = isMap(node)
      ? (deel as { key: Node; value: Node | null })
      : { value: deel as Node };
    return {
      naam: isScalar(key) ? String(key.value) : '',
      naamBegin: (key ?? value)?.range?.[0] ?? begin,
      knoop: value && knoopVan(value),
    };
  });
  return { soort: isMap(node) ? 'groep' : 'lijst', tussenHaken: node.flow === true, begin, einde, delen };
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

function beginVanTag(tekst: string, waarde: number): number {
  const teken = tekst.lastIndexOf('!', waarde);
  return tekst[teken - 1] === '!' ? teken - 1 : teken;
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
