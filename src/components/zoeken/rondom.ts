import { zegtAlleenWie } from '../../weergave/klant/klant-in-vraag.ts';
import { alle, een, zet } from '../site/dom.ts';
import { zegErnaast } from './ernaast.ts';
import { zegGelezen } from './gelezen.ts';
import { type Gezocht, perAntwoord, type Rij, slotzin } from './gezocht.ts';
import type { Gevraagd } from './uit-adres.ts';

const vakken = 'verbeterd bedoeld afkortingen onbekend leemte begripantwoord naast verder leeg begin fout'.split(' ');

/** Toont van alles wat rondom de regels kan staan alleen dit, met een melding. */
export function toonAlleen(element: HTMLElement, wat: 'begin' | 'fout', melding: string): void {
  for (const naam of vakken) for (const vak of alle(element, `[data-${naam}]`)) vak.hidden = naam !== wat;
  zet(een(element, '[data-melding]'), melding);
}

/** Zegt wat er rondom de regels hoort: wat er gevonden is, en welke delen van de bladzijde erbij passen; `over` is wat er na filteren overblijft. */
export function zegRondom(
  element: HTMLElement,
  { vraag, deel: gevraagd }: Gevraagd,
  gezocht: Gezocht,
  over: readonly Rij[],
): void {
  const { deel, rijen, verbeterd, leemte, begrip } = gezocht;
  zegGelezen(element, vraag, gevraagd, gezocht);
  zegErnaast(element, gezocht);
  een(element, '[data-naast]').hidden = rijen.length === 0;
  const pastEr = perAntwoord(rijen).past.length > 0;
  // Bij een leemte, en als er niets past, staat die weg al in een ander vak.
  if (leemte || !pastEr) een(element, '[data-naast] [data-verder]').hidden = true;
  for (const naam of ['filters', 'volgorde'])
    een(element, `[data-${naam}]`).hidden = leemte !== undefined || (naam === 'filters' && deel === 'bronnen');
  const alleenWie = zegtAlleenWie(vraag);
  een(element, '[data-op-woorden]').hidden = !alleenWie;
  een(element, '[data-leeg]').hidden = leemte !== undefined || pastEr || alleenWie;
  zet(
    een(element, '[data-nietskop]'),
    rijen.length > 0 || begrip ? 'Staat het er niet bij?' : 'Hierover hebben wij nog niets.',
  );
  for (const naam of ['begin', 'fout']) een(element, `[data-${naam}]`).hidden = true;
  zet(een(element, '[data-melding]'), slotzin(verbeterd || vraag, gevraagd, gezocht, over));
}
