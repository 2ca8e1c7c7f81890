import { een, zet } from './dom.ts';

/**
 * Een tekst met een knop die hem kopieert. Wat er op de knop staat, zegt `data-knop`; staat de tekst in een bestand, dan is er een link
 * in plaats van een alinea. Een stuk met opmaak (`data-stuk`) gaat als opmaak en als tekst mee.
 */
class KopieerTekst extends HTMLElement {
  connectedCallback(): void {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    knop.textContent = this.dataset.knop ?? 'Kopieer';
    knop.addEventListener('click', () => void this.#kopieer(een(this, '[data-stuk], p, a[download]')));
    een(this, '[data-melding]').before(knop, ' ');
  }

  /** Mag de bladzijde niet bij het klembord, dan staat de tekst geselecteerd klaar; van een bestand staat de link er al. */
  async #kopieer(van: HTMLElement): Promise<void> {
    const melding = een(this, '[data-melding]');
    const isBestand = van instanceof HTMLAnchorElement;
    try {
      // Safari laat een knop alleen meteen bij het klembord: de tekst van een bestand komt er als belofte in.
      if (isBestand) await navigator.clipboard.write([new ClipboardItem({ 'text/plain': haal(van.href) })]);
      else if ('stuk' in van.dataset) await navigator.clipboard.write([new ClipboardItem(metOpmaak(van))]);
      else await navigator.clipboard.writeText(van.textContent);
      zet(melding, 'Gekopieerd.');
    } catch {
      if (!isBestand) getSelection()?.selectAllChildren(van);
      zet(melding, isBestand ? 'Kopiëren lukt nu niet: download het bestand.' : 'Geselecteerd: kopieer met Ctrl+C.');
    }
  }
}

function metOpmaak(van: HTMLElement): Record<string, Blob> {
  const als = (type: string, tekst: string) => ({ [type]: new Blob([tekst], { type }) });
  return { ...als('text/html', van.innerHTML), ...als('text/plain', van.innerText) };
}

async function haal(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres} antwoordt met ${antwoord.status}`);
  return antwoord.text();
}

customElements.define('kopieer-tekst', KopieerTekst);
