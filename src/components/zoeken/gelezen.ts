import { metVraag, vondNiets } from '../../weergave/bijdragen/vond-niets.ts';
import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import type { Afkorting } from '../../zoeken/afkorting.ts';
import { alle, een, zet } from '../site/dom.ts';
import type { Gezocht } from './gezocht.ts';

/** Zegt wat er aan de vraag verbeterd is en wat er nergens staat, waar iemand verder kan zoeken, en waar hij zegt dat hij niets vond. */
export function zegGelezen(
  element: HTMLElement,
  q: string,
  gevraagd: Zoekdeel,
  { deel, rijen, verbeterd, bedoeld, onbekend, afkortingen, leemte, begrip }: Gezocht,
): void {
  // Wat alleen in een begrip of onderwerp staat, is op geen bladzijde gevonden en wel beantwoord.
  const isBeantwoord = leemte !== undefined || begrip !== undefined;
  // Waar niets gevonden is, helpt een verbetering niemand.
  een(element, '[data-verbeterd]').hidden = verbeterd === '' || (rijen.length === 0 && !isBeantwoord);
  zet(een(element, '[data-gelezen]'), `“${verbeterd}”`);
  zet(een(element, '[data-getypt]'), `“${q}”`);
  verwijs(element, '[data-letterlijk]', gevraagd, { q, letterlijk: '1' });
  een(element, '[data-bedoeld]').hidden = bedoeld === '';
  zet(een(element, '[data-bedoeld] a'), bedoeld);
  verwijs(element, '[data-bedoeld] a', gevraagd, { q: bedoeld });
  zegAfkortingen(een(element, '[data-afkortingen]'), afkortingen);
  een(element, '[data-onbekend]').hidden = onbekend.length === 0 || rijen.length === 0 || isBeantwoord;
  zet(een(element, '[data-onbekend]'), `Niet gevonden: ${onbekend.map((woord) => `“${woord}”`).join(', ')}.`);
  for (const link of alle<HTMLAnchorElement>(element, '[data-vond-niets]')) {
    link.href = metVraag(link.dataset.vondNiets ?? '', q);
    zet(link, vondNiets(q));
  }
  const ander = deel === 'methoden' ? 'bronnen' : 'methoden';
  for (const verder of alle(element, '[data-verder]')) {
    verder.hidden = deel !== gevraagd;
    verwijs(verder, 'a', ander, { q });
    zet(een(verder, 'a'), `Zoek dit ${inDeel[ander]}`);
  }
}

function zegAfkortingen(vak: HTMLElement, afkortingen: readonly Afkorting[]): void {
  vak.hidden = afkortingen.length === 0;
  een(vak, 'span').replaceChildren(
    ...afkortingen.flatMap(({ naam, voluit }, plek) => {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ q: naam })}`;
      link.dataset.zoekt = '';
      link.textContent = naam;
      return [plek > 0 ? ' · ' : '', link, voluit ? ` (${voluit})` : ''];
    }),
  );
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
