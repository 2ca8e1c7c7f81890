import type { Celplek } from '../../weergave/bewijskaart/in-cel.ts';
import { alle } from '../site/dom.ts';
import { maakPaneel } from './paneel.ts';
import { metPijlen } from './pijlen.ts';

/** Maakt van de links op de kaart knoppen die vertellen welke methoden erachter zitten, en licht rij en kolom op. */
class BewijsKaart extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  #paneel: HTMLElement | null = null;

  connectedCallback(): void {
    for (const link of alle<HTMLAnchorElement>(this, '[data-cel]')) link.ariaExpanded = 'false';
    this.addEventListener('click', this.#bijKlik);
    this.addEventListener('keydown', (toets) => toets.key === 'Escape' && this.#link && this.#sluit(true));
    const raster = this.querySelector('table');
    if (raster) metPijlen(raster);
    for (const soort of ['pointerover', 'focusin'] as const)
      raster?.addEventListener(soort, ({ target }) => this.#licht(target as Element));
    for (const soort of ['pointerleave', 'focusout'] as const) raster?.addEventListener(soort, () => this.#licht(null));
    this.#naarAnker();
    addEventListener('hashchange', this.#naarAnker);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#naarAnker);
  }

  #bijKlik = (klik: MouseEvent): void => {
    const link = (klik.target as Element).closest<HTMLAnchorElement>('[data-cel]');
    // Wie de link in een ander tabblad wil, krijgt haar.
    if (!link || klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    klik.preventDefault();
    if (link === this.#link) this.#sluit(true);
    else this.#toon(link);
  };

  #toon(link: HTMLAnchorElement): void {
    this.#sluit(false);
    const groep = link.closest<HTMLElement>('[data-groep]')?.dataset.groep ?? '';
    const uitkomst = link.dataset.cel ?? '';
    const woorden = this.querySelector(`details[data-groep="${groep}"] [data-uitkomst="${uitkomst}"]`);
    const rij = link.closest('tr');
    const paneel = maakPaneel({
      cel: { soort: this.dataset.soort as Celplek['soort'], groep, uitkomst },
      kop: [groepnaam(this, groep), woorden?.querySelector('a')?.textContent].join(': '),
      // In de woorden zelf staat al wat er in de cel staat.
      woorden: rij ? (woorden?.querySelector('.woorden') ?? null) : null,
      lijst: link.href,
      sluit: () => this.#sluit(true),
    });
    if (rij) rij.after(inRij(paneel, rij.cells.length));
    else link.closest('li')?.append(paneel);
    rij?.classList.add('gekozen');
    link.ariaExpanded = 'true';
    this.#link = link;
    this.#paneel = paneel;
    this.#licht(link);
    paneel.scrollIntoView({ block: 'nearest' });
  }

  #sluit(terug: boolean): void {
    const link = this.#link;
    if (!link) return;
    link.ariaExpanded = 'false';
    link.closest('tr')?.classList.remove('gekozen');
    (this.#paneel?.closest('.paneelrij') ?? this.#paneel)?.remove();
    this.#link = null;
    this.#paneel = null;
    if (terug) link.focus();
  }

  /** Licht de kolom op van waar de lezer is, en anders die van de gekozen cel; de rij doet de opmaak zelf. */
  #licht(plek: Element | null): void {
    const cel = plek?.closest('tbody td:not([colspan])') ?? this.#link?.closest('td');
    const kolom = cel instanceof HTMLTableCellElement ? cel.cellIndex : -1;
    for (const rij of this.querySelector('table')?.rows ?? [])
      for (const ander of rij.cells) ander.classList.toggle('licht', kolom > 0 && ander.cellIndex === kolom);
  }

  #naarAnker = (): void => {
    const groep = this.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!groep) return;
    groep.open = true;
    groep.scrollIntoView();
  };
}

function groepnaam(kaart: Element, groep: string): string {
  return kaart.querySelector(`details[data-groep="${groep}"] .naam`)?.textContent ?? '';
}

function inRij(paneel: HTMLElement, breedte: number): HTMLTableRowElement {
  const rij = document.createElement('tr');
  rij.className = 'paneelrij';
  const cel = rij.insertCell();
  cel.colSpan = breedte;
  cel.append(paneel);
  return rij;
}

customElements.define('bewijs-kaart', BewijsKaart);
