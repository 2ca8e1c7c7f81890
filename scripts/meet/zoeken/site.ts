import { type Bladzijde, leesBladzijde } from '../../bouw/bladzijde.ts';
import type { MiniBladzijde } from './stelsels.ts';

/** Dezelfde bladzijde zonder onze verborgen velden, met alleen haar zoekwoorden erbij: zoals iemand Pagefind gewoon gebruikt. */
export function gewoon({ pad, html }: Bladzijde): Bladzijde {
  const woorden = /data-tekst="([^"]*)" data-pagefind-meta="woord\[/.exec(html)?.[1] ?? '';
  const kaal = html.replace(/<span hidden[^>]* data-pagefind-(meta|filter)="[^"]*\[[^"]*"[^>]*><\/span>/g, '');
  return leesBladzijde(pad, kaal.replace('</main>', `<p hidden data-pagefind-weight="2">${woorden}</p></main>`));
}

/** Dezelfde bladzijde als velden voor MiniSearch. */
export function alsVelden(bladzijde: Bladzijde): MiniBladzijde {
  const { kop, tekst } = gewoon(bladzijde).leestekst;
  const veld = (patroon: RegExp) => patroon.exec(bladzijde.html)?.[1] ?? '';
  return {
    id: `/${bladzijde.pad.replace(/index\.html$/, '')}`,
    titel: kop,
    zoekwoorden: veld(/data-tekst="([^"]*)" data-pagefind-meta="woord\[/),
    samenvatting: veld(/<meta name="description" content="([^"]*)"/),
    tekst,
  };
}
