import { zoeker } from '../../weergave/lijst/zoek.ts';
import { alle, een, zet } from '../site/dom.ts';

/** Toont terwijl iemand typt alleen de begrippen waar elk woord in staat. */
class BegripFilter extends HTMLElement {
  connectedCallback(): void {
    const rijen = alle(this, '[data-begrip]');
    const veld = een<HTMLInputElement>(this, '[data-zoek]');
    const vakken = alle<HTMLDetailsElement>(this, '[data-vak]');
    let zoekt = false;
    let vind: ((vraag: string) => boolean[]) | undefined;
    const toon = () => {
      const vraag = veld.value.trim();
      vind ??= vraag === '' ? undefined : zoeker(rijen.map(({ textContent }) => textContent));
      const raak = vind?.(vraag);
      for (const [i, rij] of rijen.entries()) rij.hidden = raak?.[i] === false;
      for (const vak of vakken) {
        const over = vak.querySelectorAll('[data-begrip]:not([hidden])').length;
        vak.hidden = over === 0;
        zet(een(vak, '[data-aantal-in]'), `(${over})`);
        // Wie typt, krijgt open wat erbij hoort; daarna is de lijst weer kort.
        if (zoekt !== (vraag !== '')) vak.open = !zoekt;
      }
      zoekt = vraag !== '';
      een(this, '[data-letters]').hidden = vraag !== '';
      const over = rijen.filter(({ hidden }) => !hidden).length;
      een(this, '[data-niets]').hidden = over > 0;
      zet(een(this, '[role=status]'), meldingVan(over, rijen.length));
    };
    veld.addEventListener('input', toon);
    // Wie terugkomt, vindt zijn woorden nog in het veld; wie voor één begrip komt, ziet het.
    addEventListener('pageshow', toon);
    addEventListener('hashchange', () => {
      veld.value = '';
      toon();
      toonDoel();
    });
    toon();
    if (location.hash) toonDoel();
  }
}

/** Opent het vak waar het adres heen wijst, voor een browser die dat niet zelf doet. */
function toonDoel(): void {
  const doel = document.getElementById(location.hash.slice(1));
  const vak = doel?.closest('details');
  if (vak) vak.open = true;
  doel?.scrollIntoView();
}

function meldingVan(over: number, alle: number): string {
  if (over === 0) return 'Geen begrip met deze woorden.';
  return over === alle ? `${alle} begrippen` : `${over} van de ${alle} begrippen`;
}

customElements.define('begrip-filter', BegripFilter);
