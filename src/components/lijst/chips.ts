import type { Codes } from '../../weergave/lijst/filter.ts';
import { alle, alleenHoren, een } from '../site/dom.ts';

/** Zet boven de lijst wat er gekozen is, elk als knop om het los te laten. Zo'n knop zet het vakje uit; de lijst volgt het vakje. */
export function toonChips(lijst: HTMLElement, keuze: Codes): void {
  const vak = een(lijst, '[data-chips]');
  const gekozen = alle<HTMLInputElement>(lijst, 'input[type=checkbox]').filter(({ name, value }) =>
    keuze[name]?.includes(value),
  );
  vak.hidden = gekozen.length === 0;
  vak.replaceChildren(
    ...gekozen.map((vakje) => {
      const knop = document.createElement('button');
      knop.type = 'button';
      knop.append(alleenHoren('Laat los: '), vakje.closest('label')?.querySelector('[data-label]')?.textContent ?? '');
      knop.addEventListener('click', () => {
        vakje.click();
        // De knop is nu weg: ga verder bij wat er gevonden is.
        een(lijst, '[data-melding]').focus();
      });
      const punt = document.createElement('li');
      punt.append(knop);
      return punt;
    }),
  );
}
