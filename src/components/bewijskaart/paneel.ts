import { type Celplek, methodenIn } from '../../weergave/bewijskaart/in-cel.ts';
import type { Kaartmethode, Methoderij } from '../../weergave/bewijskaart/methoden.ts';
import { paden } from '../../weergave/site/paden.ts';
import { maakMeter } from '../bewijs/maak-meter.ts';

interface Paneel {
  cel: Celplek;
  kop: string;
  /** De woorden van de cel, om over te nemen. */
  woorden: Element | null;
  /** Dezelfde methoden in de lijst. */
  lijst: string;
  sluit: () => void;
}

/** Wat er achter een cel zit: haar woorden, en elke methode met haar eigen oordeel. */
export function maakPaneel({ cel, kop, woorden, lijst, sluit }: Paneel): HTMLElement {
  const paneel = document.createElement('div');
  paneel.className = 'paneel';
  const titel = document.createElement('h2');
  titel.textContent = kop;
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'nl-button nl-button--secondary';
  knop.textContent = 'Sluit';
  knop.addEventListener('click', sluit);
  const methoden = document.createElement('ul');
  const naarLijst = document.createElement('p');
  naarLijst.append(link('Toon deze methoden in de lijst', lijst));
  paneel.append(titel, ...(woorden ? [woorden.cloneNode(true)] : []), methoden, naarLijst, knop);
  void haal().then((alle) => methoden.append(...methodenIn(alle, cel).map(regel)));
  return paneel;
}

function regel({ titel, href, rijen }: Kaartmethode): HTMLLIElement {
  const element = document.createElement('li');
  element.append(link(titel, href), ...rijen.map(oordeel));
  return element;
}

function oordeel({ meter, tekst }: Methoderij): HTMLParagraphElement {
  const element = document.createElement('p');
  const woorden = document.createElement('span');
  woorden.textContent = tekst;
  element.append(maakMeter(meter), ' ', woorden);
  return element;
}

let bekend: Promise<Kaartmethode[]> | undefined;

/** Eén keer opgehaald; komt het nu niet, dan is er de link naar de lijst, en de volgende keer weer een poging. */
async function haal(): Promise<Kaartmethode[]> {
  bekend ??= fetch(paden.bewijskaartMethoden).then((antwoord) => (antwoord.ok ? antwoord.json() : Promise.reject()));
  try {
    return await bekend;
  } catch {
    bekend = undefined;
    return [];
  }
}

function link(tekst: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = tekst;
  return element;
}
