import { alleenHoren } from '../site/dom.ts';
import type { Gekozen, Keuze } from './keuze.ts';

/**
 * Maakt het element `naam`: een knop die een interventie in een keuze zet of eruit haalt. Zo'n element vult zichzelf uit
 * `data-id` en `data-titel`, zodat ook een lijst die pas in de browser ontstaat het kan gebruiken. Zonder script is er niets.
 * `bijKlik` doet wat de lezer vraagt, gezien of de interventie al gekozen is, en geeft wat hij daarover hoort.
 */
export function keuzeknop(
  naam: string,
  tekst: string,
  keuze: Keuze,
  bijKlik: (deze: Gekozen, isGekozen: boolean) => string,
): void {
  class Keuzeknop extends HTMLElement {
    #stop = () => {};

    connectedCallback(): void {
      const { id = '', titel = '' } = this.dataset;
      const knop = this.querySelector('button') ?? this.#maak({ id, titel });
      this.#stop = keuze.volg((gekozen) => {
        knop.ariaPressed = String(gekozen.some((deze) => deze.id === id));
      });
    }

    /** Een regel die verdwijnt, of in een lijst van plaats wisselt, hoeft niets meer te horen. */
    disconnectedCallback(): void {
      this.#stop();
    }

    #maak(deze: Gekozen): HTMLButtonElement {
      const knop = document.createElement('button');
      knop.type = 'button';
      knop.className = 'nl-button nl-button--secondary';
      knop.append(tekst, alleenHoren(`: ${deze.titel}`));
      const melding = document.createElement('span');
      melding.className = 'zacht';
      melding.role = 'status';
      knop.addEventListener('click', () => {
        melding.textContent = bijKlik(deze, knop.ariaPressed === 'true');
      });
      this.append(knop, melding);
      return knop;
    }
  }
  customElements.define(naam, Keuzeknop);
}
