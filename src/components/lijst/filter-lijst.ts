import { type Codes, uitTekst } from '../../weergave/lijst/filter.ts';
import { alle, een } from '../site/dom.ts';
import { type Rij, toon } from './toon.ts';
import { sluitBuiten } from './uitklap.ts';

/** Vanaf deze breedte staan de filters op een rij boven de lijst; dezelfde maat als in `Filterpaneel.astro`. */
const breed = matchMedia('(min-width: 62rem)');

/** De volgorde van `rangschik`; geen volgorde in een adres heet zo. */
const eigen = '*';

/** Maakt van een lijst een lijst met filters. De keuze leeft in de vakjes en in het adres, nergens anders. */
export class FilterLijst extends HTMLElement {
  #stop = new AbortController();
  #rijen: Rij[] = [];

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#rijen = alle(this, '[data-regel]').map((element) => ({ element, ...uitTekst(element.dataset.regel ?? '') }));
    this.addEventListener('change', () => this.#gekozen(), { signal });
    this.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault(), { signal });
    this.addEventListener('click', ({ target }) => target instanceof Element && this.#klik(target), { signal });
    addEventListener('popstate', () => this.#vanAdres(), { signal });
    breed.addEventListener('change', () => this.#schik(), { signal });
    sluitBuiten(this, signal);
    this.#vanAdres();
    this.#schik();
    for (const element of alle(this, '[data-zonder-script]')) element.hidden = true;
    for (const element of alle(this, '[data-met-script]')) element.hidden = false;
    this.dataset.werkt = '';
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /**
   * Zet de regels op `plaats` (laag staat voor), als volgorde die nooit in het adres komt; `null` laat haar weer los. Wie zelf
   * een volgorde koos, houdt die.
   */
  rangschik(titel: string, plaats: ((regel: HTMLElement) => number) | null): void {
    const bestaand = [...this.#sortering.options].find(({ value }) => value === eigen);
    if (plaats) {
      const eerste = this.#sortering.options[0]?.value ?? '';
      const gerangschikt = this.#rijen.toSorted(
        (a, b) => plaats(a.element) - plaats(b.element) || (a.rang[eerste] ?? 0) - (b.rang[eerste] ?? 0),
      );
      for (const [i, rij] of gerangschikt.entries()) rij.rang = { ...rij.rang, [eigen]: i };
      if (!bestaand) this.#sortering.append(new Option(titel, eigen));
      if (!bestaand && !new URLSearchParams(location.search).has('volgorde')) this.#sortering.value = eigen;
    } else bestaand?.remove();
    this.#toon();
  }

  get #vakjes(): HTMLInputElement[] {
    return alle<HTMLInputElement>(this, 'input[type=checkbox]');
  }

  get #sortering(): HTMLSelectElement {
    return een<HTMLSelectElement>(this, 'select[name=volgorde]');
  }

  /** Op een breed scherm is het paneel altijd open, op een smal scherm begint het dicht. */
  #schik(): void {
    een<HTMLDetailsElement>(this, '[data-paneel]').open = breed.matches;
  }

  #klik(doel: Element): void {
    const groep = doel.closest<HTMLElement>('[data-laat-los]')?.dataset.laatLos;
    if (groep || doel.closest('[data-wis]')) {
      for (const vakje of this.#vakjes) if (!groep || vakje.name === groep) vakje.checked = false;
      this.#gekozen();
    } else if (doel.closest('[data-sluit]')) this.#schik();
    else return;
    // De knop is nu weg: ga verder bij wat er gevonden is.
    een(this, '[data-melding]').focus();
  }

  #gekozen(): void {
    const adres = new URLSearchParams();
    for (const { checked, name, value } of this.#vakjes) if (checked) adres.append(name, value);
    const { options, selectedIndex, value } = this.#sortering;
    const heeftEigen = [...options].some((optie) => optie.value === eigen);
    // In het adres staat alleen wat zonder te kiezen anders was.
    if (heeftEigen ? value !== eigen : selectedIndex > 0) adres.append('volgorde', value);
    const vraag = adres.toString();
    history.pushState(null, '', vraag ? `?${vraag}` : location.pathname);
    this.#toon();
  }

  /** Wat in het adres staat en hier niet (meer) bestaat, telt niet. */
  #vanAdres(): void {
    const adres = new URLSearchParams(location.search);
    for (const vakje of this.#vakjes) vakje.checked = adres.getAll(vakje.name).includes(vakje.value);
    const kan = (volgorde: string | null) => [...this.#sortering.options].some(({ value }) => value === volgorde);
    const gevraagd = adres.get('volgorde') ?? eigen;
    if (kan(gevraagd)) this.#sortering.value = gevraagd;
    else this.#sortering.selectedIndex = 0;
    this.#toon();
  }

  #toon(): void {
    const keuze: Record<string, string[]> = {};
    for (const { checked, name, value } of this.#vakjes) if (checked) keuze[name] = [...(keuze[name] ?? []), value];
    toon(this, this.#rijen, keuze satisfies Codes, this.#sortering.value);
  }
}

customElements.define('filter-lijst', FilterLijst);
