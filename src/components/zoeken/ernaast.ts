import { een, zet } from '../site/dom.ts';
import type { Antwoorden } from './haal-ernaast.ts';

/** Zet boven de lijst dat wij er nog niets over hebben, en wat een begrip betekent; wat er niet is, gaat weg. */
export function zegErnaast(element: HTMLElement, { leemte, begrip }: Antwoorden): void {
  const vak = een(element, '[data-leemte]');
  vak.hidden = !leemte;
  if (leemte) {
    zet(een(vak, '[data-waarom]'), leemte.nogNiet);
    zetOfVerberg(vak, '[data-elders]', leemte.elders);
    een(vak, '[data-dichtstbij]').hidden = leemte.dichtstbij.length === 0;
    een(vak, '[data-dichtstbij] ul').replaceChildren(...leemte.dichtstbij.map(punt));
  }
  const uitleg = een(element, '[data-begripantwoord]');
  uitleg.hidden = !begrip;
  if (begrip) {
    zet(een(uitleg, '[data-term]'), begrip.term);
    zet(een(uitleg, '[data-voluit]'), begrip.voluit && ` (${begrip.voluit})`);
    zet(een(uitleg, '[data-definitie]'), begrip.definitie);
    zetOfVerberg(uitleg, '[data-nagekeken]', begrip.nagekeken);
    een<HTMLAnchorElement>(uitleg, 'a').href = begrip.href;
    zet(een(uitleg, 'a'), `Lees meer bij het begrip ${begrip.term}`);
  }
}

function zetOfVerberg(vak: HTMLElement, waar: string, tekst: string): void {
  een(vak, waar).hidden = tekst === '';
  zet(een(vak, waar), tekst);
}

function punt({ tekst, href }: { tekst: string; href: string }): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  item.append(link);
  return item;
}
