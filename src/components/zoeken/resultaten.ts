import '../scriptadressen.ts';
import { type Codes, past } from '../../weergave/filter.ts';
import type { Zoekdeel } from '../../weergave/zoeksoorten.ts';
import { alle, een, zet } from '../dom.ts';
import { toonTellingen } from '../filters/toon.ts';
import { zegGelezen } from './gelezen.ts';
import { type Gezocht, slotzin, zoekIn } from './gezocht.ts';
import { regel } from './regel.ts';

/** Zoveel bladzijden staan er eerst: elke kost een bestand. */
const eerst = 4;
/** Zoveel komen erbij bij *Toon meer*. */
const stap = 10;
const breed = matchMedia('(min-width: 62rem)');
const niets: Gezocht = { deel: 'methoden', rijen: [], verbeterd: '', onbekend: [] };

/** Toont wat er bij `?q=` en de filters in het adres gevonden is. Alle toestand staat in het adres; een antwoord dat te laat komt telt niet. */
class ZoekResultaten extends HTMLElement {
  #beurt = 0;
  #gezocht = niets;
  #getoond = eerst;

  connectedCallback(): void {
    const formulier = document.querySelector<HTMLFormElement>('form.zoekveld');
    const veld = formulier?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!formulier || !veld) return;
    const vanAdres = () => {
      veld.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#zoek();
    };
    formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.#ga(new URLSearchParams({ q: veld.value.trim() }));
    });
    this.addEventListener('change', () => this.#gefilterd());
    this.addEventListener('click', (gebeurtenis) => this.#klik(gebeurtenis));
    addEventListener('popstate', vanAdres);
    for (const element of alle(this, '[data-zonder-script]')) element.hidden = true;
    for (const element of alle(this, '[data-met-script]')) element.hidden = false;
    een<HTMLDetailsElement>(this, '[data-paneel]').open = breed.matches;
    vanAdres();
  }

  get #adres(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  get #deel(): Zoekdeel {
    return this.#adres.get('in') === 'bronnen' ? 'bronnen' : 'methoden';
  }

  /** Filters zijn er alleen voor methoden. */
  get #keuze(): Codes {
    if (this.#gezocht.deel === 'bronnen') return {};
    const keuze: Record<string, string[]> = {};
    for (const { name, value } of alle<HTMLInputElement>(this, 'input:checked'))
      keuze[name] = [...(keuze[name] ?? []), value];
    return keuze;
  }

  #ga(adres: URLSearchParams): void {
    history.pushState(null, '', `?${adres}`);
    void this.#zoek();
  }

  #klik(gebeurtenis: Event): void {
    const doel = gebeurtenis.target instanceof Element ? gebeurtenis.target : this;
    const link = doel.closest<HTMLAnchorElement>('a[data-zoekt]');
    if (link) {
      gebeurtenis.preventDefault();
      this.#ga(new URLSearchParams(link.search));
      een(this, '[data-melding]').focus();
    } else if (doel.closest('[data-wis]')) {
      for (const vakje of alle<HTMLInputElement>(this, 'input:checked')) vakje.checked = false;
      this.#gefilterd();
      een(this, '[data-melding]').focus();
    } else if (doel.closest('[data-meer]')) {
      const vanaf = this.#getoond;
      this.#getoond += stap;
      void this.#toon().then(() => alle(this, '[data-lijst] a')[vanaf]?.focus());
    }
  }

  /** De vakjes zijn veranderd: het adres volgt, en er hoeft niet opnieuw gezocht te worden. */
  #gefilterd(): void {
    const adres = new URLSearchParams([...this.#adres].filter(([naam]) => ['q', 'letterlijk'].includes(naam)));
    for (const { name, value } of alle<HTMLInputElement>(this, 'input:checked')) adres.append(name, value);
    history.pushState(null, '', `?${adres}`);
    this.#getoond = eerst;
    void this.#toon();
  }

  async #zoek(): Promise<void> {
    const beurt = ++this.#beurt;
    const vraag = this.#adres.get('q')?.trim() ?? '';
    const letterlijk = this.#adres.has('letterlijk');
    for (const vakje of alle<HTMLInputElement>(this, 'input[type=checkbox]'))
      vakje.checked = this.#adres.getAll(vakje.name).includes(vakje.value);
    this.#getoond = eerst;
    if (vraag === '') return this.#leeg('');
    try {
      const gezocht = await zoekIn(this.#deel, vraag, letterlijk);
      if (beurt !== this.#beurt) return;
      this.#gezocht = gezocht;
      zegGelezen(this, vraag, this.#deel, gezocht);
      await this.#toon();
    } catch {
      if (beurt === this.#beurt)
        this.#leeg('Zoeken lukt nu niet. Probeer het opnieuw, of blader door de interventies.');
    }
  }

  #leeg(melding: string): void {
    this.#gezocht = niets;
    for (const naam of ['verbeterd', 'onbekend', 'naast', 'verder'])
      for (const element of alle(this, `[data-${naam}]`)) element.hidden = true;
    een(this, '[data-leeg]').hidden = melding === '';
    een(this, '[data-lijst]').replaceChildren();
    zet(een(this, '[data-melding]'), melding);
  }

  async #toon(): Promise<void> {
    const beurt = this.#beurt;
    const { deel, rijen, verbeterd } = this.#gezocht;
    const keuze = this.#keuze;
    const over = rijen.filter((rij) => past(rij, keuze));
    toonTellingen(this, rijen, keuze);
    const getoond = over.slice(0, this.#getoond);
    const regels = await Promise.all(
      getoond.map(async ({ vindplaats, woorden, codes }) => regel(await vindplaats.data(), woorden, codes)),
    );
    if (beurt !== this.#beurt || over.slice(0, this.#getoond).length !== getoond.length) return;
    een(this, '[data-lijst]').replaceChildren(...regels);
    een(this, '[data-filters]').hidden = deel === 'bronnen';
    een(this, '[data-naast]').hidden = rijen.length === 0;
    een(this, '[data-leeg]').hidden = rijen.length > 0;
    een(this, '[data-meer]').hidden = over.length <= getoond.length;
    const term = verbeterd || (this.#adres.get('q')?.trim() ?? '');
    zet(een(this, '[data-melding]'), slotzin(term, this.#deel, this.#gezocht, over.length));
  }
}

customElements.define('zoek-resultaten', ZoekResultaten);
