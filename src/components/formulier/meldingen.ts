import type { Gebrek } from '../../formulier/kijk-na.ts';
import { alle, een } from '../site/dom.ts';
import { element, metNadruk } from './element.ts';
import { idVan } from './invoer.ts';

/** Zet bij elk veld wat er nog niet aan klopt; `toon` zegt bij welke velden iemand dat al mag lezen. */
export function toonBijVelden(vlak: Element, gebreken: readonly Gebrek[], toon: (gebrek: Gebrek) => boolean): void {
  const perVeld = Map.groupBy(gebreken.filter(toon), ({ pad }) => veldBij(vlak, pad));
  for (const veld of alle(vlak, '[data-pad]')) {
    const tekst = (perVeld.get(veld) ?? []).map(({ wat }) => wat);
    const plek = veld.querySelector<HTMLElement>(':scope > .fout');
    const invoer = veld.querySelector(':scope > :is(input, textarea, select)');
    invoer?.toggleAttribute('aria-invalid', false);
    if (tekst.length) invoer?.setAttribute('aria-invalid', 'true');
    if (!plek) continue;
    if (plek.textContent !== tekst.join(' ').replace(/[*`]/g, '')) plek.replaceChildren(...metNadruk(tekst.join(' ')));
    plek.hidden = tekst.length === 0;
  }
}

/** Het veld op dit pad, of anders het dichtstbijzijnde daaromheen. */
function veldBij(vlak: Element, pad: string): HTMLElement | undefined {
  for (let hier = pad; hier; hier = hier.replace(/\.?[^.]*$/, '')) {
    const veld = vlak.querySelector<HTMLElement>(`[data-pad="${CSS.escape(hier)}"]`);
    if (veld) return veld;
  }
  return undefined;
}

/** Een lijst van alles wat nog niet klopt; een klik brengt je bij het veld. */
export function lijstVan(vlak: Element, gebreken: readonly Gebrek[]): HTMLElement {
  return element(
    'ul',
    {},
    ...gebreken.map(({ pad, label, wat }) => {
      const veld = veldBij(vlak, pad);
      const link = element(
        'a',
        { href: `#${veld?.dataset.pad ? idVan(veld.dataset.pad) : ''}` },
        label || 'Het geheel',
      );
      link.addEventListener('click', (klik) => {
        klik.preventDefault();
        veld?.closest('details')?.setAttribute('open', '');
        const doel = veld?.querySelector<HTMLElement>(':scope > :is(input, textarea, select)') ?? veld;
        doel?.focus();
        doel?.scrollIntoView({ block: 'center' });
      });
      return element('li', {}, link, ': ', ...metNadruk(wat));
    }),
  );
}

export function zeg(vlak: Element, plek: string, tekst: string): void {
  een(vlak, plek).replaceChildren(...metNadruk(tekst));
}
