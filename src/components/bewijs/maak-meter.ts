import type { Bewijsmeter } from '../../weergave/bewijs/meter.ts';
import { metertekening } from './meter-tekening.ts';

const svgRuimte = 'http://www.w3.org/2000/svg';

/** De bewijsmeter in de browser, voor een lijst die daar gemaakt wordt; de woorden horen ernaast te staan. */
export function maakMeter(
  meter: Pick<Bewijsmeter, 'richting' | 'bewijskracht' | 'voorZoverWijLazen' | 'onderzoeken'>,
  maat: 'zin' | 'rij' | 'kaart' = 'rij',
): HTMLElement {
  const { klassen, getal, lijnen } = metertekening(meter);
  const svg = document.createElementNS(svgRuimte, 'svg');
  svg.setAttribute('viewBox', '0 0 40 40');
  for (const { d, klasse } of lijnen) {
    const lijn = document.createElementNS(svgRuimte, 'path');
    lijn.setAttribute('class', klasse);
    lijn.setAttribute('d', d);
    svg.append(lijn);
  }
  const element = document.createElement('span');
  element.className = `meter ${maat} ${klassen}`;
  element.dataset.getal = getal;
  element.ariaHidden = 'true';
  element.append(svg);
  return element;
}
