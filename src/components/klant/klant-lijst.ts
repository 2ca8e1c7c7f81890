import { besteVoor, isIngevuld, type Klant, plaatsVoor } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import type { Klantregel } from '../../weergave/lijst/interventielijst.ts';
import type { FilterLijst } from '../lijst/filter-lijst.ts';
import { alle, zet } from '../site/dom.ts';
import { volgKlant } from './klant.ts';

/** Zet in de lijst van interventies vooraan wat het beste bij de klant past, en zegt per regel waarom. */
void customElements.whenDefined('filter-lijst').then(() => {
  const lijst = document.querySelector<FilterLijst>('filter-lijst');
  if (lijst) volgKlant((klant) => toon(lijst, klant));
});

function toon(lijst: FilterLijst, klant: Klant): void {
  const plaatsen = new Map<Element, number>();
  for (const regel of alle(lijst, '[data-klantrijen]')) {
    const item = regel.closest('[data-regel]');
    const beste = besteVoor(klant, JSON.parse(regel.dataset.klantrijen ?? '[]') as Klantregel[]);
    if (!item || !beste) continue;
    plaatsen.set(item, -plaatsVoor(klant, beste));
    regel.hidden = !isIngevuld(klant);
    zet(regel, `${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}`);
  }
  lijst.rangschik('Past bij mijn klant', isIngevuld(klant) ? (regel) => plaatsen.get(regel) ?? 0 : null);
}
