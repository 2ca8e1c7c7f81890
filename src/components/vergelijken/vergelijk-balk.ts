import { paden } from '../../weergave/site/paden.ts';
import { kies, vergelijking } from './vergelijking.ts';

/** Wat er gekozen is, onderaan elke bladzijde die zulke knoppen kan tonen, met de weg naar de vergelijking. */
class VergelijkBalk extends HTMLElement {
  connectedCallback(): void {
    this.role = 'region';
    this.ariaLabel = 'Vergelijken';
    const tekst = document.createElement('p');
    tekst.role = 'status';
    const link = document.createElement('a');
    link.className = 'nl-button nl-button--primary';
    const wis = document.createElement('button');
    wis.type = 'button';
    wis.className = 'nl-button nl-button--secondary';
    wis.textContent = 'Wis';
    wis.addEventListener('click', () => kies([]));
    this.append(tekst, link, wis);
    vergelijking.volg((gekozen) => {
      this.hidden = gekozen.length === 0;
      const titels = gekozen.map(({ titel }) => titel).join(', ');
      tekst.textContent =
        gekozen.length === 0 ? '' : `Vergelijken: ${titels}.${gekozen.length === 1 ? ' Kies er nog een.' : ''}`;
      link.hidden = gekozen.length < 2;
      link.textContent = `Vergelijk deze ${gekozen.length}`;
      link.href = paden.vergelijkenMet(gekozen.map(({ id }) => id));
    });
  }
}

customElements.define('vergelijk-balk', VergelijkBalk);
document.querySelector('main')?.append(document.createElement('vergelijk-balk'));
