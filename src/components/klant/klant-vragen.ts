import { isIngevuld, type Klant, kenmerken, type Onderzochten } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import { alle, een, zet } from '../site/dom.ts';
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
      for (const groep of alle(this, '[data-gekozen]')) {
        const aantal = klant[groep.dataset.gekozen as keyof Klant]?.length ?? 0;
        zet(groep, aantal > 0 ? `(${aantal} gekozen)` : '');
      }
      zet(een(this, '[data-melding]'), slotzin(klant, toonBijRijen(klant)));
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

/** Wat een schermlezer hoort na een keuze; de antwoorden zelf staan verder naar beneden. */
function slotzin(klant: Klant, rijen: number): string {
  if (!isIngevuld(klant)) return '';
  return rijen > 0
    ? 'Bij elke uitkomst hieronder staat nu of het onderzoek bij je klant past.'
    : 'Hieronder staat nu wat bij je klant past.';
}

customElements.define('klant-vragen', KlantVragen);
