import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { type Leestekst, leestekstIn } from './leestekst.ts';
import { type Verwijzingen, verwijzingenIn } from './verwijzingen.ts';

/** Een bladzijde van de gebouwde site, één keer gelezen en ontleed: wat zoeken en nalopen van haar willen weten. */
export interface Bladzijde extends Verwijzingen {
  /** Waar zij staat, vanaf de map van de site. */
  pad: string;
  html: string;
  leestekst: Leestekst;
}

/** Elke bladzijde in een map, op volgorde van pad. */
export function leesBladzijden(map: string): Bladzijde[] {
  return (readdirSync(map, { recursive: true }) as string[])
    .filter((naam) => naam.endsWith('.html'))
    .map((naam) => naam.replaceAll('\\', '/'))
    .sort()
    .map((pad) => leesBladzijde(pad, readFileSync(join(map, pad), 'utf8')));
}

export function leesBladzijde(pad: string, html: string): Bladzijde {
  // Zonder script: wat in `noscript` staat, zijn gewone elementen.
  const boom = parse(html, { scriptingEnabled: false });
  return { pad, html, leestekst: leestekstIn(boom), ...verwijzingenIn(boom) };
}

/** Of zij in een zoekindex hoort. */
export function isVindbaar({ html }: Bladzijde): boolean {
  return html.includes('data-pagefind-body');
}
