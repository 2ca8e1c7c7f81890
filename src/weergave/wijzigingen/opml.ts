import { paden } from '../site/paden.ts';
import { element, ontsnapt } from '../site/xml.ts';

/** Een lijst van feeds om in één keer in een feedlezer te zetten (OPML 2.0): van elke gekozen methode een. `site`: haar naam en adres. */
export function opml(gekozen: readonly { id: string; titel: string }[], site: { naam: string; adres: string }): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `<head>${element('title', `${site.naam}: mijn selectie`)}</head>`,
    '<body>',
    ...gekozen.map(({ id, titel }) => {
      const naam = ontsnapt(`${site.naam}: ${titel}`);
      const [feed, bladzijde] = [paden.feedVan(id), paden.interventie(id)].map((pad) => ontsnapt(site.adres + pad));
      return `<outline type="rss" text="${naam}" title="${naam}" xmlUrl="${feed}" htmlUrl="${bladzijde}"/>`;
    }),
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}
