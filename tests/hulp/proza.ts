import { globSync, readFileSync } from 'node:fs';
import type { Nodes, Parents, Root } from 'mdast';
import { knip } from '../../src/laden/kop.ts';
import type { Alinea, Link } from '../../src/laden/tekst/keur-boom.ts';
import { ontleed } from '../../src/laden/tekst/ontleed.ts';
import { leesYaml } from '../../src/laden/yaml.ts';

/** Een bladzijde die de redactie in MDX schrijft, zoals een lezer haar leest: zonder code. */
export interface Prozabladzijde {
  pad: string;
  kop: Record<string, string>;
  alineas: Alinea[];
  links: Link[];
}

/** Elke bladzijde van onszelf in MDX. */
export const prozabladzijden = (): Prozabladzijde[] =>
  globSync('src/**/*.mdx')
    .map((pad) => pad.replaceAll('\\', '/'))
    .toSorted()
    .map((pad) => leesProza(pad, readFileSync(pad, 'utf8')));

/** De alinea’s, koppen en punten van een MDX-tekst, met de links erin; ook wat in een onderdeel als `<Als>` staat. */
export function leesProza(pad: string, tekst: string): Prozabladzijde {
  const delen = knip(tekst);
  if ('controle' in delen) throw new Error(`${pad} heeft geen kop: ${delen.gevonden}`);
  const boom = ontleed(delen.lijf);
  if (!('type' in boom)) throw new Error(`${pad}:${boom.plek?.regel ?? '?'} is niet te lezen: ${boom.gevonden}`);
  return {
    pad,
    kop: leesYaml(delen.yaml).waarde as Record<string, string>,
    alineas: alineasIn(boom),
    links: linksIn(boom),
  };
}

/** Een knoop met woorden erin is een alinea; wat alleen knopen draagt, is opmaak eromheen. */
function alineasIn(knoop: Root | Parents): Alinea[] {
  if (knoop.children.some(isZinsdeel))
    return [
      { tekst: tekstVan(knoop).replace(/(?<=\p{L})$/u, knoop.type === 'heading' ? '.' : ''), plek: plekVan(knoop) },
    ];
  return knoop.children.flatMap((kind) => ('children' in kind ? alineasIn(kind) : []));
}

function isZinsdeel(knoop: Nodes): boolean {
  return (knoop.type === 'text' && knoop.value.trim() !== '') || ['emphasis', 'strong', 'link'].includes(knoop.type);
}

/** Code en wat de site zelf invult, lezen als één getal: dat telt als woord en hoeft in geen woordenboek. Een vaste zin is af. */
function tekstVan(knoop: Nodes): string {
  if (knoop.type === 'text') return knoop.value;
  if (knoop.type === 'break') return '\n';
  if (knoop.type === 'mdxTextExpression') return /\bzin$/.test(knoop.value) ? '0.' : '0';
  if (knoop.type === 'inlineCode') return '0';
  return 'children' in knoop ? knoop.children.map(tekstVan).join('') : '';
}

function linksIn(knoop: Nodes): Link[] {
  const zelf = knoop.type === 'link' ? [{ url: knoop.url, plek: plekVan(knoop) }] : [];
  return [...zelf, ...('children' in knoop ? knoop.children.flatMap(linksIn) : [])];
}

function plekVan(knoop: Nodes) {
  return { regel: knoop.position?.start.line ?? 1, kolom: knoop.position?.start.column ?? 1 };
}
