import { type Codes, uitTekst } from '../../weergave/lijst/filter.ts';
import { zoeker } from '../../weergave/lijst/zoek.ts';
import { alle, een } from '../site/dom.ts';
import { gezocht, type Rij, toon } from './toon.ts';
import { sluitBuiten } from './uitklap.ts';
import { type Stand, vakkenIn } from './vakken.ts';

/** Vanaf deze breedte staan de filters op een rij boven de lijst; dezelfde maat als in `Filterpaneel.astro`. */
const breed = matchMedia('(min-width: 62rem)');

/** De volgorde van `rangschik`; geen volgorde in een adres heet zo. */
const eigen = '*';

/** Maakt van een lijst een lijst met filters. De keuze leeft in de vakjes en in het adres, nergens anders. */
export class FilterLijst extends HTMLElement {
  #stop = new AbortController();
  #rijen: Rij[] = [];
  #zoekbaar: Zoekbaar | undefined;
  #vakken: (stand: Stand) => void = () => {};

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#rijen = alle(this, '[data-regel]').map((element) => ({ element, ...uitTekst(element.dataset.regel ?? '') }));
    this.#vakken = vakkenIn(this);
    // Het zoekveld telt al terwijl iemand typt. Wie het verlaat, klikt misschien net op een knop: die moet er dan nog staan.
    this.addEventListener('change', ({ target }) => target !== this.#zoekveld && this.#gekozen(), { signal });
    this.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault(), { signal });
    this.addEventListener('click', ({ target }) => target instanceof Element && this.#klik(target), { signal });
    this.#zoekveld?.addEventListener('input', () => this.#toon(), { signal });
    // Wie terugkomt, vindt zijn woorden nog in het veld.
    if (this.#zoekveld) addEventListener('pageshow', () => this.#toon(), { signal });
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

  /** Niet elke lijst heeft een veld om in te zoeken. */
  get #zoekveld(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-zoek]');
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
      if (this.#zoekveld && (!groep || groep === gezocht)) this.#zoekveld.value = '';
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
    const alles: Codes = { ...keuze, ...this.#zoek() };
    const stand = { los: this.#sortering.selectedIndex > 0, gekozen: Object.keys(alles).length > 0 };
    // Sorteren kan alleen los; wat er in een vak te zien is, volgt daarna.
    if (stand.los) this.#vakken(stand);
    toon(this, this.#rijen, alles, this.#sortering.value);
    this.#vakken(stand);
  }

  /** Wat iemand typt, is een keuze als elke andere: elke rij heeft haar of niet. Zij komt in geen adres. */
  #zoek(): Codes {
    const vraag = this.#zoekveld?.value.trim() ?? '';
    if (vraag === '') return {};
    // Elke regel ontleden kost bij honderden bronnen een fractie van een seconde: pas als iemand typt.
    this.#zoekbaar ??= maakZoekbaar(this.#rijen);
    const raak = this.#zoekbaar.vind(vraag);
    for (const [i, rij] of this.#zoekbaar.rijen.entries())
      rij.codes = { ...rij.codes, [gezocht]: raak[i] ? [vraag] : [] };
    return { [gezocht]: [vraag] };
  }
}

interface Zoekbaar {
  /** In de volgorde van wat `vind` teruggeeft. */
  rijen: readonly Rij[];
  vind: (vraag: string) => boolean[];
}

/** Wat er van een rij te lezen is, en de woorden die er alleen zijn om op te zoeken. */
function maakZoekbaar(rijen: readonly Rij[]): Zoekbaar {
  const teksten = rijen.map(({ element }) => `${element.textContent} ${element.dataset.woorden ?? ''}`);
  return { rijen: [...rijen], vind: zoeker(teksten) };
}

customElements.define('filter-lijst', FilterLijst);
