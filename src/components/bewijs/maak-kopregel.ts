import { type KorteKopregel, uitCode } from '../../weergave/bewijs/kopregel-kort.ts';
import { maakMeter } from './maak-meter.ts';

/** Wat `Kopregels.astro` van één regel maakt, voor een lijst die pas in de browser ontstaat. */
export function maakKopregel([code, aanhef, naam, zin, label]: KorteKopregel): HTMLParagraphElement {
  const teken = uitCode(code);
  const woorden = document.createElement('span');
  woorden.append([aanhef, naam].filter(Boolean).join(': '));
  if (zin) woorden.append(': ', teken.richting === 'onbekend' ? zin : metTekst('strong', zin));
  const zeker = metTekst('span', `(${label})`);
  zeker.className = 'zacht';
  woorden.append(' ', zeker);
  const regel = document.createElement('p');
  regel.className = 'oordeel';
  regel.append(maakMeter(teken), ' ', woorden);
  return regel;
}

function metTekst(naam: 'strong' | 'span', tekst: string): HTMLElement {
  const element = document.createElement(naam);
  element.textContent = tekst;
  return element;
}
