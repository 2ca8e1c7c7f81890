import { situatiefilter } from '../../weergave/situaties/situatiefilter.ts';
import { alle, een, zet } from '../site/dom.ts';

/** Toont terwijl iemand typt alleen de zinnen die erop lijken, elk met de weg naar haar antwoord. */
class SituatieFilter extends HTMLElement {
  connectedCallback(): void {
    const woorden = JSON.parse(this.dataset.woorden ?? '{}') as Record<string, string>;
    const situaties = alle(this, '[data-methode]').map((element) => {
      const methode = element.dataset.methode ?? '';
      return { element, methode, zin: een(element, 'a').textContent, woorden: woorden[methode] ?? '' };
    });
    const veld = een<HTMLInputElement>(this, 'input');
    const lijst = een<HTMLDetailsElement>(this, '[data-lijst]');
    const alles = een(this, '[role=status]').textContent;
    let vind: ReturnType<typeof situatiefilter<(typeof situaties)[number]>> | undefined;
    let typte = false;
    const toon = () => {
      const vraag = veld.value.trim();
      // Elke zin ontleden kost bij honderden methoden een fractie van een seconde: pas als iemand typt.
      if (vraag !== '') vind ??= situatiefilter(situaties);
      const { gevonden, alleWoorden } = vind?.(vraag) ?? { gevonden: situaties, alleWoorden: true };
      const over = new Set(gevonden.map(({ element }) => element));
      for (const { element } of situaties) element.hidden = !over.has(element);
      for (const blad of alle(this, '[data-blad]')) blad.hidden = !blad.querySelector('[data-methode]:not([hidden])');
      // Wie typt, kijkt naar wat er gevonden is; wie wist, ziet weer de tegels.
      if (vraag !== '' || typte) lijst.open = vraag !== '';
      typte = vraag !== '';
      een(this, '[data-tegels]').hidden = vraag !== '';
      een(this, '[data-kop]').hidden = vraag !== '';
      een(this, '[data-niets]').hidden = over.size > 0;
      const methoden = new Set(gevonden.map(({ methode }) => methode)).size;
      zet(een(this, '[role=status]'), vraag === '' ? alles : meldingVan(over.size, methoden, alleWoorden));
    };
    veld.addEventListener('input', () => {
      toon();
      this.#schuifBoven();
    });
    // Wie terugkomt, vindt zijn woorden nog in het veld.
    addEventListener('pageshow', toon);
    addEventListener('hashchange', naarBlad);
    toon();
    naarBlad();
  }

  /** Op een telefoon ligt wat er gevonden is onderaan, onder het toetsenbord: dan gaat het veld naar boven. */
  #schuifBoven(): void {
    const eerste = this.querySelector('[data-methode]:not([hidden])');
    const hoogte = visualViewport?.height ?? innerHeight;
    if (eerste && eerste.getBoundingClientRect().bottom > hoogte / 2) this.scrollIntoView();
  }
}

/** Wie voor één zin komt, gaat meteen door naar haar blad: daar staat het antwoord. */
function naarBlad(): void {
  const plek = document.getElementById(location.hash.slice(1));
  const blad = plek?.closest('[data-methode]')?.querySelector<HTMLAnchorElement>('a');
  if (blad) location.replace(blad.href);
}

function meldingVan(situaties: number, methoden: number, alleWoorden: boolean): string {
  if (situaties === 0) return 'Geen situatie met deze woorden.';
  const aantal = `${situaties} ${situaties === 1 ? 'situatie' : 'situaties'} bij ${methoden} ${methoden === 1 ? 'methode' : 'methoden'}`;
  return alleWoorden ? aantal : `Niet elk woord gevonden. Dit lijkt er het meest op: ${aantal}`;
}

customElements.define('situatie-filter', SituatieFilter);
