import type { ElementContent, Root, RootContent } from 'hast';

/** Elk element en elke eigenschap die in gerenderde tekst mag voorkomen. */
const toegestaan: Record<string, readonly string[]> = {
  p: ['className'],
  h2: ['id', 'className'],
  h3: ['id'],
  em: [],
  strong: [],
  del: [],
  code: ['className'],
  pre: [],
  br: [],
  hr: [],
  blockquote: ['className'],
  ul: [],
  ol: ['start'],
  li: ['id'],
  sup: [],
  section: ['dataFootnotes', 'className'],
  a: ['href', 'title', 'id', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel', 'className'],
  div: ['className', 'tabIndex', 'role', 'ariaLabel'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['className'],
  td: ['className'],
  aside: ['className'],
  details: ['className'],
  summary: [],
};

/**
 * De tweede poort. De eerste (`toegestaan.ts`) weigert met uitleg; komt hier toch iets door wat niet op de lijst staat,
 * dan is dat een fout van ons: het bestand wordt geweigerd en het spoor staat in het log.
 */
export function eisVeiligeHtml(boom: Root | ElementContent): void {
  for (const knoop of boom.type === 'root' || boom.type === 'element' ? (boom.children as RootContent[]) : []) {
    if (knoop.type === 'text') continue;
    if (knoop.type !== 'element') throw new Error(`Gerenderde tekst bevat een knoop van soort ${knoop.type}`);
    const eigenschappen = Object.hasOwn(toegestaan, knoop.tagName) ? toegestaan[knoop.tagName] : undefined;
    if (!eigenschappen) throw new Error(`Gerenderde tekst bevat het element <${knoop.tagName}>`);
    for (const [naam, waarde] of Object.entries(knoop.properties))
      if (waarde !== undefined && !eigenschappen.includes(naam))
        throw new Error(`Gerenderde tekst bevat ${naam} op <${knoop.tagName}>`);
    const { href } = knoop.properties;
    if (href !== undefined && !/^(https:\/\/|mailto:|\/(?!\/)|#)/i.test(String(href)))
      throw new Error(`Gerenderde tekst linkt naar ${href}`);
    eisVeiligeHtml(knoop);
  }
}
