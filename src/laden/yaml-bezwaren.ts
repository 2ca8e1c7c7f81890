import { type Document, isAlias, isScalar, Lexer, type Node, type Scalar, visit } from 'yaml';

/** Meldt iets wat hier niet hoort, met de plaats in de tekst als aantal tekens vanaf het begin. */
type Meld = (offset: number, gevonden: string, verwacht: string, doe: string) => void;

const verbodenSleutels = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Alles wat YAML wel kan en een invuller niet nodig heeft: verwijzingen, ankers, tags, vreemde veldnamen. `doeTekst` krijgt elke
 * tekst die erin staat.
 */
export function zoekVreemds(
  document: Document.Parsed,
  tekst: string,
  meld: Meld,
  doeTekst: (waarde: string, offset: number) => void,
): void {
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
      if (isScalar(node) && typeof node.value === 'string') doeTekst(node.value, begin);
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
}

function beginVanTag(tekst: string, waarde: number): number {
  const teken = tekst.lastIndexOf('!', waarde);
  return tekst[teken - 1] === '!' ? teken - 1 : teken;
}

/** Waar YAML een opmerking leest achter een waarde, of een die met een cijfer begint: wie `Werk #1` typt, bedoelt tekst. */
export function wegvallend(tekst: string): { offset: number; stuk: string }[] {
  const gevonden: { offset: number; stuk: string }[] = [];
  let offset = 0;
  let vorige = '';
  for (const deel of new Lexer().lex(tekst)) {
    // Deze tekens zet de lezer er zelf bij; zij staan niet in de tekst.
    const eigen = deel === '\u0002' || deel === '\u0018' || deel === '\u001f';
    if (!eigen && vorige !== '\u001f' && deel.startsWith('#')) {
      const ervoor = tekst.slice(tekst.lastIndexOf('\n', offset - 1) + 1, offset);
      if (ervoor.trim() !== '' || /^#\d/.test(deel)) gevonden.push({ offset, stuk: deel });
    }
    if (!eigen) offset += deel.length;
    vorige = deel;
  }
  return gevonden;
}
