import { alleenHoren } from '../site/dom.ts';
import type { Gekozen, Keuze } from './keuze.ts';

/** Wat een knop met een keuze doet. */
export interface Bij {
  /** Doet wat de lezer vraagt, gezien of de interventie al gekozen is, en geeft wat hij daarover hoort. */
  klik: (deze: Gekozen, isGekozen: boolean) => string;
  /** Waar de lezer met de keuze heen kan, direct achter de knop; een leeg adres is nergens. */
  verder?: (gekozen: readonly Gekozen[], deze: Gekozen) => { tekst: string; href: string };
}

/**
 * Maakt het element `naam`: een knop die een interventie in een keuze zet of eruit haalt. Zo'n element vult zichzelf uit
 * `data-id` en `data-titel` (en noemt de methode niet waar `data-enige` staat), zodat ook een lijst die pas in de browser ontstaat het kan gebruiken. Zonder script is er niets.
 */
export function keuzeknop(naam: string, tekst: string, keuze: Keuze, bij: Bij): void {
  class Keuzeknop extends HTMLElement {
    #stop = () => {};

    connectedCallback(): void {
      const { id = '', titel = '' } = this.dataset;
      const deze = { id, titel };
      const knop = this.querySelector('button') ?? this.#maak(deze);
      this.#stop = keuze.volg((gekozen) => {
        knop.ariaPressed = String(gekozen.some((ander) => ander.id === id));
        this.#toonVerder(knop, bij.verder?.(gekozen, deze));
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
      knop.append(tekst);
      if (!('enige' in this.dataset)) knop.append(alleenHoren(`: ${deze.titel}`));
      const melding = document.createElement('span');
      melding.className = 'zacht';
      melding.role = 'status';
      knop.addEventListener('click', () => {
        melding.textContent = bij.klik(deze, knop.ariaPressed === 'true');
      });
      this.append(knop, melding);
      return knop;
    }

    #toonVerder(knop: HTMLButtonElement, weg: { tekst: string; href: string } | undefined): void {
      const link = this.querySelector('a');
      if (!weg?.href) {
        link?.remove();
        return;
      }
      const deze = link ?? document.createElement('a');
      deze.href = weg.href;
      deze.textContent = weg.tekst;
      if (!link) knop.after(' ', deze);
    }
  }
  customElements.define(naam, Keuzeknop);
}
