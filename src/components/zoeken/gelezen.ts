import type { Zoekdeel } from '../../weergave/zoeksoorten.ts';
import { een, zet } from '../dom.ts';
import type { Gezocht } from './gezocht.ts';

/** Zegt boven de lijst wat er aan de vraag verbeterd is en wat er nergens staat, en eronder waar iemand verder kan zoeken. */
export function zegGelezen(
  element: HTMLElement,
  q: string,
  gevraagd: Zoekdeel,
  { deel, rijen, verbeterd, onbekend }: Gezocht,
): void {
  een(element, '[data-verbeterd]').hidden = verbeterd === '';
  zet(een(element, '[data-gelezen]'), `“${verbeterd}”`);
  zet(een(element, '[data-getypt]'), `“${q}”`);
  verwijs(element, '[data-letterlijk]', gevraagd, { q, letterlijk: '1' });
  een(element, '[data-onbekend]').hidden = onbekend.length === 0 || rijen.length === 0;
  zet(een(element, '[data-onbekend]'), `Niet gevonden: ${onbekend.map((woord) => `“${woord}”`).join(', ')}.`);
  een(element, '[data-verder]').hidden = rijen.length === 0 || deel !== gevraagd;
  const ander = deel === 'methoden' ? 'bronnen' : 'methoden';
  verwijs(element, '[data-verder] a', ander, { q });
  zet(een(element, '[data-verder] a'), `Zoek dit ${inDeel[ander]}`);
}

/** Hoe een deel in een zin heet. */
export const inDeel: Readonly<Record<Zoekdeel, string>> = {
  methoden: 'bij de methoden',
  bronnen: 'in de bronnen en de uitleg',
};

function verwijs(element: HTMLElement, waar: string, deel: Zoekdeel, adres: Record<string, string>): void {
  const zoek = new URLSearchParams(adres);
  if (deel === 'bronnen') zoek.set('in', deel);
  een<HTMLAnchorElement>(element, waar).search = String(zoek);
}
