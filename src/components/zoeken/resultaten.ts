import '../scriptadressen.ts';
import { type Codes, past } from '../../weergave/filter.ts';
import type { Uitslag } from '../../zoeken/zoek.ts';
import { alle, een, zet } from '../dom.ts';
import { toonTellingen } from '../filters/toon.ts';
import { haalCodes, type Vindplaats } from './pagefind.ts';
import { regel } from './regel.ts';
import { zoekOp } from './zoeker.ts';

/** Zoveel bladzijden staan er eerst, en komen er bij *Toon meer* bij. */
const stap = 10;
const breed = matchMedia('(min-width: 62rem)');

/** Een gevonden bladzijde met waarop zij te filteren is. */
export interface Rij {
  vindplaats: Vindplaats;
  /** Welke woorden van de vraag erop staan. */
  woorden: readonly string[];
  codes: Codes;
  rang: Record<string, number>;
}

/** Toont wat er bij `?q=` en de filters in het adres gevonden is. Alle toestand staat in het adres; een antwoord dat te laat komt telt niet. */
class ZoekResultaten extends HTMLElement {
  #beurt = 0;
  #rijen: Rij[] = [];
  #getoond = stap;
  #gezocht = '';

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

  get #keuze(): Codes {
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
    if (doel.closest('[data-letterlijk]')) {
      gebeurtenis.preventDefault();
      this.#ga(new URLSearchParams({ q: this.#adres.get('q') ?? '', letterlijk: '1' }));
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
    const adres = new URLSearchParams([...this.#adres].filter(([naam]) => naam === 'q' || naam === 'letterlijk'));
    for (const { name, value } of alle<HTMLInputElement>(this, 'input:checked')) adres.append(name, value);
    history.pushState(null, '', `?${adres}`);
    this.#getoond = stap;
    void this.#toon();
  }

  async #zoek(): Promise<void> {
    const beurt = ++this.#beurt;
    const vraag = this.#adres.get('q')?.trim() ?? '';
    const letterlijk = this.#adres.has('letterlijk');
    for (const vakje of alle<HTMLInputElement>(this, 'input[type=checkbox]'))
      vakje.checked = this.#adres.getAll(vakje.name).includes(vakje.value);
    this.#getoond = stap;
    if (vraag === '') return this.#leeg('');
    try {
      const [uitslag, codes] = await Promise.all([zoekOp(vraag, letterlijk), haalCodes()]);
      if (beurt !== this.#beurt) return;
      this.#gezocht = uitslag.verbeterd || vraag;
      this.#rijen = uitslag.treffers.map(({ treffer, woorden }, plek) => ({
        vindplaats: treffer,
        woorden,
        codes: codes.get(treffer.id) ?? { soort: ['uitleg'] },
        rang: { plek },
      }));
      this.#zegGelezen(vraag, uitslag);
      await this.#toon();
    } catch {
      if (beurt === this.#beurt)
        this.#leeg('Zoeken lukt nu niet. Probeer het opnieuw, of blader door de interventies.');
    }
  }

  #leeg(melding: string): void {
    this.#rijen = [];
    for (const naam of ['verbeterd', 'onbekend', 'naast']) een(this, `[data-${naam}]`).hidden = true;
    een(this, '[data-leeg]').hidden = melding === '';
    een(this, '[data-lijst]').replaceChildren();
    zet(een(this, '[data-melding]'), melding);
  }

  #zegGelezen(vraag: string, { verbeterd, onbekend }: Uitslag<Vindplaats>): void {
    een(this, '[data-verbeterd]').hidden = verbeterd === '';
    zet(een(this, '[data-gelezen]'), `“${verbeterd}”`);
    zet(een(this, '[data-getypt]'), `“${vraag}”`);
    een<HTMLAnchorElement>(this, '[data-letterlijk]').search = String(
      new URLSearchParams({ q: vraag, letterlijk: '1' }),
    );
    een(this, '[data-onbekend]').hidden = onbekend.length === 0 || this.#rijen.length === 0;
    zet(een(this, '[data-onbekend]'), `Niet gevonden: ${onbekend.map((woord) => `“${woord}”`).join(', ')}.`);
  }

  async #toon(): Promise<void> {
    const beurt = this.#beurt;
    const keuze = this.#keuze;
    const over = this.#rijen.filter((rij) => past(rij, keuze));
    toonTellingen(this, this.#rijen, keuze);
    const getoond = over.slice(0, this.#getoond);
    const regels = await Promise.all(
      getoond.map(async ({ vindplaats, woorden, codes }) => regel(await vindplaats.data(), woorden, codes)),
    );
    if (beurt !== this.#beurt || over.slice(0, this.#getoond).length !== getoond.length) return;
    een(this, '[data-lijst]').replaceChildren(...regels);
    een(this, '[data-naast]').hidden = this.#rijen.length === 0;
    een(this, '[data-leeg]').hidden = this.#rijen.length > 0;
    een(this, '[data-meer]').hidden = over.length <= getoond.length;
    zet(een(this, '[data-melding]'), slotzin(over.length, this.#rijen.length, this.#gezocht));
  }
}

function slotzin(over: number, alles: number, term: string): string {
  if (alles === 0) return `Niets gevonden voor “${term}”.`;
  if (over === 0) return `Geen van de ${alles} resultaten voor “${term}” past bij deze filters.`;
  const gevonden = over === 1 ? '1 bladzijde' : `${over} bladzijden`;
  return `${gevonden} gevonden voor “${term}”${over < alles ? `, van de ${alles}` : ''}.`;
}

customElements.define('zoek-resultaten', ZoekResultaten);
