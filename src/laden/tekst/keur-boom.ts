import type { Nodes, Root } from 'mdast';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { plaatshouder } from '../plaatshouder.ts';
import { bezwaarTegenOnzichtbaar } from '../tekens.ts';
import { knopenIn, plekVan } from './knopen.ts';
import { bezwarenTegen } from './toegestaan.ts';

/** Een adres waar de tekst naartoe linkt, met waar het staat. */
export interface Link {
  url: string;
  plek: Plek;
}

/** Een stuk lopende tekst zonder opmaak, met waar het begint; een nieuwe regel in het bestand is er een in `tekst`. */
export interface Alinea {
  tekst: string;
  plek: Plek;
}

/** Loopt de hele boom na: wat er niet mag, waar de tekst naartoe linkt, wat nog in te vullen is, en elk stuk lopende tekst. */
export function keurBoom(boom: Root): {
  bezwaren: Bezwaar[];
  links: Link[];
  plaatshouders: Plek[];
  alineas: Alinea[];
} {
  const bezwaren: Bezwaar[] = [];
  const links: Link[] = [];
  const plaatshouders: Plek[] = [];
  const alineas: Alinea[] = [];
  for (const knoop of knopenIn(boom)) {
    bezwaren.push(...bezwarenTegen(knoop, plekVan(knoop)), ...bezwaarTegenOnzichtbaar(tekstIn(knoop), plekVan(knoop)));
    if (knoop.type === 'text' && knoop.value.startsWith(plaatshouder)) plaatshouders.push(plekVan(knoop));
    if (knoop.type === 'link') links.push({ url: knoop.url, plek: plekVan(knoop) });
    if (knoop.type === 'paragraph' || knoop.type === 'tableCell')
      alineas.push({ tekst: gewoneTekst(knoop), plek: plekVan(knoop) });
  }
  return { bezwaren, links, plaatshouders, alineas };
}

/** De tekst van een alinea zoals zij in het bestand over regels verdeeld is. */
function gewoneTekst(knoop: Nodes): string {
  if (knoop.type === 'break') return '\n';
  if ('value' in knoop) return knoop.value;
  return 'children' in knoop ? knoop.children.map(gewoneTekst).join('') : '';
}

/** Alle tekst die een knoop zelf draagt. */
function tekstIn(knoop: Nodes): string {
  const isComponent = knoop.type === 'mdxJsxFlowElement' || knoop.type === 'mdxJsxTextElement';
  const attributen = isComponent ? knoop.attributes.map(({ value }) => value) : [];
  return [...Object.values(knoop), ...attributen].filter((waarde) => typeof waarde === 'string').join(' ');
}
