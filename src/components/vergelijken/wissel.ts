import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import { alle } from '../site/dom.ts';

/**
 * Op een telefoon staat er één methode tegelijk onder dezelfde rijen: elke knop toont de hare. Wie in een rij is, blijft in die rij; wie
 * een methode zag, ziet haar nog als er een bij komt of weggaat.
 */
export function wissel(vlak: HTMLElement, knoppen: HTMLElement): (naastElkaar: readonly Vergelijkbaar[]) => void {
  let gekozen = '';
  const wijs = (ids: readonly string[]) => {
    const plek = Math.max(ids.indexOf(gekozen), 0);
    vlak.dataset.toon = String(plek);
    for (const [i, knop] of alle(knoppen, 'button').entries()) knop.ariaPressed = String(i === plek);
  };
  return (naastElkaar) => {
    const ids = naastElkaar.map(({ id }) => id);
    knoppen.hidden = ids.length < 2;
    knoppen.replaceChildren(
      ...naastElkaar.map(({ id, kort }) => {
        const knop = document.createElement('button');
        knop.type = 'button';
        const naam = document.createElement('span');
        naam.textContent = kort;
        knop.append(naam);
        knop.addEventListener('click', () => {
          gekozen = id;
          opDezelfdePlek(vlak, knoppen, () => wijs(ids));
        });
        return knop;
      }),
    );
    wijs(ids);
  };
}

/** Houdt de rij waar de lezer is op haar plek, terwijl `doe` elke rij hoger of lager maakt. */
function opDezelfdePlek(vlak: HTMLElement, knoppen: HTMLElement, doe: () => void): void {
  const onder = knoppen.getBoundingClientRect().bottom;
  const rijen = alle(vlak, 'tr').map((rij) => ({ rij, ...plek(rij) }));
  // De eerste waarvan de kop te zien is; is het een lange rij, dan begint zij straks onder de knoppen.
  const hier =
    rijen.find(({ boven }) => boven >= onder && boven < innerHeight / 2) ?? rijen.find(({ eind }) => eind > onder);
  doe();
  if (hier) scrollBy({ top: plek(hier.rij).boven - Math.max(hier.boven, onder), behavior: 'instant' });
}

function plek(rij: HTMLElement): { boven: number; eind: number } {
  const { top, bottom } = rij.getBoundingClientRect();
  return { boven: top, eind: bottom };
}
