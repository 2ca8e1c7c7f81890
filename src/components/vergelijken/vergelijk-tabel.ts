import type { Klant } from '../../kern/overdracht.ts';
import { paden } from '../../weergave/site/paden.ts';
import { hoogstens, idsIn } from '../../weergave/vergelijken/met.ts';
import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import { vergelijktabel } from '../../weergave/vergelijken/vergelijktabel.ts';
import { volgKlant } from '../klant/klant.ts';
import { een, zet } from '../site/dom.ts';
import { kopcel, rij } from './tabeldelen.ts';
import { kies } from './vergelijking.ts';

/** Zet de interventies uit het adres naast elkaar. Het adres is de keuze; een antwoord dat te laat komt telt niet. */
class VergelijkTabel extends HTMLElement {
  #beurt = 0;
  #naastElkaar: Vergelijkbaar[] = [];
  #klant: Klant = {};

  connectedCallback(): void {
    this.hidden = false;
    een<HTMLFormElement>(this, 'form').addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const keuze = een<HTMLSelectElement>(this, 'select');
      const erbij = keuze.value;
      keuze.value = '';
      if (erbij) this.#ga([...this.#ids, erbij]);
    });
    this.addEventListener('click', ({ target }) => {
      const weg = target instanceof Element && target.closest<HTMLElement>('[data-weg]')?.dataset.weg;
      if (!weg) return;
      this.#ga(this.#ids.filter((id) => id !== weg));
      // De knop is nu weg: ga verder bij wat er staat.
      een(this, '[data-melding]').focus();
    });
    addEventListener('popstate', () => void this.#haal());
    volgKlant((klant) => {
      this.#klant = klant;
      this.#toon();
    });
    void this.#haal();
  }

  get #ids(): string[] {
    return idsIn(location.search).slice(0, hoogstens);
  }

  #ga(ids: readonly string[]): void {
    history.pushState(null, '', ids.length > 0 ? paden.vergelijkenMet(ids) : paden.vergelijken);
    void this.#haal();
  }

  async #haal(): Promise<void> {
    const beurt = ++this.#beurt;
    const ids = this.#ids;
    const antwoorden = await Promise.all(ids.map(haal));
    if (beurt !== this.#beurt) return;
    this.#naastElkaar = antwoorden.filter((antwoord) => antwoord !== null);
    kies(this.#naastElkaar.map(({ id, titel }) => ({ id, titel })));
    const mist = ids.filter((_, i) => antwoorden[i] === null);
    this.#toon();
    zet(een(this, '[data-melding]'), this.#melding(mist));
  }

  #melding(mist: readonly string[]): string {
    const aantal = this.#naastElkaar.length;
    const zinnen = [
      aantal === 0 && 'Kies twee methoden om te beginnen.',
      aantal === 1 && `${this.#naastElkaar[0]?.titel} staat klaar. Kies er nog een.`,
      aantal > 1 && `${aantal} methoden naast elkaar.`,
      aantal === hoogstens && 'Meer passen er niet: haal er eerst een weg.',
      mist.length > 0 && `Niet gevonden of nu niet op te halen: ${mist.join(', ')}.`,
    ];
    return zinnen.filter(Boolean).join(' ');
  }

  #toon(): void {
    const naastElkaar = this.#naastElkaar;
    een(this, '.vak').hidden = naastElkaar.length === 0;
    een(this, '[data-bewijsuitleg]').hidden = naastElkaar.length === 0;
    een(this, '[data-uitleg]').hidden = naastElkaar.length > 1;
    een(this, 'form').hidden = naastElkaar.length >= hoogstens;
    for (const optie of een<HTMLSelectElement>(this, 'select').options)
      optie.disabled = naastElkaar.some(({ id }) => id === optie.value);
    const kop = document.createElement('tr');
    kop.append(document.createElement('td'), ...naastElkaar.map(kopcel));
    een(this, 'thead').replaceChildren(kop);
    een(this, 'tbody').replaceChildren(...vergelijktabel(naastElkaar, this.#klant).map(rij));
  }
}

/** Wat er van een interventie te vergelijken is; `null` als zij er niet is of nu niet komt. */
async function haal(id: string): Promise<Vergelijkbaar | null> {
  try {
    const antwoord = await fetch(paden.vergelijkingJson(id));
    return antwoord.ok ? ((await antwoord.json()) as Vergelijkbaar) : null;
  } catch {
    return null;
  }
}

customElements.define('vergelijk-tabel', VergelijkTabel);
