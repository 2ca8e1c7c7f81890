import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';
import { verschilTussen } from '../../weergave/vergelijken/verschil.ts';
import { een, zet } from '../site/dom.ts';

/** Zet boven de tabel wat het verschil is, met alles wat erbij hoort; met één methode is er nog geen verschil. */
export function toonVerschil(tabel: HTMLElement, naastElkaar: readonly Vergelijkbaar[]): void {
  const kop = document.querySelector('main h1');
  if (kop) kop.textContent = 'Vergelijken';
  if (naastElkaar.length < 2) return;
  const { vraag, zin, verder, concept } = verschilTussen(naastElkaar);
  if (kop) kop.textContent = vraag;
  zet(een(tabel, '[data-verschil]'), zin);
  een(tabel, '[data-verder]').replaceChildren(
    ...verder.map((tekst) => {
      const regel = document.createElement('li');
      regel.textContent = tekst;
      return regel;
    }),
  );
  const label = een(tabel, '[data-concept]');
  label.hidden = concept === '';
  zet(label, concept);
}
