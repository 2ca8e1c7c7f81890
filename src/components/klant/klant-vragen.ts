import { isIngevuld, type Klant, kenmerken, type Onderzochten } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../../weergave/overdracht.ts';
import { alle, een, zet } from '../dom.ts';
import { bewaarKlant, herleesKlant, volgKlant } from './klant.ts';

/** Vraagt wie de klant is, en schrijft bij elke rij bewijs op deze bladzijde of die past. */
class KlantVragen extends HTMLElement {
  connectedCallback(): void {
    const formulier = een<HTMLFormElement>(this, 'form');
    formulier.addEventListener('change', () => bewaarKlant(gekozen(formulier)));
    formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
    een(this, '[data-wis]').addEventListener('click', () => bewaarKlant({}));
    addEventListener('pageshow', ({ persisted }) => persisted && herleesKlant());
    volgKlant((klant) => {
      kies(formulier, klant);
      zet(een(this, '[data-stand]'), isIngevuld(klant) ? '(ingevuld)' : '');
      een(this, '[data-wis]').hidden = !isIngevuld(klant);
      toonBijRijen(klant);
    });
    this.hidden = false;
  }
}

function gekozen(formulier: HTMLFormElement): Klant {
  const antwoorden = new FormData(formulier);
  return Object.fromEntries(
    kenmerken.map((kenmerk) => [kenmerk, antwoorden.getAll(kenmerk).map(String).filter(Boolean)]),
  );
}

function kies(formulier: HTMLFormElement, klant: Klant): void {
  for (const veld of alle<HTMLSelectElement>(formulier, 'select'))
    veld.value = klant[veld.name as keyof Klant]?.[0] ?? '';
  for (const vakje of alle<HTMLInputElement>(formulier, 'input[type=checkbox]'))
    vakje.checked = klant[vakje.name as keyof Klant]?.includes(vakje.value) ?? false;
}

function toonBijRijen(klant: Klant): void {
  for (const regel of alle(document.body, '[data-onderzochten]')) {
    const onderzochten = JSON.parse(regel.dataset.onderzochten ?? '[]') as Onderzochten[];
    regel.hidden = !isIngevuld(klant);
    zet(regel, isIngevuld(klant) ? overdrachtInWoorden(klant, onderzochten) : '');
  }
}

customElements.define('klant-vragen', KlantVragen);
