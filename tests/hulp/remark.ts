import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const lezer = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** De tekst gelezen door remark: de tweede lezer, waarmee wij Sätteri vergelijken en waar wij op kunnen overstappen. */
export function ontleedMetRemark(tekst: string): Root {
  const boom = lezer.parse(tekst);
  zetApart(boom);
  return boom;
}

/** Een onderdeel dat alleen in een alinea staat, is geen zinsdeel: zo doen Sätteri en @mdx-js het ook. */
function zetApart(knoop: Parents): void {
  knoop.children = knoop.children.flatMap((kind) =>
    kind.type === 'paragraph' && staatApart(kind) ? kind.children.filter(isOnderdeel).map(alsBlok) : [kind],
  ) as RootContent[];
  for (const kind of knoop.children) if ('children' in kind) zetApart(kind);
}

function staatApart({ children }: Paragraph): boolean {
  return (
    children.some(isOnderdeel) &&
    children.every((kind) => isOnderdeel(kind) || (kind.type === 'text' && kind.value.trim() === ''))
  );
}

function isOnderdeel(kind: RootContent): kind is MdxJsxTextElement {
  return kind.type === 'mdxJsxTextElement';
}

function alsBlok(onderdeel: MdxJsxTextElement): MdxJsxFlowElement {
  return { ...onderdeel, type: 'mdxJsxFlowElement' } as MdxJsxFlowElement;
}
