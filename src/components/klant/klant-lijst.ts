import { isIngevuld, type Klant } from '../../kern/overdracht.ts';
import { voorKlant } from '../../weergave/klant/voor-klant.ts';
import type { FilterLijst } from '../lijst/filter-lijst.ts';
import { alle, zet } from '../site/dom.ts';
import { volgKlant } from './klant.ts';
import { kortelijst } from './korte-lijst.ts';
import { leesVoorwie } from './lees-voorwie.ts';

/** Maakt van de lijst van interventies een korte lijst voor deze klant: vooraan wat overeenkomt, met per regel waarom. */
void customElements.whenDefined('filter-lijst').then(() => {
  const lijst = document.querySelector<FilterLijst>('filter-lijst');
  if (!lijst) return;
  const korte = kortelijst(lijst);
  volgKlant((klant) => toon(lijst, klant, korte));
});

function toon(lijst: FilterLijst, klant: Klant, korte: ReturnType<typeof kortelijst>): void {
  const plaatsen = new Map<Element, number>();
  const overeen = new Set<Element>();
  for (const regel of alle(lijst, '[data-klantrijen]')) {
    const item = regel.closest('[data-regel]');
    const uitslag = voorKlant(klant, leesVoorwie(regel));
    if (!item || !uitslag) continue;
    if (uitslag.hoortErin) overeen.add(item);
    plaatsen.set(item, -uitslag.plaats);
    regel.hidden = !isIngevuld(klant);
    zet(regel, isIngevuld(klant) ? uitslag.zin : '');
  }
  lijst.rangschik('Past bij mijn klant', isIngevuld(klant) ? (regel) => plaatsen.get(regel) ?? 0 : null);
  korte(isIngevuld(klant) ? overeen : null);
}
