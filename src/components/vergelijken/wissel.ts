import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import { alle } from '../site/dom.ts';

/**
 * Op een telefoon staat er één methode tegelijk onder dezelfde rijen: een veeg of een knop schuift de volgende in beeld. Wie in een
 * rij is, blijft in die rij.
 */
export function wissel(vlak: HTMLElement, knoppen: HTMLElement): (naastElkaar: readonly Vergelijkbaar[]) => void {
  const zichtbaar = () => Math.round(vlak.scrollLeft / Math.max(vlak.clientWidth, 1));
  const wijs = () => {
    for (const [i, knop] of alle(knoppen, 'button').entries()) knop.ariaPressed = String(i === zichtbaar());
  };
  vlak.addEventListener('scroll', wijs, { passive: true });
  return (naastElkaar) => {
    knoppen.hidden = naastElkaar.length < 2;
    vlak.style.setProperty('--aantal', String(naastElkaar.length));
    knoppen.replaceChildren(
      ...naastElkaar.map(({ kort }, i) => {
        const knop = document.createElement('button');
        knop.type = 'button';
        knop.textContent = kort;
        knop.addEventListener('click', () => vlak.scrollTo({ left: i * vlak.clientWidth }));
        return knop;
      }),
    );
    wijs();
  };
}
