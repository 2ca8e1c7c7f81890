import { paden } from '../../weergave/paden.ts';
import { isVol, kies, volgVergelijking, wissel } from './vergelijking.ts';

/** De knop die een interventie bij de vergelijking zet; maakt zichzelf uit `data-id` en `data-titel`, zoals `bewaar-knop`. */
class VergelijkKnop extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const { id = '', titel = '' } = this.dataset;
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    const waarvan = document.createElement('span');
    waarvan.className = 'visueel-verborgen';
    waarvan.textContent = `: ${titel}`;
    knop.append('Vergelijk', waarvan);
    const melding = document.createElement('span');
    melding.className = 'zacht';
    melding.role = 'status';
    this.append(knop, melding);
    knop.addEventListener('click', () => {
      const vol = knop.ariaPressed !== 'true' && isVol();
      melding.textContent = vol ? 'Er staan er al vier. Haal er eerst een weg.' : '';
      if (!vol) wissel({ id, titel });
    });
    volgVergelijking((gekozen) => {
      knop.ariaPressed = String(gekozen.some((deze) => deze.id === id));
    });
    toonBalk();
  }
}

/** Wat er gekozen is, onderaan elke bladzijde met zo'n knop, met de weg naar de vergelijking. */
function toonBalk(): void {
  if (document.querySelector('vergelijk-balk')) return;
  const balk = document.createElement('vergelijk-balk');
  balk.hidden = true;
  balk.role = 'region';
  balk.ariaLabel = 'Vergelijken';
  const tekst = document.createElement('p');
  tekst.role = 'status';
  const link = document.createElement('a');
  link.className = 'nl-button nl-button--primary';
  const wis = document.createElement('button');
  wis.type = 'button';
  wis.className = 'nl-button nl-button--secondary';
  wis.textContent = 'Wis';
  wis.addEventListener('click', () => kies([]));
  balk.append(tekst, link, wis);
  document.querySelector('main')?.append(balk);
  volgVergelijking((gekozen) => {
    balk.hidden = gekozen.length === 0;
    const titels = gekozen.map(({ titel }) => titel).join(', ');
    tekst.textContent =
      gekozen.length === 0 ? '' : `Vergelijken: ${titels}.${gekozen.length === 1 ? ' Kies er nog een.' : ''}`;
    link.hidden = gekozen.length < 2;
    link.textContent = `Zet deze ${gekozen.length} naast elkaar`;
    link.href = paden.vergelijkenMet(gekozen.map(({ id }) => id));
  });
}

customElements.define('vergelijk-knop', VergelijkKnop);
