import { isIngevuld, type Klant, kenmerken, type Onderzochten } from '../../kern/overdracht.ts';
import { klantvragen, overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import { alle, een, zet } from '../site/dom.ts';
import { bewaarKlant, herleesKlant, volgKlant } from './klant.ts';

/** Vraagt wie de klant is, en schrijft bij elke rij bewijs op deze bladzijde of die past. */
class KlantVragen extends HTMLElement {
  #klant: Klant = {};

  connectedCallback(): void {
    const formulier = een<HTMLFormElement>(this, 'form');
    formulier.addEventListener('change', () => bewaarKlant(gekozen(formulier)));
    formulier.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
      // Nog eens op hetzelfde antwoord tikken haalt het weg.
      if (!this.#klant[target.name as keyof Klant]?.includes(target.value)) return;
      target.checked = false;
      bewaarKlant(gekozen(formulier));
    });
    formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
    een(this, '[data-wis]').addEventListener('click', () => {
      bewaarKlant({});
      een(formulier, 'input').focus();
    });
    addEventListener('pageshow', ({ persisted }) => persisted && herleesKlant());
    volgKlant((klant) => {
      this.#klant = klant;
      for (const veld of alle<HTMLInputElement>(formulier, 'input'))
        veld.checked = klant[veld.name as keyof Klant]?.includes(veld.value) ?? false;
      const verder = klantvragen.filter(({ vooraan }) => !vooraan).flatMap(({ kenmerk }) => klant[kenmerk] ?? []);
      zet(een(this, '[data-gekozen]'), verder.length > 0 ? `(${verder.length} gekozen)` : '');
      een(this, '[data-slot]').hidden = !isIngevuld(klant);
      zet(een(this, '[data-melding]'), this.#slotzin(klant, toonBijRijen(klant)));
    });
  }

  /** Wat een lezer hoort na een keuze: waar het antwoord staat, of waar het te vinden is. */
  #slotzin(klant: Klant, rijen: number): string {
    const elders = rijen === 0 && !document.querySelector('[data-klantrijen], vergelijk-tabel');
    // In de lijst zelf zegt `korte-lijst.ts` waar zij begint.
    if (!document.querySelector('filter-lijst')) een(this, '[data-naar-lijst]').hidden = !elders;
    return isIngevuld(klant) && !elders ? 'Nu staat erbij wat past.' : '';
  }
}

function gekozen(formulier: HTMLFormElement): Klant {
  const antwoorden = new FormData(formulier);
  return Object.fromEntries(kenmerken.map((kenmerk) => [kenmerk, antwoorden.getAll(kenmerk).map(String)]));
}

/** Schrijft bij elke rij op deze bladzijde of zij past; geeft hoeveel rijen dat zijn. */
function toonBijRijen(klant: Klant): number {
  const rijen = alle(document.body, '[data-onderzochten]');
  for (const regel of rijen) {
    const onderzochten = JSON.parse(regel.dataset.onderzochten ?? '[]') as Onderzochten[];
    regel.hidden = !isIngevuld(klant);
    zet(regel, isIngevuld(klant) ? overdrachtInWoorden(klant, onderzochten) : '');
  }
  return rijen.length;
}

customElements.define('klant-vragen', KlantVragen);
