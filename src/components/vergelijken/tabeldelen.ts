import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import type { Vergelijkregel, Vergelijkrij } from '../../weergave/vergelijken/vergelijktabel.ts';
import { alleenHoren } from '../site/dom.ts';

/** De kop van een kolom: de interventie, haar kaart, en een knop om haar weg te halen. */
export function kopcel({ id, titel, href, kaart, status }: Vergelijkbaar): HTMLElement {
  const cel = document.createElement('th');
  cel.scope = 'col';
  const stand = document.createElement('span');
  stand.className = 'deel';
  stand.append(`${status} `, link('kaart', kaart));
  const weg = document.createElement('button');
  weg.type = 'button';
  weg.className = 'nl-button nl-button--secondary';
  weg.dataset.weg = id;
  weg.append('Haal weg', alleenHoren(`: ${titel}`));
  cel.append(link(titel, href), stand, weg);
  return cel;
}

export function rij({ deel, kop, cellen }: Vergelijkrij): HTMLElement {
  const regel = document.createElement('tr');
  regel.classList.toggle('begin', deel !== '');
  const kopje = document.createElement('th');
  kopje.scope = 'row';
  if (deel) {
    const boven = document.createElement('span');
    boven.className = 'deel';
    boven.textContent = deel;
    kopje.append(boven);
  }
  kopje.append(kop);
  regel.append(kopje, ...cellen.map(cel));
  return regel;
}

function cel(regels: readonly Vergelijkregel[]): HTMLElement {
  const element = document.createElement('td');
  element.append(
    ...regels.map(({ tekst, href, klant }) => {
      const alinea = document.createElement('p');
      alinea.append(href ? link(tekst, href) : tekst);
      alinea.classList.toggle('past', klant);
      return alinea;
    }),
  );
  return element;
}

function link(tekst: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = tekst;
  return element;
}
