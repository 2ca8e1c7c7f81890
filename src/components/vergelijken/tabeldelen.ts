import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import type { Vergelijkregel, Vergelijkrij } from '../../weergave/vergelijken/vergelijktabel.ts';
import { maakMeter } from '../bewijs/maak-meter.ts';
import { alleenHoren } from '../site/dom.ts';

/** De kop van een kolom: de interventie, haar kaart, en een knop om haar weg te halen. */
export function kopcel({ id, titel, href, kaart }: Vergelijkbaar): HTMLElement {
  const cel = document.createElement('th');
  cel.scope = 'col';
  cel.role = 'columnheader';
  const weg = document.createElement('button');
  weg.type = 'button';
  weg.className = 'nl-button nl-button--secondary';
  weg.dataset.weg = id;
  weg.append('Haal weg', alleenHoren(`: ${titel}`));
  const bij = element('span', 'bij', '');
  bij.append(link('Kaart', kaart), ' ', weg);
  cel.append(link(titel, href), ' ', bij);
  return cel;
}

/** Wat beslist, per onderwerp de methoden onder elkaar. */
export function kortRijen(naastElkaar: readonly Vergelijkbaar[]): HTMLElement[] {
  return (naastElkaar[0]?.inHetKort ?? []).flatMap(({ kop }, plaats) => [
    element('dt', '', kop),
    ...naastElkaar.map(({ kort, inHetKort }) => {
      const deel = document.createElement('dd');
      deel.append(element('strong', '', `${kort}: `), inHetKort[plaats]?.tekst ?? '–');
      return deel;
    }),
  ]);
}

export function rij({ deel, kop, cellen }: Vergelijkrij): HTMLElement {
  const regel = document.createElement('tr');
  regel.role = 'row';
  regel.classList.toggle('begin', deel !== '');
  const kopje = document.createElement('th');
  kopje.scope = 'row';
  kopje.role = 'rowheader';
  if (deel) kopje.append(element('span', 'deel', deel), ' ');
  kopje.append(kop);
  regel.append(kopje, ...cellen.map(cel));
  return regel;
}

function cel(regels: readonly Vergelijkregel[]): HTMLElement {
  const td = document.createElement('td');
  td.role = 'cell';
  td.classList.toggle('niets', regels.length === 0);
  td.append(...(regels.length > 0 ? regels.map(regelIn) : ['–']));
  return td;
}

function regelIn(regel: Vergelijkregel): HTMLElement {
  if (regel.soort !== 'oordeel') return element('p', klassen[regel.soort], regel.tekst);
  const { over, zin, meter, href } = regel;
  const woorden = document.createElement('span');
  if (over) woorden.append(`${over}: `);
  woorden.append(element('strong', '', zin), ' (', link(meter.label, href), ')');
  const alinea = document.createElement('p');
  alinea.className = 'oordeel';
  alinea.append(maakMeter(meter, 'kaart'), ' ', woorden);
  return alinea;
}

const klassen = { tekst: '', zeg: 'zin', klant: 'past' } as const;

function element(naam: string, klasse: string, tekst: string): HTMLElement {
  const deel = document.createElement(naam);
  if (klasse) deel.className = klasse;
  deel.textContent = tekst;
  return deel;
}

function link(tekst: string, href: string): HTMLAnchorElement {
  const anker = document.createElement('a');
  anker.href = href;
  anker.textContent = tekst;
  return anker;
}
