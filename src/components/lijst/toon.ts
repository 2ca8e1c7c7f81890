import { type Codes, type Filterregel, past, telling, uitwegen } from '../../weergave/lijst/filter.ts';
import { alle, een, zet } from '../site/dom.ts';
import { toonChips } from './chips.ts';

/** Een regel met het element waar zij staat. */
export interface Rij extends Filterregel {
  element: HTMLElement;
}

/** De groep in een keuze voor wat iemand in het zoekveld van de lijst typt. */
export const gezocht = 'gezocht';

/** Toont in `lijst` wat bij deze keuze hoort: de regels, de aantallen achter de opties en wat er gevonden is. */
export function toon(lijst: HTMLElement, rijen: Rij[], keuze: Codes, volgorde: string): void {
  for (const rij of rijen) rij.element.hidden = !past(rij, keuze);
  sorteer(rijen, volgorde);
  toonTellingen(lijst, rijen, keuze);
  toonGevonden(lijst, rijen, keuze);
}

/** De aantallen achter elke optie, hoeveel er per groep gekozen is, en wat. */
export function toonTellingen(lijst: HTMLElement, rijen: readonly Filterregel[], keuze: Codes): void {
  toonAantallen(lijst, rijen, keuze);
  toonGekozen(lijst, keuze);
  toonChips(lijst, keuze);
}

function sorteer(rijen: Rij[], volgorde: string): void {
  const plaats = ({ rang }: Filterregel) => rang[volgorde] ?? 0;
  const staan = rijen.every((rij, i) => i === 0 || plaats(rijen[i - 1] ?? rij) <= plaats(rij));
  if (staan) return;
  rijen.sort((a, b) => plaats(a) - plaats(b));
  rijen[0]?.element.parentElement?.append(...rijen.map(({ element }) => element));
}

function toonAantallen(lijst: HTMLElement, rijen: readonly Filterregel[], keuze: Codes): void {
  const tel = telling(rijen, keuze);
  for (const vakje of alle<HTMLInputElement>(lijst, 'input[type=checkbox]')) {
    const aantal = tel(vakje.name, vakje.value);
    const regel = vakje.closest('label');
    if (regel) zet(een(regel, '[data-aantal]'), String(aantal));
    // Het vakje waar iemand nu staat blijft bruikbaar, anders valt de plek van het toetsenbord weg.
    vakje.disabled = aantal === 0 && !vakje.checked && vakje !== document.activeElement;
  }
}

function toonGekozen(lijst: HTMLElement, keuze: Codes): void {
  const alles = Object.values(keuze).flat().length;
  const getypt = keuze[gezocht]?.length ?? 0;
  for (const groep of alle(lijst, '[data-groep]'))
    zet(een(groep, '[data-gekozen]'), gekozen(keuze[groep.dataset.groep ?? '']?.length ?? 0));
  zet(een(lijst, '[data-paneel] > summary [data-gekozen]'), gekozen(alles - getypt));
  een(lijst, '[data-wis]').hidden = alles === 0;
}

function toonGevonden(lijst: HTMLElement, rijen: readonly Rij[], keuze: Codes): void {
  const { een: enkel = '', meer = '' } = lijst.dataset;
  const noem = (aantal: number) => `${aantal} ${aantal === 1 ? enkel : meer}`;
  const over = rijen.filter((rij) => past(rij, keuze)).length;
  const alles = over === rijen.length ? noem(over) : `${over} van de ${noem(rijen.length)}`;
  const gevonden = over > 0 ? alles : `Geen ${enkel} past bij deze keuze.`;
  zet(een(lijst, '[data-melding]'), [gevonden, ...onbekend(lijst, rijen, keuze)].join(over > 0 ? '. ' : ' '));
  zet(een(lijst, '[data-sluit]'), `Toon ${noem(over)}`);
  een(lijst, '[data-leeg]').hidden = over > 0;
  if (over === 0) toonUitwegen(lijst, uitwegen(rijen, keuze), noem);
}

/** Van hoeveel regels die een keuze weglaat niets bekend is: dat is iets anders dan dat zij er niet bij passen. */
function onbekend(lijst: HTMLElement, rijen: readonly Rij[], keuze: Codes): string[] {
  const tel = telling(rijen, keuze);
  return alle(lijst, '[data-onbekend]').flatMap(({ dataset: { groep = '', onbekend: zin } }) => {
    const gekozen = keuze[groep] ?? [];
    const aantal = tel(groep, 'onbekend');
    return gekozen.length > 0 && !gekozen.includes('onbekend') && aantal > 0 ? [`Van ${aantal} ${zin}.`] : [];
  });
}

function toonUitwegen(
  lijst: HTMLElement,
  wegen: { groep: string; aantal: number }[],
  noem: (aantal: number) => string,
): void {
  const sjabloon = een<HTMLTemplateElement>(lijst, '[data-leeg] template').content;
  zet(
    een(lijst, '[data-raad]'),
    wegen.length > 0
      ? 'Laat een keuze los om weer iets te zien:'
      : 'Eén keuze loslaten is niet genoeg. Wis alle filters en begin opnieuw.',
  );
  een(lijst, '[data-uitwegen]').replaceChildren(
    ...wegen.map(({ groep, aantal }) => {
      const regel = document.importNode(sjabloon, true);
      const knop = regel.querySelector<HTMLElement>('[data-laat-los]');
      if (knop) {
        knop.dataset.laatLos = groep;
        knop.textContent = `Zonder ${naamVan(lijst, groep)}: ${noem(aantal)}`;
      }
      return regel;
    }),
  );
}

/** De keuze in een groep zoals een lezer haar kent: *Uitkering (WW, Wajong)*. */
function naamVan(lijst: HTMLElement, naam: string): string {
  if (naam === gezocht) return 'je woorden';
  const groep = een(lijst, `[data-groep="${naam}"]`);
  const labels = alle(groep, 'label:has(:checked) [data-label]').map(({ textContent }) => textContent);
  return `${groep.dataset.titel} (${labels.join(', ')})`;
}

function gekozen(aantal: number): string {
  return aantal > 0 ? `(${aantal} gekozen)` : '';
}
