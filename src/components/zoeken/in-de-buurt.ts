import { een, zet } from '../site/dom.ts';
import type { Rij } from './gezocht.ts';
import { regelsVan } from './regels.ts';

/** Het deel met wat alleen in de buurt komt. Past er niets, dan staat het open; anders haalt wie het openklapt de regels op. */
export class InDeBuurt {
  #deel: HTMLDetailsElement;
  #rijen: readonly Rij[] = [];

  constructor(deel: HTMLDetailsElement) {
    this.#deel = deel;
    deel.addEventListener('toggle', () => void this.#vul());
  }

  /** `regels` zijn de regels die er meteen staan, of geen. */
  zet(rijen: readonly Rij[], regels: readonly HTMLLIElement[]): void {
    this.#rijen = rijen;
    this.#deel.hidden = rijen.length === 0;
    this.#deel.open = regels.length > 0;
    zet(een(this.#deel, 'summary'), `${regels.length > 0 ? 'Dit komt' : 'Komt'} in de buurt (${rijen.length})`);
    this.#lijst.replaceChildren(...regels);
  }

  get #lijst(): HTMLElement {
    return een(this.#deel, 'ol');
  }

  async #vul(): Promise<void> {
    if (!this.#deel.open || this.#lijst.childElementCount > 0) return;
    const rijen = this.#rijen;
    try {
      const regels = await regelsVan(rijen);
      if (rijen === this.#rijen) this.#lijst.replaceChildren(...regels);
    } catch {
      // Nog eens openklappen probeert het opnieuw.
      this.#deel.open = false;
    }
  }
}
