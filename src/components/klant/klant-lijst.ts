import { gemaaktVoor } from '../../kern/gemaakt-voor.ts';
import { besteVoor, komtOvereen, plaatsVoor } from '../../kern/klantrij.ts';
import { isIngevuld, type Klant } from '../../kern/overdracht.ts';
import { inWoorden, overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import type { Klantregel } from '../../weergave/lijst/interventielijst.ts';
import type { FilterLijst } from '../lijst/filter-lijst.ts';
import { alle, zet } from '../site/dom.ts';
import { volgKlant } from './klant.ts';
import { kortelijst } from './korte-lijst.ts';

/** Maakt van de lijst van interventies een korte lijst voor deze klant: vooraan wat overeenkomt, met per regel waarom. */
void customElements.whenDefined('filter-lijst').then(() => {
  const lijst = document.querySelector<FilterLijst>('filter-lijst');
  if (!lijst) return;
  const korte = kortelijst(lijst);
  volgKlant((klant) => toon(lijst, klant, korte));
});

/**
 * Wat in de korte lijst hoort gaat voor wat er niet in hoort, en daarbinnen gaat voor wie een methode gemaakt is voor wie er onderzocht
 * zijn: allebei meer dan elke plaats die `plaatsVoor` geeft.
 */
const [inKorteLijst, perGroep] = [100_000_000, 1_000_000];

function toon(lijst: FilterLijst, klant: Klant, korte: ReturnType<typeof kortelijst>): void {
  const plaatsen = new Map<Element, number>();
  const overeen = new Set<Element>();
  for (const regel of alle(lijst, '[data-klantrijen]')) {
    const item = regel.closest('[data-regel]');
    const beste = besteVoor(klant, JSON.parse(regel.dataset.klantrijen ?? '[]') as Klantregel[]);
    if (!item || !beste) continue;
    const groepen = gemaaktVoor(klant, JSON.parse(regel.dataset.voor ?? '[]') as string[]);
    const hoortErin = groepen.length > 0 || komtOvereen(klant, beste);
    if (hoortErin) overeen.add(item);
    plaatsen.set(item, -plaatsVoor(klant, beste) - groepen.length * perGroep - (hoortErin ? inKorteLijst : 0));
    regel.hidden = !isIngevuld(klant);
    const gemaakt = groepen.length > 0 ? `Gemaakt voor: ${inWoorden('doelgroep', groepen)}. ` : '';
    zet(regel, isIngevuld(klant) ? `${gemaakt}${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}` : '');
  }
  lijst.rangschik('Past bij mijn klant', isIngevuld(klant) ? (regel) => plaatsen.get(regel) ?? 0 : null);
  korte(isIngevuld(klant) ? overeen : null);
}
