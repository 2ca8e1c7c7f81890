import { bewaar, haalWeg, opslagGeweigerd, volgSelectie } from './selectie.ts';

/**
 * De knop die een interventie in de selectie zet of eruit haalt. Maakt zijn eigen knop uit `data-id` en `data-titel`, zodat
 * ook een lijst die pas in de browser ontstaat hem kan gebruiken. Zonder script is er niets.
 */
class BewaarKnop extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const { id = '', titel = '' } = this.dataset;
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    const waarvan = document.createElement('span');
    waarvan.className = 'visueel-verborgen';
    waarvan.textContent = `: ${titel}`;
    knop.append('Bewaar in mijn selectie', waarvan);
    const melding = document.createElement('span');
    melding.className = 'zacht';
    melding.role = 'status';
    this.append(knop, melding);

    const isBewaard = () => knop.ariaPressed === 'true';
    knop.addEventListener('click', () => {
      if (isBewaard()) haalWeg([id]);
      else bewaar([{ id, titel }]);
      melding.textContent = isBewaard()
        ? opslagGeweigerd()
          ? 'Bewaard tot je deze bladzijde sluit: je browser weigert opslag.'
          : 'Bewaard op dit apparaat.'
        : 'Uit je selectie gehaald.';
    });
    volgSelectie((selectie) => {
      knop.ariaPressed = String(selectie.some((gekozen) => gekozen.id === id));
    });
  }
}

customElements.define('bewaar-knop', BewaarKnop);
