import { alle, een, zet } from '../site/dom.ts';
import { haalSuggesties, optie, type Suggestie, voorstellen } from './voorstellen.ts';

/** Een zoekveld dat voorstelt terwijl je typt: pijlen kiezen, Enter gaat erheen, Escape sluit. Een lijst die te laat komt telt niet. */
class ZoekVeld extends HTMLElement {
  #beurt = 0;
  #actief = -1;
  #bron: Promise<Suggestie[]> | undefined;

  connectedCallback(): void {
    const veld = this.#veld;
    veld.setAttribute('role', 'combobox');
    veld.setAttribute('aria-autocomplete', 'list');
    veld.setAttribute('aria-controls', this.#lijst.id);
    veld.setAttribute('aria-expanded', 'false');
    veld.addEventListener('focus', () => void this.#haal().catch(() => {}));
    veld.addEventListener('input', () => void this.#stelVoor());
    veld.addEventListener('keydown', (gebeurtenis) => this.#toets(gebeurtenis));
    veld.addEventListener('blur', () => this.#sluit());
    veld.form?.addEventListener('submit', () => this.#sluit());
    // Een klik neemt anders de plek van het toetsenbord weg, en dan is de lijst dicht voor de klik telt.
    this.#lijst.addEventListener('pointerdown', (gebeurtenis) => gebeurtenis.preventDefault());
    this.#lijst.addEventListener('click', ({ target }) => {
      const href = target instanceof Element && target.closest<HTMLElement>('[data-href]')?.dataset.href;
      if (href) location.assign(href);
    });
  }

  get #veld(): HTMLInputElement {
    return een<HTMLInputElement>(this, 'input[name=q]');
  }

  get #lijst(): HTMLElement {
    return een(this, '[data-voorstellen]');
  }

  /** Eén keer ophalen; mislukt dat, dan mag het daarna opnieuw. */
  #haal(): Promise<Suggestie[]> {
    this.#bron ??= haalSuggesties(this.dataset.bron ?? '').catch((fout) => {
      this.#bron = undefined;
      throw fout;
    });
    return this.#bron;
  }

  async #stelVoor(): Promise<void> {
    const beurt = ++this.#beurt;
    const invoer = this.#veld.value;
    if (invoer.trim().length < 2) return this.#sluit();
    // Zonder voorstellen werkt zoeken gewoon.
    const bron = await this.#haal().catch(() => []);
    if (beurt !== this.#beurt) return;
    const gevonden = voorstellen(invoer, bron);
    this.#actief = -1;
    this.#lijst.replaceChildren(...gevonden.map(optie));
    this.#toon(gevonden.length > 0);
    zet(een(this, '[data-aantal-voorstellen]'), telling(gevonden.length));
  }

  #toon(open: boolean): void {
    this.#lijst.hidden = !open;
    this.#veld.setAttribute('aria-expanded', String(open));
    if (!open) this.#veld.removeAttribute('aria-activedescendant');
  }

  #sluit(): void {
    this.#beurt++;
    this.#actief = -1;
    this.#toon(false);
    zet(een(this, '[data-aantal-voorstellen]'), '');
  }

  #toets(gebeurtenis: KeyboardEvent): void {
    const opties = alle(this.#lijst, '[role=option]');
    if (this.#lijst.hidden || opties.length === 0) {
      if (gebeurtenis.key === 'ArrowDown') void this.#stelVoor();
      return;
    }
    const gekozen = opties[this.#actief]?.dataset.href;
    if (gebeurtenis.key === 'ArrowDown') this.#kies(opties, this.#actief + 1);
    else if (gebeurtenis.key === 'ArrowUp') this.#kies(opties, this.#actief - 1);
    else if (gebeurtenis.key === 'Escape') this.#sluit();
    else if (gebeurtenis.key === 'Enter' && gekozen) location.assign(gekozen);
    else return;
    gebeurtenis.preventDefault();
  }

  /** Voorbij het eind begint de lijst weer bij wat iemand typte (−1). */
  #kies(opties: readonly HTMLElement[], plek: number): void {
    this.#actief = plek < -1 ? opties.length - 1 : plek >= opties.length ? -1 : plek;
    for (const [i, element] of opties.entries()) element.setAttribute('aria-selected', String(i === this.#actief));
    const optie = opties[this.#actief];
    if (optie) this.#veld.setAttribute('aria-activedescendant', optie.id);
    else this.#veld.removeAttribute('aria-activedescendant');
    optie?.scrollIntoView({ block: 'nearest' });
  }
}

function telling(aantal: number): string {
  if (aantal === 0) return 'Geen suggesties. Druk op Enter om te zoeken.';
  return `${aantal} ${aantal === 1 ? 'suggestie' : 'suggesties'}. Kies met de pijlen, of druk op Enter om te zoeken.`;
}

customElements.define('zoek-veld', ZoekVeld);
