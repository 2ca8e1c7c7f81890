import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBladzijde } from '../../bouw/leesbladzijde.ts';
import type { Bladzijde } from '../../bouw/zoekindex.ts';
import type { MiniBladzijde } from './stelsels.ts';

/** De vindbare bladzijden van een gebouwde site. */
export function bladzijdenVan(map: string): Bladzijde[] {
  return (readdirSync(map, { recursive: true }) as string[])
    .filter((pad) => pad.endsWith('.html'))
    .sort()
    .map((pad) => ({ pad: pad.replaceAll('\\', '/'), html: readFileSync(join(map, pad), 'utf8') }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
}

/** Dezelfde bladzijde zonder onze verborgen velden, met alleen haar zoekwoorden erbij: zoals iemand Pagefind gewoon gebruikt. */
export function gewoon({ pad, html }: Bladzijde): Bladzijde {
  const woorden = /data-tekst="([^"]*)" data-pagefind-meta="woord\[/.exec(html)?.[1] ?? '';
  const kaal = html.replace(/<span hidden[^>]* data-pagefind-(meta|filter)="[^"]*\[[^"]*"[^>]*><\/span>/g, '');
  return { pad, html: kaal.replace('</main>', `<p hidden data-pagefind-weight="2">${woorden}</p></main>`) };
}

/** Dezelfde bladzijde als velden voor MiniSearch. */
export function alsVelden(bladzijde: Bladzijde): MiniBladzijde {
  const { kop, tekst } = leesBladzijde(gewoon(bladzijde).html);
  const veld = (patroon: RegExp) => patroon.exec(bladzijde.html)?.[1] ?? '';
  return {
    id: `/${bladzijde.pad.replace(/index\.html$/, '')}`,
    titel: kop,
    zoekwoorden: veld(/data-tekst="([^"]*)" data-pagefind-meta="woord\[/),
    samenvatting: veld(/<meta name="description" content="([^"]*)"/),
    tekst,
  };
}
