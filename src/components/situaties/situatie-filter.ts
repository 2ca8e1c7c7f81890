import { situatiefilter } from '../../weergave/situaties/situatiefilter.ts';
import { alle, een, zet } from '../site/dom.ts';

/** Toont terwijl iemand typt alleen de situaties die erop lijken, met hun antwoord. */
class SituatieFilter extends HTMLElement {
  connectedCallback(): void {
    const situaties = alle(this, '[data-zin]').map((element) => ({
      element,
      zin: element.textContent,
      woorden: element.closest<HTMLElement>('[data-blok]')?.dataset.woorden ?? '',
    }));
    const veld = een<HTMLInputElement>(this, 'input');
    const alles = een(this, '[role=status]').textContent;
    let vind: ReturnType<typeof situatiefilter<(typeof situaties)[number]>> | undefined;
    const toon = () => {
      const vraag = veld.value.trim();
      // Elke zin ontleden kost bij honderden methoden een fractie van een seconde: pas als iemand typt.
      if (vraag !== '') vind ??= situatiefilter(situaties);
      const { gevonden, alleWoorden } = vind?.(vraag) ?? { gevonden: situaties, alleWoorden: true };
      const over = new Set(gevonden.map(({ element }) => element));
      for (const { element } of situaties) element.hidden = !over.has(element);
      const blokken = verbergLege(this, '[data-blok]', '[data-zin]:not([hidden])');
      verbergLege(this, '[data-groep]', '[data-blok]:not([hidden])');
      een(this, '[data-sprong]').hidden = vraag !== '';
      een(this, '[data-niets]').hidden = over.size > 0;
      zet(een(this, '[role=status]'), vraag === '' ? alles : meldingVan(over.size, blokken, alleWoorden));
    };
    veld.addEventListener('input', () => {
      toon();
      this.#schuifBoven();
    });
    // Wie terugkomt, vindt zijn woorden nog in het veld.
    addEventListener('pageshow', toon);
    addEventListener('hashchange', klapOpen);
    for (const deel of alle(this, '[data-met-script]')) deel.hidden = false;
    toon();
    klapOpen();
  }

  /** Op een telefoon ligt wat er gevonden is onder de vouw of onder het toetsenbord: dan gaat het veld naar boven. */
  #schuifBoven(): void {
    const eerste = this.querySelector('[data-zin]:not([hidden])');
    const hoogte = visualViewport?.height ?? innerHeight;
    if (eerste && eerste.getBoundingClientRect().bottom > hoogte) this.scrollIntoView();
  }
}

/** Wie voor één situatie komt, ziet meteen alles wat erop antwoordt. */
function klapOpen(): void {
  const blok = document.getElementById(location.hash.slice(1))?.closest('[data-blok]');
  blok?.querySelector('details')?.setAttribute('open', '');
}

/** Verbergt wat niets meer bevat, en telt wat overblijft. */
function verbergLege(vanaf: HTMLElement, welke: string, inhoud: string): number {
  const delen = alle(vanaf, welke);
  for (const deel of delen) deel.hidden = !deel.querySelector(inhoud);
  return delen.filter(({ hidden }) => !hidden).length;
}

function meldingVan(situaties: number, methoden: number, alleWoorden: boolean): string {
  if (situaties === 0) return 'Geen situatie met deze woorden.';
  const aantal = `${situaties} ${situaties === 1 ? 'situatie' : 'situaties'} bij ${methoden} ${methoden === 1 ? 'methode' : 'methoden'}`;
  return alleWoorden ? aantal : `Niet elk woord gevonden. Dit lijkt er het meest op: ${aantal}`;
}

customElements.define('situatie-filter', SituatieFilter);
