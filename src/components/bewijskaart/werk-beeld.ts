/** Waar de kolommen naast elkaar staan, is er niets te openen: dan staat alles open, ook voor wie niet kijkt. */
const naastElkaar = matchMedia('(min-width: 60rem)');

class WerkBeeld extends HTMLElement {
  connectedCallback(): void {
    this.#schik();
    naastElkaar.addEventListener('change', this.#schik);
  }

  disconnectedCallback(): void {
    naastElkaar.removeEventListener('change', this.#schik);
  }

  #schik = (): void => {
    for (const groep of this.querySelectorAll('details')) {
      groep.open = naastElkaar.matches;
      for (const kop of groep.querySelectorAll('summary')) kop.tabIndex = naastElkaar.matches ? -1 : 0;
    }
  };
}

customElements.define('werk-beeld', WerkBeeld);
