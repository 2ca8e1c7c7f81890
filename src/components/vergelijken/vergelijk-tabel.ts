import type { Klant } from '../../kern/overdracht.ts';
import { paden } from '../../weergave/site/paden.ts';
import { hoogstens, idsIn } from '../../weergave/vergelijken/met.ts';
import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import { vergelijktabel } from '../../weergave/vergelijken/vergelijktabel.ts';
import { volgKlant } from '../klant/klant.ts';
import { alle, een, zet } from '../site/dom.ts';
import { haal } from './haal.ts';
import { kopcel, kortRijen, rij } from './tabeldelen.ts';
import { toonVerschil } from './toon-verschil.ts';
import { kies, vergelijking } from './vergelijking.ts';
import { wissel } from './wissel.ts';

/**
 * Zet de interventies uit het adres naast elkaar; zonder adres is het wat er elders gekozen is. Het adres is de keuze; een antwoord
 * dat te laat komt telt niet.
 */
class VergelijkTabel extends HTMLElement {
  #beurt = 0;
  #naastElkaar: Vergelijkbaar[] = [];
  #klant: Klant = {};
  #wissel: (naastElkaar: readonly Vergelijkbaar[]) => void = () => {};

  connectedCallback(): void {
    this.hidden = false;
    this.#wissel = wissel(een(this, '.vlak'), een(this, '.wissel'));
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
      this.#toonTabel();
    });
    this.#elders();
    void this.#haal();
  }

  /** Wat op een andere bladzijde gekozen is, staat hier klaar. */
  #elders(): void {
    if (this.#ids.length > 0) return;
    vergelijking.volg((gekozen) => {
      if (gekozen.length > 0) history.replaceState(null, '', paden.vergelijkenMet(gekozen.map(({ id }) => id)));
    })();
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
    const titels = new Map(
      [...een<HTMLSelectElement>(this, 'select').options].map(({ value, label }) => [value, label]),
    );
    // Ook wat nu niet op te halen is, blijft gekozen.
    kies(ids.flatMap((id) => (titels.has(id) ? [{ id, titel: titels.get(id) ?? id }] : [])));
    const antwoorden = await Promise.all(ids.map(haal));
    if (beurt !== this.#beurt) return;
    this.#naastElkaar = antwoorden.filter((antwoord) => antwoord !== null);
    const mist = ids.filter((_, i) => antwoorden[i] === null);
    this.#toon();
    zet(een(this, '[data-melding]'), this.#melding(mist));
  }

  #melding(mist: readonly string[]): string {
    const aantal = this.#naastElkaar.length;
    const zinnen = [
      aantal === 0 && 'Kies twee methoden om te beginnen.',
      aantal === 1 && `${this.#naastElkaar[0]?.titel} staat klaar. Kies er nog een.`,
      aantal > 1 && `Je vergelijkt ${aantal} methoden.`,
      aantal === hoogstens && 'Meer passen er niet: haal er eerst een weg.',
      mist.length > 0 && `Niet gevonden of nu niet op te halen: ${mist.join(', ')}.`,
    ];
    return zinnen.filter(Boolean).join(' ');
  }

  #toon(): void {
    const naastElkaar = this.#naastElkaar;
    for (const deel of alle(this, '[data-naast]')) deel.hidden = naastElkaar.length < 2;
    een(this, '[data-uitleg]').hidden = naastElkaar.length > 1;
    een(this, 'form').hidden = naastElkaar.length >= hoogstens;
    for (const optie of een<HTMLSelectElement>(this, 'select').options)
      optie.disabled = naastElkaar.some(({ id }) => id === optie.value);
    toonVerschil(this, naastElkaar);
    this.#toonTabel();
    this.#wissel(naastElkaar);
  }

  #toonTabel(): void {
    const kop = document.createElement('tr');
    kop.role = 'row';
    const hoek = document.createElement('td');
    hoek.role = 'cell';
    kop.append(hoek, ...this.#naastElkaar.map(kopcel));
    een(this, '[data-kort]').replaceChildren(...kortRijen(this.#naastElkaar));
    een(this, 'thead').replaceChildren(kop);
    een(this, 'tbody').replaceChildren(...vergelijktabel(this.#naastElkaar, this.#klant).map(rij));
  }
}

customElements.define('vergelijk-tabel', VergelijkTabel);
