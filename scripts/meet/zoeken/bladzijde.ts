import { type Namen, type Zoekbaar, zoekvelden } from '../../../src/weergave/zoeken/zoekvelden.ts';
import { tussen } from '../../../src/zoeken/via.ts';
import type { Proefbladzijde } from './proef.ts';

/** Een bladzijde van de proef als HTML, zoals iemand haar gewoon zou maken. */
export function alsHtml(b: Proefbladzijde, verborgen = ''): string {
  const delen = b.sections.map(
    ({ heading, paras }) =>
      `${heading ? `<h2>${veilig(heading)}</h2>` : ''}${paras.map((p) => `<p>${veilig(p)}</p>`).join('')}`,
  );
  return `<!doctype html><html lang="nl"><head><title>${veilig(b.title)}</title></head><body><main data-pagefind-body>
<h1>${veilig(b.title)}</h1><p>${veilig(b.summary)}</p>${delen.join('\n')}
<p>${veilig([b.theme, b.audience, ...b.keywords].join(', '))}</p>${verborgen}</main></body></html>`;
}

/** Dezelfde bladzijde met de verborgen velden die onze site erbij zet. */
export function metZoekvelden(b: Proefbladzijde, begrippen: readonly Namen[]): string {
  const spans = Object.entries(zoekvelden(zoekbaar(b), begrippen))
    .filter(([, uitdrukkingen]) => uitdrukkingen.length > 0)
    .map(
      ([veld, uitdrukkingen]) =>
        `<span hidden data-tekst="${veilig(uitdrukkingen.join(tussen))}" data-pagefind-meta="${veld}[data-tekst]"></span>`,
    );
  return alsHtml(b, spans.join(''));
}

export function zoekbaar(b: Proefbladzijde): Zoekbaar {
  return {
    titel: b.title,
    zoekwoorden: b.keywords,
    situaties: [],
    zoGezegd: [],
    samenvatting: b.summary,
    tekst: b.sections.flatMap(({ heading, paras }) => [heading ?? '', ...paras]).join(' '),
  };
}

function veilig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
