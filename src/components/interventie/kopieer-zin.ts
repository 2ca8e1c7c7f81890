import { een, zet } from '../site/dom.ts';

/** Een zin met een knop die hem kopieert. */
class KopieerZin extends HTMLElement {
  connectedCallback(): void {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    knop.textContent = 'Kopieer deze zin';
    knop.addEventListener('click', () => void this.#kopieer(een(this, 'p')));
    een(this, '[data-melding]').before(knop, ' ');
  }

  /** Mag de bladzijde niet bij het klembord, dan staat de zin geselecteerd klaar. */
  async #kopieer(zin: HTMLElement): Promise<void> {
    const melding = een(this, '[data-melding]');
    try {
      await navigator.clipboard.writeText(zin.textContent);
      zet(melding, 'Gekopieerd.');
    } catch {
      getSelection()?.selectAllChildren(zin);
      zet(melding, 'Geselecteerd: kopieer met Ctrl+C.');
    }
  }
}

customElements.define('kopieer-zin', KopieerZin);
