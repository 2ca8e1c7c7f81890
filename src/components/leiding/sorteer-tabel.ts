import { alle, een, zet } from '../site/dom.ts';

interface Rij {
  element: HTMLElement;
  rang: Record<string, number>;
}

/**
 * Een tabel die te sorteren is: met een knop in elke kop die een volgorde heeft, en met een keuzelijst voor een scherm zonder koppen.
 * De plaats van elke rij in elke volgorde staat al in de bladzijde (`data-rang`); hier wordt niets vergeleken.
 */
export class SorteerTabel extends HTMLElement {
  #stop = new AbortController();
  #rijen: Rij[] = [];

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#rijen = alle(this, 'tbody tr').map((element) => ({
      element,
      rang: JSON.parse(element.dataset.rang ?? '{}') as Rij['rang'],
    }));
    for (const kop of this.#koppen) {
      const knop = maakKnop(kop);
      knop.addEventListener('click', () => this.#sorteer(volgende(kop)), { signal });
    }
    this.#keuze.addEventListener('change', () => this.#sorteer(this.#keuze.value), { signal });
    for (const deel of alle(this, '[data-met-script]')) deel.hidden = false;
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #koppen(): HTMLElement[] {
    return alle(this, 'th[data-op]');
  }

  get #keuze(): HTMLSelectElement {
    return een<HTMLSelectElement>(this, 'select[name=volgorde]');
  }

  /** Waarop gesorteerd is, blijft te zien in een methode die dicht staat. De eerste kolom is de methode zelf. */
  #toonKolom(kolom: number): void {
    for (const { element } of this.#rijen)
      for (const [i, cel] of [...element.children].entries())
        cel.toggleAttribute('data-gesorteerd', i > 0 && i === kolom);
  }

  #sorteer(volgorde: string): void {
    const plaats = ({ rang }: Rij) => rang[volgorde] ?? 0;
    een(this, 'tbody').append(...this.#rijen.toSorted((a, b) => plaats(a) - plaats(b)).map(({ element }) => element));
    for (const kop of this.#koppen) {
      const { op, af } = kop.dataset;
      if (volgorde === op) kop.ariaSort = 'ascending';
      else if (volgorde === af) kop.ariaSort = 'descending';
      else kop.removeAttribute('aria-sort');
    }
    this.#toonKolom(alle(this, 'thead th').findIndex(({ dataset: { op, af } }) => volgorde === op || volgorde === af));
    this.#keuze.value = volgorde;
    zet(een(this, '[data-melding]'), `Gesorteerd op: ${this.#keuze.selectedOptions[0]?.textContent ?? ''}.`);
  }
}

/** Nog een keer op dezelfde knop keert de volgorde om. */
function volgende({ ariaSort, dataset: { op = '', af = '' } }: HTMLElement): string {
  return ariaSort === 'ascending' ? af : op;
}

/** De woorden van de kop worden haar knop; wie terugkomt, krijgt er geen tweede. */
function maakKnop(kop: HTMLElement): HTMLButtonElement {
  const bestaand = kop.querySelector('button');
  if (bestaand) return bestaand;
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.append(...kop.childNodes);
  kop.append(knop);
  return knop;
}

customElements.define('sorteer-tabel', SorteerTabel);
