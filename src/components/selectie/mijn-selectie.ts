import { paden } from '../../weergave/site/paden.ts';
import { hoogstens, idsIn } from '../../weergave/vergelijken/met.ts';
import { opml } from '../../weergave/wijzigingen/opml.ts';
import { een, zet } from '../site/dom.ts';
import { haalKaart } from './haal-kaart.ts';
import type { Gekozen } from './keuze.ts';
import { knoppenVoor } from './knoppen-voor.ts';
import { bewaar, haalWeg, selectie } from './selectie.ts';

/**
 * De selectie als bundel kaarten. Staat er een gedeelde selectie in het adres, dan toont zij die, en blijft de eigen zoals
 * zij is tot de lezer haar overneemt.
 */
class MijnSelectie extends HTMLElement {
  #beurt = 0;
  #gedeeld = idsIn(location.search);
  #getoond: Gekozen[] = [];

  connectedCallback(): void {
    this.hidden = false;
    const gedeeld = this.#gedeeld.length > 0;
    if (gedeeld) heet('Een gedeelde selectie');
    een(this, '[data-neem-over]').hidden = !gedeeld;
    een(this, '[data-eigen]').hidden = !gedeeld;
    een(this, '[data-wis]').hidden = gedeeld;
    een(this, '[data-neem-over]').addEventListener('click', () => {
      bewaar(this.#getoond);
      zet(een(this, '[data-melding]'), `Overgenomen in je eigen selectie.${waarschuwing()}`);
    });
    een(this, '[data-wis]').addEventListener('click', () => {
      haalWeg(this.#getoond.map(({ id }) => id));
      een(this, '[data-melding]').focus();
    });
    const link = een<HTMLInputElement>(this, '#deellink');
    link.addEventListener('focus', () => link.select());
    een(this, '[data-kopieer]').addEventListener('click', () => void this.#kopieer(link));
    if (gedeeld) void this.#toon(this.#gedeeld);
    else selectie.volg((gekozen) => void this.#toon(gekozen.map(({ id }) => id)));
  }

  /** Mag de bladzijde niet bij het klembord, dan staat de link geselecteerd klaar. */
  async #kopieer(link: HTMLInputElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(link.value);
      zet(een(this, '[data-melding]'), 'De link is gekopieerd.');
    } catch {
      link.focus();
      zet(een(this, '[data-melding]'), 'De link is geselecteerd: kopieer hem met Ctrl+C.');
    }
  }

  async #toon(ids: readonly string[]): Promise<void> {
    const beurt = ++this.#beurt;
    const kaarten = await Promise.all(ids.map(async (id) => ({ id, kaart: await haalKaart(id) })));
    if (beurt !== this.#beurt) return;
    this.#getoond = kaarten.flatMap(({ id, kaart }) => (kaart ? [{ id, titel: kaart.dataset.titel ?? id }] : []));
    een(this, '[data-leeg]').hidden = ids.length > 0;
    for (const deel of ['doe', 'papier', 'uitleg-volgen', 'deel'])
      een(this, `[data-${deel}]`).hidden = ids.length === 0;
    een<HTMLInputElement>(this, '#deellink').value = location.origin + paden.selectieMet(ids);
    const vergelijk = een<HTMLAnchorElement>(this, '[data-vergelijk]');
    vergelijk.hidden = ids.length < 2 || ids.length > hoogstens;
    vergelijk.href = paden.vergelijkenMet(ids);
    this.#volgen();
    een(this, '[data-kaarten]').replaceChildren(...kaarten.flatMap(({ id, kaart }) => metKnop(id, kaart)));
    zet(een(this, '[data-melding]'), this.#melding(ids.length));
  }

  /** De feeds van wat er getoond is, als bestand. */
  #volgen(): void {
    const link = een<HTMLAnchorElement>(this, '[data-volg]');
    URL.revokeObjectURL(link.href);
    const tekst = opml(this.#getoond, { naam: this.dataset.site ?? '', adres: location.origin });
    link.href = URL.createObjectURL(new Blob([tekst], { type: 'text/x-opml' }));
  }

  #melding(aantal: number): string {
    const methoden = `${aantal} ${aantal === 1 ? 'methode' : 'methoden'}`;
    if (this.#gedeeld.length > 0)
      return `Iemand deelde deze selectie van ${methoden} met je. Je eigen selectie is niet veranderd.`;
    if (aantal === 0) return `Je selectie is leeg.${waarschuwing()}`;
    return `${methoden}, alleen op dit apparaat.${waarschuwing()}`;
  }
}

/** Geeft de bladzijde een andere naam, boven de tekst en in het tabblad. */
function heet(naam: string): void {
  const kop = een(document.body, 'h1');
  document.title = document.title.replace(kop.textContent, naam);
  zet(kop, naam);
}

function waarschuwing(): string {
  return selectie.geweigerd() ? ' Je browser weigert opslag: je selectie geldt tot je deze bladzijde sluit.' : '';
}

/** De kaart met haar knop, of waar de lezer verder kan als zij niet komt. */
function metKnop(id: string, kaart: HTMLElement | null): HTMLElement[] {
  const knoppen = knoppenVoor(id, kaart?.dataset.titel ?? id);
  if (kaart) return [kaart, knoppen];
  const uitleg = document.createElement('p');
  const link = document.createElement('a');
  link.href = paden.interventie(id);
  link.textContent = id;
  uitleg.append('De kaart van ', link, ' is er niet, of nu niet op te halen.');
  return [uitleg, knoppen];
}

customElements.define('mijn-selectie', MijnSelectie);
