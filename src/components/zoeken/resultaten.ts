import '../site/scriptadressen.ts';
import { type Codes, past } from '../../weergave/lijst/filter.ts';
import { toonTellingen } from '../lijst/toon.ts';
import { sluitBuiten } from '../lijst/uitklap.ts';
import { alle, een } from '../site/dom.ts';
import { type Gezocht, perAntwoord, type Rij, zoekIn } from './gezocht.ts';
import { InDeBuurt } from './in-de-buurt.ts';
import { KlantUitVraag } from './klant-uit-vraag.ts';
import { regelsVan } from './regels.ts';
import { toonAlleen, zegRondom } from './rondom.ts';
import { type Gevraagd, uitAdres } from './uit-adres.ts';
import { WieIsHet } from './wie-is-het.ts';

/** Zoveel bladzijden staan er eerst: elke kost een bestand. */
const eerst = 4;
/** Zoveel komen erbij bij *Toon meer*. */
const stap = 10;
const breed = matchMedia('(min-width: 62rem)');
const niets: Gezocht = { deel: 'methoden', rijen: [], verbeterd: '', bedoeld: '', onbekend: [], afkortingen: [] };

/**
 * Toont wat er bij `?q=` en de filters in het adres gevonden is. Alle toestand staat in het adres. Elke vraag, keuze en *Toon meer*
 * is een eigen beurt die op het zoeken wacht; alleen wat de laatste beurt vindt, telt.
 */
class ZoekResultaten extends HTMLElement {
  #beurt = 0;
  #zoeken = Promise.resolve(niets);
  #gezocht = niets;
  #getoond = eerst;
  #buurt: InDeBuurt | undefined;
  #klant: KlantUitVraag | undefined;
  #wie: WieIsHet | undefined;

  connectedCallback(): void {
    const formulier = document.querySelector<HTMLFormElement>('form.zoekveld');
    const veld = formulier?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!formulier || !veld) return;
    const vanAdres = () => {
      veld.value = new URLSearchParams(location.search).get('q') ?? '';
      this.#zoek();
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
    this.#klant = new KlantUitVraag(een(this, '[data-klant]'));
    this.#wie = new WieIsHet(een(this, '[data-wie-is-het]'));
    this.#buurt = new InDeBuurt(een<HTMLDetailsElement>(this, '[data-buurt]'));
    sluitBuiten(this);
    vanAdres();
  }

  get #adres(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** Filters zijn er alleen voor methoden die passen. */
  get #keuze(): Codes {
    if (this.#gezocht.deel === 'bronnen' || this.#gezocht.leemte) return {};
    const keuze: Record<string, string[]> = {};
    for (const { name, value } of alle<HTMLInputElement>(this, 'input:checked'))
      keuze[name] = [...(keuze[name] ?? []), value];
    return keuze;
  }

  #ga(adres: URLSearchParams): void {
    history.pushState(null, '', `?${adres}`);
    this.#zoek();
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
    } else if (doel.closest('[data-opnieuw]')) this.#zoek();
    else if (doel.closest('[data-meer]')) {
      const vanaf = this.#getoond;
      this.#getoond += stap;
      void this.#toon().then((staatEr) => staatEr && alle(this, '[data-lijst] a')[vanaf]?.focus());
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

  #zoek(): void {
    const { vraag, deel, letterlijk } = uitAdres(this.#adres);
    for (const vakje of alle<HTMLInputElement>(this, 'input[type=checkbox]'))
      vakje.checked = this.#adres.getAll(vakje.name).includes(vakje.value);
    this.#getoond = eerst;
    een(this, '[data-bezig]').hidden = vraag === '' || een(this, '[data-melding]').textContent !== '';
    // Wie alleen zegt wie de klant is, krijgt meteen de korte lijst; anders stellen wij voor wat de vraag over de klant zegt.
    this.#klant?.zet(this.#wie?.zet(vraag) ? '' : vraag);
    this.#zoeken = vraag ? zoekIn(deel, vraag, letterlijk) : Promise.resolve(niets);
    void this.#toon();
  }

  /** Zegt of er nu staat wat in deze beurt gevraagd werd. */
  async #toon(): Promise<boolean> {
    const beurt = ++this.#beurt;
    const gevraagd = uitAdres(this.#adres);
    try {
      const gezocht = await this.#zoeken;
      if (beurt !== this.#beurt) return false;
      this.#gezocht = gezocht;
      const keuze = this.#keuze;
      toonTellingen(this, gezocht.rijen, keuze);
      const over = gezocht.rijen.filter((rij) => past(rij, keuze));
      const { past: passend, buurt } = perAntwoord(over);
      const regels = await regelsVan(passend.slice(0, this.#getoond));
      // Wie leest dat wij er nog niets over hebben, klapt zelf open wat in de buurt komt.
      const inDeBuurt = passend.length === 0 && !gezocht.leemte ? await regelsVan(buurt) : [];
      if (beurt !== this.#beurt) return false;
      this.#buurt?.zet(buurt, inDeBuurt);
      if (gevraagd.vraag === '') this.#zonder('begin', '');
      else this.#zet(gevraagd, over, regels);
    } catch {
      if (beurt !== this.#beurt) return false;
      this.#zonder('fout', 'Zoeken lukt nu niet.');
    }
    een(this, '[data-bezig]').hidden = true;
    return true;
  }

  /** Er is niets te tonen: nog niets gevraagd, of zoeken lukt niet. */
  #zonder(wat: 'begin' | 'fout', melding: string): void {
    this.#gezocht = niets;
    een(this, '[data-lijst]').replaceChildren();
    toonAlleen(this, wat, melding);
  }

  /** Zet de regels neer, met wat er over de vraag en over de rest te zeggen is; `over` is wat er na filteren overblijft. */
  #zet(gevraagd: Gevraagd, over: readonly Rij[], regels: readonly HTMLLIElement[]): void {
    een(this, '[data-lijst]').replaceChildren(...regels);
    een(this, '[data-meer]').hidden = perAntwoord(over).past.length <= regels.length;
    zegRondom(this, gevraagd, this.#gezocht, over);
  }
}

customElements.define('zoek-resultaten', ZoekResultaten);
