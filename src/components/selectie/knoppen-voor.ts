import '../vergelijken/vergelijk-knop.ts';
import './bewaar-knop.ts';

/** Dezelfde knoppen als `Knoppen.astro`, voor een lijst die pas in de browser ontstaat; de bladzijde voert `knoppen.css` in. */
export function knoppenVoor(id: string, titel: string): HTMLElement {
  const knoppen = document.createElement('div');
  knoppen.className = 'knoppen';
  for (const naam of ['bewaar-knop', 'vergelijk-knop']) {
    const knop = document.createElement(naam);
    Object.assign(knop.dataset, { id, titel });
    knoppen.append(knop);
  }
  return knoppen;
}
