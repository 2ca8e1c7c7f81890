import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import rehypeSlug from 'rehype-slug';
import type { Kop, Lijf } from '../../kern/interventie/schema.ts';
import { componenten } from './componenten.ts';
import { eisVeiligeHtml } from './veilige-html.ts';

/** Voor de id's van kopjes in de tekst, zodat zij nooit gelijk zijn aan die van de bladzijde eromheen. */
export const kopvoorvoegsel = 'tekst-';

/** Van gekeurde boom naar HTML: dezelfde boom die `toegestaan.ts` naliep, en niets anders. */
export function naarHtml(boom: Root): Lijf {
  const hast = toHast(boom, {
    footnoteLabel: 'Voetnoten',
    footnoteBackLabel: (nummer) => `Terug naar de tekst bij voetnoot ${nummer + 1}`,
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: { className: ['visueel-verborgen'] },
    handlers: {
      mdxJsxFlowElement: (state, knoop: MdxJsxFlowElement) => rendered(knoop, state.all(knoop)),
    },
  }) as HastRoot;
  uitlijningAlsKlasse(hast);
  tabellenSchuiven(hast);
  rehypeSlug({ prefix: kopvoorvoegsel })(hast);
  eisVeiligeHtml(hast);
  return { html: toHtml(hast), koppen: koppenIn(hast) };
}

function rendered(knoop: MdxJsxFlowElement, inhoud: ElementContent[]): Element {
  const component = componenten[knoop.name as keyof typeof componenten];
  const attributen = Object.fromEntries(
    knoop.attributes.flatMap((a) =>
      a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
    ),
  );
  return component.element(attributen, alineas(inhoud));
}

/** `<Zeg>tekst</Zeg>` op één regel heeft losse tekst als inhoud: die hoort in een alinea. */
function alineas(inhoud: ElementContent[]): ElementContent[] {
  const isZin = (deel: ElementContent) =>
    deel.type === 'text' || (deel.type === 'element' && zinselementen.has(deel.tagName));
  return inhoud.length > 0 && inhoud.every(isZin)
    ? [{ type: 'element', tagName: 'p', properties: {}, children: inhoud }]
    : inhoud;
}

const zinselementen = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'sup']);

/** `align` is verouderde HTML en een style-attribuut mag niet van de CSP: uitlijning wordt een klasse. */
function uitlijningAlsKlasse(knoop: HastRoot | ElementContent): void {
  if (knoop.type === 'element' && knoop.properties.align) {
    knoop.properties = { className: [`uitlijning-${knoop.properties.align}`] };
  }
  if ('children' in knoop) for (const kind of knoop.children) uitlijningAlsKlasse(kind as ElementContent);
}

/** Een tabel die niet past schuift opzij, ook met het toetsenbord; de bladzijde zelf schuift nooit. */
function tabellenSchuiven(knoop: HastRoot | Element): void {
  knoop.children = (knoop.children as ElementContent[]).map((kind) => {
    if (kind.type !== 'element') return kind;
    if (kind.tagName !== 'table') tabellenSchuiven(kind);
    return kind.tagName === 'table' ? schuifvak(kind) : kind;
  });
}

function schuifvak(tabel: Element): Element {
  const properties = { className: ['schuifvak'], tabIndex: 0, role: 'group', ariaLabel: 'Tabel' };
  return { type: 'element', tagName: 'div', properties, children: [tabel] };
}

function koppenIn(hast: HastRoot): Kop[] {
  return hast.children.flatMap((knoop) =>
    knoop.type === 'element' && /^h[23]$/.test(knoop.tagName)
      ? [{ id: String(knoop.properties.id), tekst: tekstVan(knoop), diepte: Number(knoop.tagName[1]) }]
      : [],
  );
}

function tekstVan(knoop: Element | ElementContent): string {
  if (knoop.type === 'text') return knoop.value;
  return 'children' in knoop ? knoop.children.map(tekstVan).join('') : '';
}
