import { alle, een, zet } from '../site/dom.ts';
import { maakVinkjes, type Vinkjes } from './vinkjes.ts';

/** `<leer-voortgang>`: vinkjes bij de onderdelen, te onthouden als de lezer dat vraagt, en te printen zonder de rest. */
class LeerVoortgang extends HTMLElement {
  #vinkjes: Vinkjes | undefined;

  connectedCallback(): void {
    const delen = alle(this, '[data-onderdeel]');
    const namen = delen.map(({ dataset }) => dataset.onderdeel ?? '');
    this.#vinkjes = maakVinkjes(this.dataset.leerpad ?? '', namen, () => localStorage);
    for (const deel of delen) een(deel, '.hokje').replaceWith(this.#vinkje(deel));
    een(this, '.doe').append(
      this.#knop('onthoud', () => this.#onthoudOfVergeet()),
      ' ',
      this.#knop('print', () => this.#print()),
    );
    een(this, '[data-doe="print"]').textContent = 'Print mijn lijst';
    this.#toon('');
  }

  #vinkje(deel: HTMLElement): HTMLElement {
    const naam = deel.dataset.onderdeel ?? '';
    const vinkje = document.createElement('input');
    vinkje.type = 'checkbox';
    vinkje.className = 'utrecht-checkbox';
    vinkje.checked = this.#vinkjes?.gedaan().has(naam) ?? false;
    vinkje.setAttribute('aria-label', `Gedaan: ${een(deel, 'a').textContent}`);
    vinkje.addEventListener('change', () => {
      this.#vinkjes?.zet(naam, vinkje.checked);
      this.#toon('');
    });
    return vinkje;
  }

  #knop(doe: string, klik: () => void): HTMLButtonElement {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    knop.dataset.doe = doe;
    knop.addEventListener('click', klik);
    return knop;
  }

  #onthoudOfVergeet(): void {
    if (this.#vinkjes?.onthouden()) {
      this.#vinkjes.vergeet();
      this.#toon('Vergeten. De vinkjes blijven staan tot je deze bladzijde sluit.');
    } else this.#toon(this.#vinkjes?.onthoud() ? 'Onthouden op dit apparaat.' : 'Je browser weigert opslag.');
  }

  #toon(wat: string): void {
    const [aantal, van] = [this.#vinkjes?.gedaan().size ?? 0, alle(this, '[data-onderdeel]').length];
    zet(een(this, '[data-melding]'), `${aantal} van de ${van} onderdelen gedaan. ${wat}`.trim());
    zet(een(this, '[data-doe="onthoud"]'), this.#vinkjes?.onthouden() ? 'Vergeet dit' : 'Onthoud op dit apparaat');
  }

  #print(): void {
    const { dataset } = document.documentElement;
    dataset.print = 'lijst';
    addEventListener('afterprint', () => delete dataset.print, { once: true });
    print();
  }
}

customElements.define('leer-voortgang', LeerVoortgang);
